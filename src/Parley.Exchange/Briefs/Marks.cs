using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parley.Exchange.Briefs;

/// <summary>
/// Carries through a template what is no text: which claims a place cites, and which words are a judgement. The marks are
/// letters of private use; where the record's own words hold such letters, they are left out.
/// </summary>
/// <param name="sources">Numbers the sources.</param>
internal sealed class Marks(SourceList sources)
{
    private const char Cite = '\uE000';
    private const char CiteEnd = '\uE001';
    private const char Judged = '\uE002';
    private const char JudgedEnd = '\uE003';

    private readonly List<(ImmutableArray<Guid> Claims, int Most)> _cited = [];

    /// <summary>The mark of a citation; empty where nothing is cited.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="most">How many sources are cited at most.</param>
    public string Of(IEnumerable<Guid> claims, int most)
    {
        ImmutableArray<Guid> all = [.. claims.Distinct()];
        if (all.IsEmpty) return "";
        _cited.Add((all, most));
        return $"{Cite}{(_cited.Count - 1).ToString(CultureInfo.InvariantCulture)}{CiteEnd}";
    }

    /// <summary>Words of the record on one line, marked where they are a judgement.</summary>
    public static string Words(string text, bool judgement = false)
    {
        var plain = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c).Where(c => c is < Cite or > JudgedEnd)]).Trim();
        return judgement ? Judged + plain + JudgedEnd : plain;
    }

    /// <summary>The blocks of what a template wrote.</summary>
    public ImmutableArray<Block> Read(string written)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in written.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            var (kind, mark) = line switch
            {
                ['#', ' ', ..] => (BlockKind.Title, 2),
                ['#', '#', ' ', ..] => (BlockKind.Heading, 3),
                ['-', ' ', ..] => (BlockKind.Item, 2),
                ['>', ' ', ..] => (BlockKind.Thread, 2),
                _ => (BlockKind.Paragraph, 0),
            };
            blocks.Add(new Block(kind, Runs(line[mark..].Trim())));
        }
        return blocks.ToImmutable();
    }

    private ImmutableArray<Run> Runs(string line)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var words = new StringBuilder();
        var judged = false;
        void End()
        {
            if (words.Length > 0) runs.Add(new Run(words.ToString(), judged));
            words.Clear();
        }
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is Judged or JudgedEnd)
            {
                End();
                judged = line[i] == Judged;
            }
            else if (line[i] == Cite)
            {
                End();
                var end = line.IndexOf(CiteEnd, i);
                var (claims, most) = _cited[int.Parse(line[(i + 1)..end], CultureInfo.InvariantCulture)];
                runs.AddRange(sources.Cite(claims, most).Select(n => new Run("", Source: n)));
                i = end;
            }
            else words.Append(line[i]);
        }
        End();
        return runs.ToImmutable();
    }
}

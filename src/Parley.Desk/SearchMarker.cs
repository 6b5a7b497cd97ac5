using System.Collections.Immutable;
using Parley.Claims;
using Parley.Store.Sqlite;

namespace Parley.Desk;

/// <summary>Marks in a text what was looked for, in the spelling of the text.</summary>
/// <param name="terms">What was looked for.</param>
internal sealed class SearchMarker(IReadOnlyList<SearchTerm> terms)
{
    /// <summary>How long an excerpt is, in UTF-16 code units; cut at words.</summary>
    private const int Length = 220;

    private readonly ImmutableArray<SearchWording> _wordings = [.. terms.SelectMany(t => t.Wordings)];

    /// <summary>The whole text with its marks.</summary>
    /// <param name="text">The text.</param>
    public MarkedWords Mark(string text) => new(text, Marks(text));

    /// <summary>The stretch of a text that holds most marks; its beginning where it holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where in the text its first mark is; null where there is none.</param>
    public MarkedWords Excerpt(string text, out int? first)
    {
        var marks = Marks(text);
        var best = marks.IsEmpty ? 0 : marks.MaxBy(m => marks.Count(o => o.Start >= m.Start && o.End <= m.Start + Length / 2)).Start;
        first = marks.IsEmpty ? null : best;
        var (start, end) = (Math.Max(0, best - Length / 4), 0);
        if (start > 0) start = text.IndexOf(' ', start) is var gap and >= 0 && gap < best ? gap + 1 : best;
        end = Math.Min(text.Length, start + Length);
        if (end < text.Length) end = text.LastIndexOf(' ', end - 1, end - start) is var last and > 0 && last > best ? last : end;
        var cut = text[start..end].Replace('\n', ' ').Replace('\r', ' ');
        var (before, after) = (start > 0 ? "… " : "", end < text.Length ? " …" : "");
        return new MarkedWords(before + cut + after, [.. marks.Where(m => m.Start >= start && m.End <= end).Select(m => new TextSpan(m.Start - start + before.Length, m.End - start + before.Length))]);
    }

    private ImmutableArray<TextSpan> Marks(string text)
    {
        var words = Folding.Words(text);
        var marked = new bool[words.Length];
        foreach (var wording in _wordings)
            for (var i = 0; i < words.Length; i++)
            {
                if (wording.Way == SearchWay.Phrase)
                {
                    if (!Follows(words, i, wording.Words)) continue;
                    Array.Fill(marked, true, i, wording.Words.Length);
                }
                else if (wording.Words.Any(w => words[i].Word == w || wording.Way == SearchWay.Beginnings && w.Length > 1 && words[i].Word.StartsWith(w, StringComparison.Ordinal))) marked[i] = true;
            }
        var spans = new List<TextSpan>();
        foreach (var word in words.Where((_, i) => marked[i]))
        {
            if (spans.Count > 0 && word.Start - spans[^1].End <= 1) spans[^1] = new TextSpan(spans[^1].Start, word.Start + word.Length);
            else spans.Add(new TextSpan(word.Start, word.Start + word.Length));
        }
        return [.. spans];
    }

    private static bool Follows(ImmutableArray<FoldedWord> words, int at, ImmutableArray<string> wanted)
    {
        if (at + wanted.Length > words.Length) return false;
        for (var i = 0; i < wanted.Length; i++)
            if (words[at + i].Word != wanted[i]) return false;
        return true;
    }
}

/// <summary>Words with what was looked for marked in them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marks">The marks, in order, none touching another.</param>
public sealed record MarkedWords(string Text, ImmutableArray<TextSpan> Marks)
{
    /// <summary>The words in pieces, each with whether it is marked.</summary>
    public IEnumerable<(string Text, bool Marked)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var mark in Marks)
            {
                if (mark.Start > at) yield return (Text[at..mark.Start], false);
                yield return (Text[mark.Start..mark.End], true);
                at = mark.End;
            }
            if (at < Text.Length) yield return (Text[at..], false);
        }
    }
}

using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Answers.Briefs;

/// <summary>
/// Keeps a brief to two pages of A4. Incidents with differing accounts are never cut. The section that takes most room gives up
/// its last item, again and again, until the whole is short enough or each section has come down to its least.
/// </summary>
internal static class TwoPages
{
    /// <summary>What two pages hold beside title, headings and foot, in points.</summary>
    private const double Room = 1310;

    /// <summary>A line of running text, in points and in letters.</summary>
    private const double Line = 9.8;
    private const int Letters = 108;

    /// <summary>What an item takes beside its lines, and what one source takes in the list, in points.</summary>
    private const double Gap = 1.5;
    private const double PerSource = 8.2;

    /// <summary>The letters that a template adds to an item, to a field and to a voice.</summary>
    private const int PerItem = 34;
    private const int PerField = 4;
    private const int PerVoice = 14;

    /// <summary>The sections as they stand in the brief.</summary>
    /// <param name="of">The case.</param>
    /// <param name="all">All that could stand there.</param>
    public static ImmutableArray<BriefSection> Choose(Case of, IReadOnlyList<Chosen> all)
    {
        var kept = all.Select(c => c.Items.Length).ToArray();
        var sizes = all.Select(c => c.Items.Select(Size).ToArray()).ToArray();
        while (sizes.Zip(kept, (s, k) => s.Take(k).Sum()).Sum() + PerSource * Sources(of, all, kept) > Room)
        {
            var longest = Enumerable.Range(0, all.Count).Where(i => kept[i] > all[i].Least).OrderByDescending(i => sizes[i].Take(kept[i]).Sum()).ThenBy(i => i).FirstOrDefault(-1);
            if (longest < 0) break;
            kept[longest]--;
        }
        return [.. all.Select((c, i) => new BriefSection(c.Name, [.. c.Items.Take(kept[i])], c.Items.Length - kept[i], c.Command))];
    }

    /// <summary>How many sources are cited: one for each value, one that is cited already before another.</summary>
    private static int Sources(Case of, IReadOnlyList<Chosen> all, int[] kept)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var basis in all.SelectMany((c, i) => c.Items.Take(kept[i])).SelectMany(i => i.Fields.SelectMany(f => f.Said).Select(s => s.Basis).Append(i.Basis)))
        {
            var documents = basis.Select(id => of.Claim(id)?.Document.Id).OfType<string>().ToList();
            if (documents.Count > 0 && !documents.Exists(cited.Contains)) cited.Add(documents[0]);
        }
        return cited.Count;
    }

    private static double Size(BriefItem item)
    {
        var letters = PerItem + item.Title.Length + item.Fields.Sum(f => PerField + f.Label.Length + f.Said.Sum(s => s.Text.Length + s.Voice.Sum(v => v.Length + PerVoice) + 3));
        return Lines(letters) + (item.Line is { } line ? Lines(line.Steps.Sum(s => (s.Card?.Title ?? s.Missing ?? "").Length + (s.Edge?.Words.Length ?? 0) + 5)) : 0);
    }

    private static double Lines(int letters) => Math.Ceiling((double)letters / Letters) * Line + Gap;
}

/// <summary>All that could stand in a section.</summary>
/// <param name="Name">The section's name.</param>
/// <param name="Items">The items, most weighty first.</param>
/// <param name="Least">How many of them stay in any case.</param>
/// <param name="Command">The command that shows all.</param>
internal sealed record Chosen(string Name, ImmutableArray<BriefItem> Items, int Least, string Command);

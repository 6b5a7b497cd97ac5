using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Answers.Briefs;

/// <summary>
/// Keeps a brief to two pages of A4. Contradictions are never cut. Of the other sections, the one that is longest over its
/// least gives up its last item, again and again, until the whole is short enough.
/// </summary>
internal static class TwoPages
{
    /// <summary>What two pages hold, in letters of running text.</summary>
    private const int Letters = 8200;

    /// <summary>What one source takes in the list, in letters of running text.</summary>
    private const int PerSource = 75;

    /// <summary>The sections as they stand in the brief.</summary>
    /// <param name="of">The case.</param>
    /// <param name="all">All that could stand there.</param>
    public static ImmutableArray<BriefSection> Choose(Case of, IReadOnlyList<Chosen> all)
    {
        var kept = all.Select(c => c.Items.Length).ToArray();
        while (Size(of, all, kept) > Letters)
        {
            var longest = Enumerable.Range(0, all.Count).Where(i => kept[i] > all[i].Least).OrderByDescending(i => all[i].Items.Take(kept[i]).Sum(Size)).ThenBy(i => i).FirstOrDefault(-1);
            if (longest < 0) break;
            kept[longest]--;
        }
        return [.. all.Select((c, i) => new BriefSection(c.Name, [.. c.Items.Take(kept[i])], c.Items.Length - kept[i], c.Command))];
    }

    private static int Size(Case of, IReadOnlyList<Chosen> all, int[] kept)
    {
        var items = all.SelectMany((c, i) => c.Items.Take(kept[i])).ToList();
        var sources = items.SelectMany(i => i.Claims).Select(id => of.Claim(id)?.Document.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return items.Sum(Size) + sources * PerSource;
    }

    private static int Size(BriefItem item) =>
        item.Title.Length + 20 + item.Fields.Sum(f => f.Label.Length + f.Said.Sum(s => s.Text.Length + s.Voice.Sum(v => v.Length + 14) + 3 * s.Basis.Length)) + (item.Line?.Steps.Sum(s => (s.Card?.Title ?? s.Missing ?? "").Length + 10) ?? 0);
}

/// <summary>All that could stand in a section.</summary>
/// <param name="Name">The section's name.</param>
/// <param name="Items">The items, most weighty first.</param>
/// <param name="Least">How many of them stay in any case.</param>
/// <param name="Command">The command that shows all.</param>
internal sealed record Chosen(string Name, ImmutableArray<BriefItem> Items, int Least, string Command);

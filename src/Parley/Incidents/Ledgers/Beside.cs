using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>
/// Deaths beside counts: over each stretch for which one body tells both, what came to its count of breaches and what came to
/// its dead. The two can run apart, and a count alone misleads; no verdict is drawn.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Counts">What came to the count.</param>
/// <param name="Deaths">What came to the dead.</param>
public sealed record Beside(LocalDate First, LocalDate Last, Stretch Counts, Stretch Deaths)
{
    /// <summary>The stretches of a body's totals, by time.</summary>
    /// <param name="series">The series of one ledger.</param>
    public static ImmutableArray<Beside> Of(IReadOnlyCollection<Series> series)
    {
        var totals = Series.Totals(series).ToList();
        return [.. totals.Where(s => s.Slice.Measure == "breaches").SelectMany(c => totals.Where(d => d.Slice == c.Slice with { Measure = "killed" } && Start(d) == Start(c)), Pair).SelectMany(p => p)];
    }

    private static LocalDate? Start(Series s) => s.Slice.Basis == "cumulative" ? s.Since : null;

    private static IEnumerable<Beside> Pair(Series counts, Series deaths)
    {
        if (counts.Slice.Basis != "cumulative")
        {
            var same = deaths.Periods.ToLookup(p => (p.First, p.Last));
            return counts.Periods.SelectMany(c => same[(c.First, c.Last)].Take(1), (c, d) => new Beside(c.First, c.Last, c, d));
        }
        var shared = counts.Points.Join(deaths.Points, c => c.Day, d => d.Day, (c, d) => (Count: c, Death: d)).OrderBy(x => x.Count.Day).ToList();
        var found = new List<Beside>();
        if (counts.Since is { } since && shared.Count > 0) found.Add(new Beside(since, shared[0].Count.Day, Opening(since, shared[0].Count), Opening(since, shared[0].Death)));
        found.AddRange(shared.Zip(shared.Skip(1), (a, b) => (a, b)).Select(x => new Beside(x.a.Count.Day.PlusDays(1), x.b.Count.Day, Stretch.Between(x.a.Count, x.b.Count), Stretch.Between(x.a.Death, x.b.Death))));
        return found;
    }

    private static Stretch Opening(LocalDate since, Point to) => new(since, to.Day, to.Count, null, to);
}

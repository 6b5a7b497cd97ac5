using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>The daily counts of one measure by several bodies: who counts what on the same days.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Counters">The counters' names, in ordinal order: an order that favours no side.</param>
/// <param name="Days">Every day that one of them counts, by time.</param>
/// <param name="Totals">The series of totals behind them, in the order of the columns.</param>
public sealed record Rivals(string Measure, ImmutableArray<string> Counters, ImmutableArray<RivalDay> Days, ImmutableArray<Series> Totals)
{
    /// <summary>The rival counts that a ledger takes part in, by measure: with the other counters of its own, and with other ledgers that count one of its days.</summary>
    /// <param name="account">The ledger.</param>
    /// <param name="all">The ledgers of the case.</param>
    public static ImmutableArray<Rivals> Of(LedgerAccount account, IEnumerable<LedgerAccount> all)
    {
        var own = Daily(account);
        var others = all.Where(a => a.Thing.Id != account.Thing.Id).SelectMany(Daily).ToList();
        return [.. own.Select(d => d.Series.Slice.Measure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(m => Of(m, own, others)).OfType<Rivals>()];
    }

    /// <summary>The sums over the days on which all of them count, in the order of the columns; null where there is no such day.</summary>
    public (int Days, ImmutableArray<CountRange> Sums)? Shared
    {
        get
        {
            var shared = Days.Where(d => d.Counts.All(c => c is not null)).ToList();
            return shared.Count == 0 ? null : (shared.Count, [.. Counters.Select((_, i) => shared.Aggregate(CountRange.Zero, (sum, d) => sum.Plus(d.Counts[i]!.Count)))]);
        }
    }

    /// <summary>The ratio over the days that all count, in words: "over 12 days with all counts: Eastmark 98, Westmark 150".</summary>
    public string? Ratio => Shared is not { } shared ? null :
        $"over {(shared.Days == 1 ? "the one day" : $"{shared.Days} days")} that {(Counters.Length == 2 ? "both" : "all")} count: {string.Join(", ", Counters.Zip(shared.Sums, (c, s) => $"{c} {s.Words}"))}";

    /// <summary>The ratio by the side that breaches are laid to, over the days that all count; null where no count names a side.</summary>
    public string? BySide
    {
        get
        {
            var sides = Days.Where(d => d.Counts.All(c => c is not null)).SelectMany(d => d.Sides).GroupBy(s => s.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => $"laid to {g.Key}: {g.SelectMany(s => s.Counts).OfType<CountRange>().Aggregate(CountRange.Zero, (sum, c) => sum.Plus(c)).Words}").ToList();
            return sides.Count == 0 ? null : string.Join(", ", sides);
        }
    }

    private static Rivals? Of(string measure, IReadOnlyCollection<Counted> own, IReadOnlyCollection<Counted> others)
    {
        var mine = own.Where(d => d.Series.Slice.Measure == measure).ToList();
        var days = mine.SelectMany(d => d.Series.Points).Select(p => p.Day).ToHashSet();
        var beside = others.Where(d => d.Series.Slice.Measure == measure).GroupBy(d => d.Series.Slice.Counter, StringComparer.Ordinal).Where(g => g.SelectMany(d => d.Series.Points).Any(p => days.Contains(p.Day))).SelectMany(g => g);
        var all = mine.Concat(beside).ToList();
        var counters = all.GroupBy(d => d.Series.Slice.Counter, StringComparer.Ordinal).Select(g => (g.Key, g.First().Counter)).OrderBy(c => c.Counter, StringComparer.Ordinal).ToList();
        if (counters.Count < 2) return null;
        var points = all.SelectMany(d => d.Series.Points, (d, p) => (d.Series.Slice, Point: p)).GroupBy(x => x.Point.Day).OrderBy(g => g.Key);
        return new Rivals(measure, [.. counters.Select(c => c.Counter)], [.. points.Select(g => Day(g.Key, [.. g], [.. counters.Select(c => c.Key)]))],
            [.. counters.SelectMany(c => Series.Totals([.. all.Select(d => d.Series).Where(s => s.Slice.Counter == c.Key)]))]);
    }

    private static RivalDay Day(LocalDate day, ImmutableArray<(Slice Slice, Point Point)> told, ImmutableArray<string> counters) => new(
        day, [.. counters.Select(c => Total([.. told.Where(x => x.Slice.Counter == c)]))],
        By(told, counters, "place"), By(told, counters, "side"));

    /// <summary>The total, or where a body gives none the sum over the sides that one document gives; of several documents the range over them.</summary>
    private static RivalCount? Total(ImmutableArray<(Slice Slice, Point Point)> told)
    {
        var total = told.Where(x => x.Slice.IsTotal).Select(x => x.Point).ToImmutableArray();
        if (!total.IsEmpty) return new RivalCount(CountRange.Over([.. total.Select(p => p.Count)]), total);
        var sides = told.Where(x => x.Slice.Across("side").IsTotal).Select(x => x.Point).ToImmutableArray();
        var sums = sides.SelectMany(p => p.Entries).GroupBy(e => e.Line, StringComparer.Ordinal).Select(g => g.Aggregate(CountRange.Zero, (sum, e) => sum.Plus(e.Count))).ToList();
        return sums.Count == 0 ? null : new RivalCount(CountRange.Over(sums), sides);
    }

    private static ImmutableArray<(string Name, ImmutableArray<CountRange?> Counts)> By(ImmutableArray<(Slice Slice, Point Point)> told, ImmutableArray<string> counters, string dimension) =>
    [
        .. told.Where(x => x.Slice[dimension] is not null && Slice.Dimensions.All(d => d == dimension || d == "side" || x.Slice[d] is null))
            .GroupBy(x => x.Slice[dimension]!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, counters.Select(c => Sum([.. g.Where(x => x.Slice.Counter == c)])).ToImmutableArray())),
    ];

    /// <summary>The count over all sides, or where none is told the sum over those that are.</summary>
    private static CountRange? Sum(ImmutableArray<(Slice Slice, Point Point)> told)
    {
        var whole = told.Where(x => x.Slice.Accused is null).ToImmutableArray();
        return (whole.IsEmpty ? told : whole).Aggregate((CountRange?)null, (sum, x) => sum?.Plus(x.Point.Count) ?? x.Point.Count);
    }

    private static List<Counted> Daily(LedgerAccount account) =>
        [.. account.Series.Where(s => s.Slice.Basis == "per-day").Select(s => new Counted(account.CounterName(s), s))];

    private sealed record Counted(string Counter, Series Series);
}

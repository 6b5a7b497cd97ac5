using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>The counts of one slice in order of their day, and what happened between them.</summary>
/// <param name="Slice">What is counted.</param>
/// <param name="Since">The day from which a cumulative count runs; null where none is told.</param>
/// <param name="Points">The counts by day; several that are told for one day stand together.</param>
/// <param name="Periods">The increments: what came to the count from one told day to the next.</param>
/// <param name="Gaps">Days between the first and the last for which no count is in the record.</param>
public sealed record Series(Slice Slice, LocalDate? Since, ImmutableArray<Point> Points, ImmutableArray<Stretch> Periods, ImmutableArray<(LocalDate First, LocalDate Last)> Gaps)
{
    /// <summary>All series of some entries, in order of their slices. The order of the entries does not matter.</summary>
    /// <param name="entries">The entries.</param>
    public static ImmutableArray<Series> Of(IEnumerable<TallyEntry> entries) =>
    [
        .. entries.Where(e => e.Days is not null && !e.Withdrawn && e.Slice.Basis is not null)
            .GroupBy(e => e.Slice).OrderBy(g => g.Key.Counter, StringComparer.Ordinal).ThenBy(g => g.Key.Words, StringComparer.Ordinal).ThenBy(g => g.Key.Basis, StringComparer.Ordinal)
            .SelectMany(g => ByStart([.. g])),
    ];

    /// <summary>The totals among some series; where a body gives sides and no total, the sides.</summary>
    /// <param name="series">The series of one ledger.</param>
    public static IEnumerable<Series> Totals(IReadOnlyCollection<Series> series)
    {
        var told = series.Where(s => s.Slice.IsTotal).Select(s => s.Slice).ToHashSet();
        return series.Where(s => s.Slice.IsTotal || (s.Slice.Across("side") is { IsTotal: true } whole && !told.Contains(whole)));
    }

    /// <summary>The points where a cumulative count falls, which it cannot: named and left as told.</summary>
    public IEnumerable<Stretch> Falls => Periods.Where(p => p.IsFall);

    /// <summary>A count that starts anew on a later day is a series of its own; one that names no start goes with the only start told.</summary>
    private static IEnumerable<Series> ByStart(ImmutableArray<TallyEntry> entries)
    {
        var starts = entries.Select(e => e.Since).OfType<LocalDate>().Distinct().ToList();
        if (entries[0].Slice.Basis != "cumulative" || starts.Count <= 1) return [Build(entries[0].Slice, starts.Count == 1 ? starts[0] : null, entries)];
        return entries.GroupBy(e => e.Since).OrderBy(g => g.Key ?? LocalDate.MinIsoValue).Select(g => Build(g.First().Slice, g.Key, [.. g]));
    }

    private static Series Build(Slice slice, LocalDate? since, ImmutableArray<TallyEntry> entries)
    {
        var points = entries.GroupBy(e => e.Over!.Value).OrderBy(g => g.Key.Last).ThenBy(g => g.Key.First).Select(g => Point.Of(g.Key.First, g.Key.Last, g)).ToImmutableArray();
        var periods = slice.Basis == "cumulative" ? Increments(since, points) : [.. points.Select(p => new Stretch(p.First, p.Day, p.Count, null, p))];
        return new Series(slice, slice.Basis == "cumulative" ? since : null, points, periods, slice.Basis == "per-day" ? Between(points) : []);
    }

    private static ImmutableArray<Stretch> Increments(LocalDate? since, ImmutableArray<Point> points)
    {
        var found = ImmutableArray.CreateBuilder<Stretch>();
        if (since is { } start && !points.IsEmpty && start <= points[0].Day) found.Add(new Stretch(start, points[0].Day, points[0].Count, null, points[0]));
        for (var i = 1; i < points.Length; i++) found.Add(Stretch.Between(points[i - 1], points[i]));
        return found.ToImmutable();
    }

    private static ImmutableArray<(LocalDate First, LocalDate Last)> Between(ImmutableArray<Point> points)
    {
        var gaps = ImmutableArray.CreateBuilder<(LocalDate, LocalDate)>();
        var reached = points.IsEmpty ? default : points[0].Day;
        foreach (var p in points)
        {
            if (p.First > reached.PlusDays(1)) gaps.Add((reached.PlusDays(1), p.First.PlusDays(-1)));
            if (p.Day > reached) reached = p.Day;
        }
        return gaps.ToImmutable();
    }
}

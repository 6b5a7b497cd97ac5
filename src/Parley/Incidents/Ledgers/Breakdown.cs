using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>A total of one day broken down by place, side, part or verdict, as published. That the parts do not make the total is named and not mended.</summary>
/// <param name="Whole">What is broken down.</param>
/// <param name="Dimension">By what: one of <see cref="Slice.Dimensions"/>.</param>
/// <param name="Day">The day.</param>
/// <param name="Document">The document that breaks it down; of documents that repeat one another the first.</param>
/// <param name="Total">The total; null where none is in the record for that day.</param>
/// <param name="Parts">The parts by name, the greatest first.</param>
public sealed record Breakdown(Slice Whole, string Dimension, LocalDate Day, string Document, Point? Total, ImmutableArray<(string Name, Point Count)> Parts)
{
    /// <summary>All breakdowns of some entries, by day; parts that different documents give are not put together.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="series">Their series.</param>
    public static ImmutableArray<Breakdown> Of(IEnumerable<TallyEntry> entries, IEnumerable<Series> series)
    {
        var totals = series.SelectMany(s => s.Points, (s, p) => (s.Slice, Point: p)).ToLookup(x => (x.Slice, x.Point.First, x.Point.Day), x => x.Point);
        var told = entries.Where(e => e.Over is not null && !e.Withdrawn && e.Slice.Basis is not null).ToList();
        return
        [
            .. Slice.Dimensions.SelectMany(d => told.Where(e => e.Slice[d] is not null).GroupBy(e => (Whole: e.Slice.Across(d), e.Over!.Value.First, e.Over!.Value.Last, Document: e.Line)),
                    (d, g) => new Breakdown(g.Key.Whole, d, g.Key.Last, g.Key.Document, totals[(g.Key.Whole, g.Key.First, g.Key.Last)].FirstOrDefault(), PartsOf(d, g)))
                .Where(b => b.Total is not null || b.Whole.IsTotal)
                .OrderBy(b => b.Day).ThenBy(b => b.Whole.Counter, StringComparer.Ordinal).ThenBy(b => b.Whole.Words, StringComparer.Ordinal).ThenBy(b => b.Dimension, StringComparer.Ordinal).ThenBy(b => b.Document, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the parts make together.</summary>
    public CountRange Sum => Parts.Aggregate(CountRange.Zero, (sum, p) => sum.Plus(p.Count.Count));

    /// <summary>What of the total the parts leave over; below zero where they make more than it. Null without a total.</summary>
    public CountRange? Left => Total?.Count.Minus(Sum);

    /// <summary>Whether the parts can make the total; null without one.</summary>
    public bool? AddsUp => Left is not { } left ? null : !(left.Low > 0) && !(left.High < 0);

    /// <summary>What does not add up, in words: "parts give 174 of 178: 4 unaccounted for"; null where nothing is amiss.</summary>
    public string? Amiss => this switch
    {
        { Total: null } => $"parts give {Sum.Words}; no total is in the record for that day",
        { AddsUp: true } => null,
        { Left.Low: > 0 } => $"parts give {Sum.Words} of {Total.Count.Words}: {Left!.Value.Words} {(Dimension == "verdict" ? "without a verdict" : "unaccounted for")}",
        _ => $"parts give {Sum.Words} of {Total.Count.Words}: {CountRange.Zero.Minus(Left!.Value).Words} too many",
    };

    /// <summary>The claims.</summary>
    public IEnumerable<Guid> Basis => (Total?.Basis ?? []).Concat(Parts.SelectMany(p => p.Count.Basis)).Distinct();

    private static ImmutableArray<(string Name, Point Count)> PartsOf(string dimension, IEnumerable<TallyEntry> entries) =>
    [
        .. entries.GroupBy(e => e.Slice[dimension]!, StringComparer.Ordinal).Select(g => (Name: g.Key, Count: Point.Of(g.First().Over!.Value.First, g.First().Over!.Value.Last, g)))
            .OrderByDescending(x => x.Count.Count.High ?? x.Count.Count.Low).ThenBy(x => x.Name, StringComparer.Ordinal),
    ];
}

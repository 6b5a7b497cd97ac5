using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents;
using Parley.Incidents.Ledgers;
using static Parley.Answers.Saying;

namespace Parley.Answers.Accounts;

/// <summary>A ledger: the counts as said, what came to them, deaths beside counts, breakdowns, other counters of the same days, what does not fit.</summary>
public sealed class LedgerRows : IAccount
{
    /// <inheritdoc/>
    public ThingKind Kind => ThingKind.Ledger;

    /// <inheritdoc/>
    public IEnumerable<Row?> Rows(Case of, Thing thing)
    {
        if (LedgerAccount.Of(of, thing.Id) is not { } ledger) return [];
        return
        [
            Head(ledger), Deaths(ledger), .. ledger.Totals.Select(s => Increments(ledger, s)), .. Rivals.Of(ledger, LedgerAccount.All(of)).SelectMany(r => RivalRows.Of(r)),
            .. ledger.Breakdowns.Select(b => Parts(ledger, b)), Saying.Row(ledger.Thing.Id + "#remarks", "Does not fit", "Of this ledger", null, RemarksField(ledger)),
        ];
    }

    /// <summary>The rules under which a ledger counts, as stated; for any answer that shows its counts.</summary>
    /// <param name="ledger">The account.</param>
    public static Field RuleField(LedgerAccount ledger) =>
        Field("rule", "counts under its rule", ledger.Rules.Select(e => e.Claim), Words("rule"), "its rule is not in the record")!;

    /// <summary>Deaths beside counts, a stretch each; null where no stretch tells both.</summary>
    /// <param name="ledger">The account.</param>
    public static Field? BesideField(LedgerAccount ledger) => ledger.Beside.IsEmpty ? null : new Field(
        "beside", "counts and deaths over the same days",
        [.. ledger.Beside.Select(b => new Said($"{DayWords.Span(b.First, b.Last)}: {Came(b.Counts, "breaches")}; {Came(b.Deaths, "killed")}{Before(b)}", null, null, [], [.. b.Counts.Basis.Concat(b.Deaths.Basis).Distinct()]))]);

    /// <summary>What does not fit in a ledger; null where nothing is.</summary>
    /// <param name="ledger">The account.</param>
    public static Field? RemarksField(LedgerAccount ledger) =>
        ledger.Remarks.Select(r => new Said(r.Text, null, null, [], r.Basis)).ToImmutableArray() is { IsEmpty: false } said ? new Field("remarks", "does not fit", said) : null;

    /// <summary>What came to a count, a stretch each, gaps among them.</summary>
    /// <param name="series">The series.</param>
    public static ImmutableArray<Said> Stretches(Series series) =>
    [
        .. series.Periods.Select(p => (p.First, Said: new Said($"{DayWords.Span(p.First, p.Last)}: {Came(p, series.Slice.Measure)}", null, null, [], [.. p.Basis])))
            .Concat(series.Gaps.Select(g => (g.First, Said: new Said($"{DayWords.Span(g.First, g.Last)}: no count is in the record", "gap", null, [], [.. series.Points.Where(p => p.Day == g.First.PlusDays(-1) || p.First == g.Last.PlusDays(1)).SelectMany(p => p.Basis)]))))
            .OrderBy(x => x.First).Select(x => x.Said),
    ];

    private static Row? Head(LedgerAccount ledger)
    {
        var totals = ledger.Totals.Select(t => t.Slice).ToHashSet();
        return Saying.Row(
            ledger.Thing.Id, null, ledger.Thing.Name, null,
            Field("counter", "counted by", ledger.Entries.Select(e => e.Claim), c => [Saying.Of(ledger.Entries.First(e => e.Claim.Id == c.Id).Counter)]),
            RuleField(ledger),
            Field("counts", "total counts, as said", ledger.Entries.Where(e => totals.Contains(e.Slice) || e.Days is null || e.Slice.Basis is null || e.Withdrawn).Select(e => e.Claim), c => [new Value(Told(ledger.Entries.First(e => e.Claim.Id == c.Id)))]));
    }

    private static string Told(TallyEntry e)
    {
        var since = e.Since is { } start && e.Slice.Basis != "per-period" ? $" since {ClaimDay.Words(start)}" : "";
        return $"{When(e)}{since}: {MeasureWords.Of(e.Text, e.Slice.Words)}{(e.Withdrawn ? " (taken back by its publisher since)" : "")}";
    }

    private static string When(TallyEntry e) => e.Over switch
    {
        null => "of unknown day",
        { } days when e.IsPublicationDay => $"published {DayWords.Span(days.First, days.Last)}",
        { } days when e.Slice.Basis == "cumulative" => $"by {ClaimDay.Words(days.Last)}",
        { } days => DayWords.Span(days.First, days.Last),
    };

    private static Row? Increments(LedgerAccount ledger, Series series)
    {
        if (series.Periods.IsEmpty) return null;
        return Saying.Row(
            $"{ledger.Thing.Id}#{series.Slice.Counter}/{series.Slice.Words}/{series.Slice.Basis}/{series.Since}", "What came to the count", $"{Sentence(series.Slice.Words)}, {ledger.CounterName(series)}", null,
            new Field("stretches", series.Slice.Basis == "cumulative" ? "from one total to the next" : "as counted", Stretches(series)));
    }

    private static Row? Deaths(LedgerAccount ledger) => Saying.Row(ledger.Thing.Id + "#beside", "Deaths beside counts", "Over the same days", null, BesideField(ledger));

    private static Row? Parts(LedgerAccount ledger, Breakdown b) => Saying.Row(
        $"{ledger.Thing.Id}#{b.Whole.Counter}/{b.Whole.Words}/{b.Whole.Basis}/{b.Dimension}/{NodaTime.Text.LocalDatePattern.Iso.Format(b.Day)}/{b.Document}", "Broken down, as published", $"{Sentence(b.Whole.Words)}, {ClaimDay.Words(b.Day)}, by {b.Dimension}", null,
        new Field("parts", "parts", [.. b.Parts.Select(p => new Said($"{p.Name} {p.Count.Count.Words}", null, null, [], [.. p.Count.Basis]))]),
        new Field("sum", "together", [new Said(b.Amiss ?? $"{b.Sum.Words} of {b.Total!.Count.Words}: adds up", b.Amiss is null ? "adds-up" : "differs", null, [], [.. b.Basis])]));

    private static string Came(Stretch p, string measure) =>
        p.IsFall ? $"the total of {measure} falls by {CountRange.Zero.Minus(p.Count).Words}, left as told" : $"{MeasureWords.Of(p.Count.Words, measure)}{(p.Rate is { } rate && p.Days > 1 ? $" ({rate})" : "")}";

    private static string Before(Beside b) =>
        b.Counts.From is { } counts && b.Deaths.From is { } deaths ? $" (total before: {counts.Count.Words} breaches, {deaths.Count.Words} killed)" : "";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

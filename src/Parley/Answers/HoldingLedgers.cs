using System.Collections.Immutable;
using NodaTime;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents.Ledgers;

namespace Parley.Answers;

/// <summary>The part of <c>holding</c> that shows what bodies count: each ledger under its own rule, deaths beside counts, rival counts of a day side by side.</summary>
internal static class HoldingLedgers
{
    /// <summary>A row per ledger that has a count by the day.</summary>
    /// <param name="of">The case.</param>
    /// <param name="day">The day.</param>
    /// <param name="filter">What is asked for.</param>
    public static IEnumerable<Row?> Rows(Case of, LocalDate day, AskFilter filter)
    {
        var ledgers = LedgerAccount.All(of, day);
        return ledgers.Where(a => a.Entries.Any(e => Asked(of, e, filter))).Select(a => RowOf(a, ledgers));
    }

    private static bool Asked(Case of, TallyEntry e, AskFilter filter) => filter.PassesAbout(of, e.Claim) && filter.PassesActor(of, e.Claim.Slots.NamesIn("accused").Append(e.Counter));

    private static Row? RowOf(LedgerAccount ledger, ImmutableArray<LedgerAccount> all)
    {
        var totals = ledger.Totals.ToList();
        return Saying.Row(
            ledger.Thing.Id, null, $"Counted: {ledger.Thing.Name}", null,
            LedgerRows.RuleField(ledger),
            Latest(ledger, totals),
            LedgerRows.BesideField(ledger),
            Field("increments", "what came to the count", totals.Where(s => s.Slice.Basis == "cumulative").SelectMany(s => LedgerRows.Stretches(s))),
            Field("daily", "daily and period counts", totals.Where(s => s.Slice.Basis != "cumulative").SelectMany(s => LedgerRows.Stretches(s).Select(said => said with { Text = $"{ledger.CounterName(s)}, {said.Text}" }))),
            Field("rivals", "counters of the same days", Rivals.Of(ledger, all).Where(r => r.Ratio is not null).Select(Together)),
            LedgerRows.RemarksField(ledger));
    }

    private static Field? Latest(LedgerAccount ledger, IEnumerable<Series> totals) => Field(
        "counts", "latest counts", totals.Where(s => !s.Points.IsEmpty).Select(s => (Series: s, Point: s.Points[^1])).Select(x => new Said(
            $"{MeasureWords.Of(x.Point.Count.Words, x.Series.Slice.Words)}{(x.Series.Since is { } since ? $" since {ClaimDay.Words(since)}" : "")}, {(x.Series.Slice.Basis == "cumulative" ? "by" : x.Point.First == x.Point.Day ? "on" : "over")} {DayWords.Span(x.Point.First, x.Point.Day)}, counted by {ledger.CounterName(x.Series)}",
            null, null, [], [.. x.Point.Basis])));

    private static Said Together(Rivals r) => new(
        $"{r.Measure}, {r.Ratio}{(r.BySide is { } sides ? $"; {sides}" : "")}", null, null, [], [.. r.Days.SelectMany(d => d.Counts).OfType<RivalCount>().SelectMany(c => c.Basis).Distinct()]);

    private static Field? Field(string name, string label, IEnumerable<Said> said) => said.ToImmutableArray() is { IsEmpty: false } all ? new Field(name, label, all) : null;
}

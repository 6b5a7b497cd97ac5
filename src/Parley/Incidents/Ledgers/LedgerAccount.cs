using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents.Ledgers;

/// <summary>
/// A body's published counts: the entries as said, and what follows from them by arithmetic alone: increments of running
/// totals, gaps, falls, breakdowns that do not add up, deaths beside counts.
/// </summary>
/// <param name="Thing">The ledger.</param>
/// <param name="Entries">The counts as said, by day.</param>
/// <param name="Series">By slice.</param>
/// <param name="Breakdowns">By day.</param>
/// <param name="Beside">Deaths beside counts, by time.</param>
public sealed record LedgerAccount(Thing Thing, ImmutableArray<TallyEntry> Entries, ImmutableArray<Series> Series, ImmutableArray<Breakdown> Breakdowns, ImmutableArray<Beside> Beside)
{
    private Dictionary<string, string>? _counters;

    /// <summary>The accounts of all ledgers, by id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="until">As for one account.</param>
    public static ImmutableArray<LedgerAccount> All(Case of, LocalDate? until = null) => [.. of.ThingsOf(ThingKind.Ledger).Select(t => Of(of, t.Id, until)).OfType<LedgerAccount>()];

    /// <summary>The account of a ledger; null where there is none of that id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The id; one that was folded into another leads on.</param>
    /// <param name="until">The day up to which counts are taken, by the day that they speak of; null takes all.</param>
    public static LedgerAccount? Of(Case of, string thing, LocalDate? until = null)
    {
        if (!of.Things.TryGetValue(of.Follow(thing), out var ledger) || ledger.Kind != ThingKind.Ledger) return null;
        var entries = of.About(ledger.Id).Where(c => c.Kind == "tally" && (until is not { } day || ClaimDay.Held(c) <= day)).Select(c => TallyEntry.Of(of, c)).OfType<TallyEntry>()
            .OrderBy(e => e.Days?.Last ?? LocalDate.MaxIsoValue).ThenBy(e => !e.Slice.IsTotal).ThenBy(e => e.Slice.Words, StringComparer.Ordinal).ThenBy(e => e.Text, StringComparer.Ordinal).ThenBy(e => e.Claim.Id).ToImmutableArray();
        var series = Ledgers.Series.Of(entries);
        return new LedgerAccount(ledger, entries, series, Breakdown.Of(entries, series), Ledgers.Beside.Of(series));
    }

    /// <summary>The rules under which it counts, as stated.</summary>
    public IEnumerable<TallyEntry> Rules => Entries.Where(e => e.Claim.Slots.Has("rule"));

    /// <summary>Counts that no day can be told for; they stand in no series.</summary>
    public IEnumerable<TallyEntry> Undated => Entries.Where(e => e.Days is null);

    /// <summary>What does not fit: falls, days with differing counts, parts that do not add up, counts of no day.</summary>
    public IEnumerable<Remark> Remarks => [.. Series.SelectMany(Falls), .. Series.SelectMany(Differing), .. Breakdowns.Where(b => b.Amiss is not null).Select(Amiss), .. Loose];

    /// <summary>The totals, which are shown first.</summary>
    public IEnumerable<Series> Totals => Ledgers.Series.Totals(Series);

    private IEnumerable<Remark> Falls(Series s) => s.Falls.Select(f => new Remark(
        $"{CounterName(s)}, {s.Slice.Words}: the running total falls from {f.From!.Count.Words} on {ClaimDay.Words(f.From.Day)} to {f.To.Count.Words} on {ClaimDay.Words(f.To.Day)}; both are left as told", [.. f.Basis]));

    private IEnumerable<Remark> Differing(Series s) => s.Points.Where(p => p.Differs).Select(p => new Remark(
        $"{CounterName(s)}, {s.Slice.Words}, {ClaimDay.Words(p.Day)}: told as {string.Join(" and as ", p.Entries.Select(e => e.Text).Distinct(StringComparer.Ordinal))}", [.. p.Basis]));

    private Remark Amiss(Breakdown b) => new($"{CounterName(b.Whole.Counter)}, {b.Whole.Words}, {ClaimDay.Words(b.Day)}, by {b.Dimension}: {b.Amiss}", [.. b.Basis]);

    private IEnumerable<Remark> Loose => Undated.Count() is > 0 and var n
        ? [new Remark(n == 1 ? "one count stands in a document of unknown day and tells none; it is in no series" : $"{n} counts stand in documents of unknown day and tell none; they are in no series", [.. Undated.Select(e => e.Claim.Id)])]
        : [];

    /// <summary>The counter of a series, by name.</summary>
    /// <param name="s">The series.</param>
    public string CounterName(Series s) => CounterName(s.Slice.Counter);

    private string CounterName(string key) => (_counters ??= Entries.GroupBy(e => e.Slice.Counter, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Counter.Plain, StringComparer.Ordinal))[key];
}

/// <summary>Something that is missing from a ledger or does not fit, with the claims that show it.</summary>
/// <param name="Text">In words.</param>
/// <param name="Basis">The claims.</param>
public sealed record Remark(string Text, ImmutableArray<Guid> Basis);

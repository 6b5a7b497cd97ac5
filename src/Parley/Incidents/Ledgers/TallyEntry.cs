using NodaTime;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Incidents.Ledgers;

/// <summary>
/// One count that a body publishes, kept as said under that body's own rule. A count of reports is of what the counter
/// registers, not of what it did.
/// </summary>
/// <param name="Claim">The claim.</param>
/// <param name="Counter">Who counts; without one the voice, else the publisher.</param>
/// <param name="Slice">What of it is counted.</param>
/// <param name="Days">The day or days told; without one the day of publication; null where neither is known.</param>
/// <param name="IsPublicationDay">Whether the day is that of publication.</param>
/// <param name="Since">From which day on it counts; null where none is told.</param>
/// <param name="Count">What the count leaves open.</param>
/// <param name="Line">The document at which its line of evidence begins.</param>
public sealed record TallyEntry(Claim Claim, NameValue Counter, Slice Slice, (LocalDate First, LocalDate Last)? Days, bool IsPublicationDay, LocalDate? Since, CountRange Count, string Line)
{
    /// <summary>The entry of a claim; null where it gives no count.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claim">A claim of the kind <c>tally</c>.</param>
    public static TallyEntry? Of(Case of, Claim claim)
    {
        if (claim.Slots.First("count") is not CountValue count) return null;
        var counters = claim.Slots.NamesIn("counter").ToList();
        var counter = counters.Count == 1 ? counters[0] : counters.Count > 1 ? new NameValue(string.Join(" and ", counters.Select(c => c.Plain))) : claim.Content.Voice.LastOrDefault() ?? new NameValue(claim.Document.Publisher);
        var told = EdtfDay.Span((claim.Slots.First("date") as DateValue)?.Value);
        var published = claim.Document.Date;
        return new TallyEntry(
            claim, counter, Slice.Of(claim, counter), told ?? (published is { } day ? (day, day) : null), told is null && published is not null,
            EdtfDay.Span((claim.Slots.First("since") as DateValue)?.Value)?.First, CountRange.Of(count), EvidenceLines.Root(of, claim.Document.Id));
    }

    /// <summary>The wording of the count.</summary>
    public string Text => Claim.Slots.First("count")!.Text;

    /// <summary>The days over which it counts: a running total is of its last day, a count of a period runs from its start; null where no day is known.</summary>
    public (LocalDate First, LocalDate Last)? Over => Days is not { } days ? null : Slice.Basis switch
    {
        "cumulative" => (days.Last, days.Last),
        "per-period" when Since is { } start && start <= days.Last => (start, days.Last),
        _ => days,
    };

    /// <summary>Whether its publisher took it back.</summary>
    public bool Withdrawn => Incidents.Withdrawn.Is(Claim);
}

/// <summary>What of a ledger a count is about: counts of one slice can be laid beside each other, those of different ones cannot.</summary>
/// <param name="Counter">The key of the counter.</param>
/// <param name="Measure">Such as <c>breaches</c> or <c>killed</c>.</param>
/// <param name="Basis"><c>cumulative</c>, <c>per-day</c>, <c>per-period</c>, or null where it is not told.</param>
/// <param name="Accused">The side that is said to have done it; null for all.</param>
/// <param name="Place">The place; null for all.</param>
/// <param name="Part">The sort, such as arrests; null for all.</param>
/// <param name="Verdict">The counter's finding on the reports; null for all.</param>
public sealed record Slice(string Counter, string Measure, string? Basis, string? Accused, string? Place, string? Part, string? Verdict)
{
    /// <summary>The ways in which a total can be broken down.</summary>
    public static readonly IReadOnlyList<string> Dimensions = ["place", "side", "part", "verdict"];

    /// <summary>The slice of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="counter">Who counts.</param>
    public static Slice Of(Claim claim, NameValue counter) => new(
        ActorKey.Of(counter), claim.Slots.Term("measure") ?? "other", claim.Slots.Term("basis"), Names(claim, "accused"), Names(claim, "place"),
        claim.Slots.First("part")?.Plain, claim.Slots.Term("verdict"));

    /// <summary>Whether it is a total: of no place, side, part or verdict alone.</summary>
    public bool IsTotal => Dimensions.All(d => this[d] is null);

    /// <summary>The value of a dimension; null where it is of all.</summary>
    /// <param name="dimension">One of <see cref="Dimensions"/>.</param>
    public string? this[string dimension] => dimension switch { "place" => Place, "side" => Accused, "part" => Part, _ => Verdict };

    /// <summary>The same slice over all values of one dimension.</summary>
    /// <param name="dimension">One of <see cref="Dimensions"/>.</param>
    public Slice Across(string dimension) => dimension switch
    {
        "place" => this with { Place = null },
        "side" => this with { Accused = null },
        "part" => this with { Part = null },
        _ => this with { Verdict = null },
    };

    /// <summary>What of the measure is counted, in words: "breaches, Hama, laid to Northland".</summary>
    public string Words => string.Join(", ", new[] { Measure == "other" && Part is not null ? null : Measure, Part, Place, Accused is null ? null : $"laid to {Accused}", Verdict?.Replace('-', ' ') }.OfType<string>());

    private static string? Names(Claim claim, string slot) =>
        claim.Slots.NamesIn(slot).Select(n => n.Plain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } names ? string.Join(" and ", names) : null;
}

using NodaTime;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>The day that a claim speaks of, told apart from the day on which it was published.</summary>
public static class ClaimDay
{
    private static readonly string[] SlotNames = ["date", "effective", "announced", "from", "expires"];

    /// <summary>The days that the claim speaks of; null where its document tells none.</summary>
    /// <param name="claim">The claim.</param>
    public static (LocalDate First, LocalDate Last)? Span(Claim claim) => claim.Slots.Kept(static slots => new Spoken(In(slots))).Days;

    /// <summary>Where the claim stands in order of time: the day it speaks of, else the day on which it was published.</summary>
    /// <param name="claim">The claim.</param>
    public static LocalDate Order(Claim claim) => Span(claim)?.First ?? claim.Document.Date ?? LocalDate.MaxIsoValue;

    /// <summary>
    /// By which day a claim of a state was so: the day it speaks of where that lies before publication, else the day of
    /// publication (a state that is told on a day holds on that day).
    /// </summary>
    /// <param name="claim">The claim.</param>
    public static LocalDate Held(Claim claim)
    {
        var published = claim.Document.Date;
        return Span(claim) is { } span && (published is null || span.First <= published) ? span.First : published ?? LocalDate.MaxIsoValue;
    }

    /// <summary>A day in words: "17 January 2017".</summary>
    /// <param name="day">The day.</param>
    public static string Words(LocalDate day) => day.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A date slot in words: the resolved day, with the wording where it says more.</summary>
    /// <param name="value">The slot's value.</param>
    public static string Words(DateValue value)
    {
        if (EdtfDay.Span(value.Value) is not { } span) return $"“{value.Text}”";
        if (span.First == span.Last) return Words(span.First);
        return value.Value!.Contains('/', StringComparison.Ordinal) ? $"{Words(span.First)} to {Words(span.Last)}" : value.Value!;
    }

    private static (LocalDate First, LocalDate Last)? In(Slots slots) =>
        SlotNames.Select(s => EdtfDay.Span((slots.First(s) as DateValue)?.Value)).FirstOrDefault(s => s is not null);

    /// <summary>The days, told apart from not having looked yet.</summary>
    private sealed record Spoken((LocalDate First, LocalDate Last)? Days);
}

using NodaTime;
using NodaTime.Text;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>The day that a claim speaks of, told apart from the day on which it was published.</summary>
public static class ClaimDay
{
    private static readonly string[] Slots = ["date", "effective", "announced", "from", "expires"];
    private static readonly LocalDatePattern InFull = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>The days that the claim speaks of; null where its document tells none.</summary>
    /// <param name="claim">The claim.</param>
    public static (LocalDate First, LocalDate Last)? Span(Claim claim) => claim.Days(Read);

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
    public static string Words(LocalDate day) => InFull.Format(day);

    /// <summary>A date slot in words: the resolved day, with the wording where it says more.</summary>
    /// <param name="value">The slot's value.</param>
    public static string Words(DateValue value)
    {
        if (EdtfDay.Span(value.Value) is not { } span) return $"“{value.Text}”";
        if (span.First == span.Last) return Words(span.First);
        return value.Value!.Contains('/', StringComparison.Ordinal) ? $"{Words(span.First)} to {Words(span.Last)}" : value.Value!;
    }

    private static (LocalDate First, LocalDate Last)? Read(ClaimContent content)
    {
        foreach (var slot in Slots)
            if (content.Slots.First(slot) is DateValue { Value: { } value } && EdtfDay.Span(value) is { } span) return span;
        return null;
    }
}

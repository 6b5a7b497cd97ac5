using System.Collections.Immutable;
using NodaTime;

namespace Parley.Documents;

/// <summary>A source as of a moment, with the grades it had by then.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Type">In a word: agency, newspaper, party, monitor ...</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Grades">In the order in which they were entered.</param>
public sealed record Source(string Id, string Name, string Type, string? Note, ImmutableArray<SourceGraded> Grades)
{
    /// <summary>The reliability that holds on a day: A to E, or F where none was given ("cannot be judged").</summary>
    /// <param name="day">The day; null asks for the latest grade.</param>
    public string ReliabilityOn(LocalDate? day)
    {
        var holding = Grades.Where(g => g.From is null || day is null || g.From <= day);
        return holding.OrderBy(g => g.From ?? LocalDate.MinIsoValue).LastOrDefault()?.Reliability ?? "F";
    }
}

/// <summary>A document as of a moment.</summary>
/// <param name="Id">Its id in this record.</param>
/// <param name="Number">The local number of the entry that brought it.</param>
/// <param name="Source">Who put it out; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its by-line.</param>
/// <param name="Date">Day of publication; null where unknown.</param>
/// <param name="DateCandidates">Days that the text allows, where no date is known.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Url">Its address, a citation.</param>
/// <param name="Note">A remark on where the text comes from.</param>
/// <param name="TextHash">The hash under which its text is kept.</param>
/// <param name="CopyOf">The document of another source with the same text.</param>
public sealed record Document(
    string Id, long Number, Source? Source, string? Title, string? Author, LocalDate? Date, ImmutableArray<string> DateCandidates, string Language,
    string? Url, string? Note, string TextHash, string? CopyOf)
{
    /// <summary>How it was seen that it repeats another: <c>identical</c>, <c>near-identical</c> or <c>cites</c>; null where it repeats none.</summary>
    public string? CopyBasis { get; init; } = CopyOf is null ? null : "identical";

    /// <summary>Whether its content was taken out of the record; who did so and why is in the case's redactions.</summary>
    public bool Redacted { get; init; }

    /// <summary>What its publisher later put out in its place, or to take it back; in order of entry.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>The document that an entry brings.</summary>
    /// <param name="added">The entry's payload.</param>
    /// <param name="number">The entry's local number.</param>
    /// <param name="source">Its source.</param>
    public static Document Of(DocumentAdded added, long number, Source? source) => new(
        added.Document, number, source, added.Title, added.Author, Day(added.Date), added.DateCandidates, added.Language, added.Url, added.Note, added.TextHash, added.CopyOf);

    /// <summary>What is left of a document whose content was redacted: its id and its place in time.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="published">Its day of publication.</param>
    /// <param name="number">The local number of its entry.</param>
    public static Document Of(string id, LocalDate? published, long number) => new(id, number, null, null, null, published, [], "und", null, null, "", null) { Redacted = true };

    /// <summary>A day of publication as entries write it; null where there is none.</summary>
    /// <param name="text">ISO 8601, or null.</param>
    public static LocalDate? Day(string? text) => text is not null && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    /// <summary>The name under which it is cited: the publisher, or "publisher unknown".</summary>
    public string Publisher => Redacted ? "redacted" : Source?.Name ?? "publisher unknown";

    /// <summary>Publisher, title, day and address in one line.</summary>
    public string Citation =>
        string.Join(", ", new[] { Publisher, Title is null ? null : $"“{Title}”", Date is { } d ? Words(d) : "date unknown", Url }.OfType<string>());

    private static string Words(LocalDate d) => d.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A later document of the publisher about an earlier one.</summary>
/// <param name="Document">The later document.</param>
/// <param name="How"><c>corrected</c>, <c>updated</c> or <c>retracted</c>.</param>
public sealed record Edition(string Document, string How);

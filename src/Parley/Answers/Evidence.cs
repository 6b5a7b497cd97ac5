using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>The way from a figure down to the sentence: what a claim stands on, in a form to be shown or handed out.</summary>
/// <param name="Claim">The claim's id, which is its entry's.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Citation">Publisher, title, day and address.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Date">The day of publication; null where unknown.</param>
/// <param name="Voice">Who says so, outermost first; empty is the document's own voice.</param>
/// <param name="SentenceNumber">The number of the sentence.</param>
/// <param name="Sentence">The sentence; null where the text is not to hand.</param>
/// <param name="Quote">The stretch that carries the claim; null where the text is not to hand.</param>
/// <param name="Grade">Reliability and credibility, such as <c>B3</c>; F and 6 are "cannot be judged".</param>
/// <param name="AcceptedBy">Who decided.</param>
/// <param name="Unread">Whether it was accepted unread.</param>
public sealed record Evidence(
    Guid Claim, string Document, string Citation, string Publisher, LocalDate? Date, ImmutableArray<string> Voice, int SentenceNumber, string? Sentence,
    string? Quote, string Grade, string AcceptedBy, bool Unread)
{
    /// <summary>What its publisher has done to the document since, as far as is seen: the last of <c>corrected</c>, <c>updated</c> and <c>retracted</c>; else null.</summary>
    public string? Edition { get; init; }

    /// <summary>The evidence of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="text">The document's text; null where it is not to hand.</param>
    public static Evidence Of(Claim claim, string? text) => new(
        claim.Id, claim.Document.Id, claim.Document.Citation, claim.Document.Publisher, claim.Document.Date, claim.Voices, claim.Content.Sentence,
        Cut(text, claim.Content.SentenceSpan), Cut(text, claim.Content.Span), claim.Grade, claim.AcceptedBy, claim.Unread)
    {
        Edition = claim.Document.Editions.LastOrDefault()?.How,
    };

    private static string? Cut(string? text, TextSpan span) =>
        text is null || span.Start < 0 || span.End > text.Length || span.Length <= 0 ? null : text[span.Start..span.End];
}

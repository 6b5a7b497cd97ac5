using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading;

/// <summary>What a reader needs to know of a document beside its text. Everything but the language may be unknown.</summary>
/// <param name="Title">The headline, where it is told apart from the text.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Author">The by-line.</param>
/// <param name="Date">The day of publication, ISO 8601, in the zone of the dateline; null if unknown.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Url">Where it was published; kept as a citation, never fetched.</param>
public sealed record DocumentHeader(string? Title, string? Publisher, string? Author, string? Date, string Language, string? Url);

/// <summary>A document as read: its text as stored, its sentences, and what the reader proposes.</summary>
/// <param name="Header">What is known of the document.</param>
/// <param name="DateCandidates">Days of publication that the text allows, where none is given; ISO 8601, earliest first.</param>
/// <param name="Text">The text that all spans count in: line ends are LF.</param>
/// <param name="Sentences">The sentences in order; number 1 is the headline.</param>
/// <param name="Proposals">In the order of the text.</param>
/// <param name="Notices">What was not read and why, for people ("language not read yet: Arabic").</param>
public sealed record ReadDocument(
    DocumentHeader Header, ImmutableArray<string> DateCandidates, string Text, ImmutableArray<TextSpan> Sentences,
    ImmutableArray<Proposal> Proposals, ImmutableArray<string> Notices);

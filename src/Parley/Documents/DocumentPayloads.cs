using System.Collections.Immutable;
using NodaTime;
using Parley.Record;

namespace Parley.Documents;

/// <summary>A source enters the record: somebody who puts documents out (publisher, party, team, person).</summary>
/// <param name="Source">Its id, a slug.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Type">In a word: agency, newspaper, party, monitor, government, un, blog, unknown.</param>
/// <param name="Note">What a reader should know of it, neutrally worded.</param>
[Payload("source", 1)]
public sealed record SourceAdded(string Source, string Name, string Type, string? Note) : IPayload;

/// <summary>A source is graded from a day on. A later grade leaves the earlier one standing for earlier days.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Reliability">A to F of the Admiralty scale; F is "cannot be judged" and is never averaged.</param>
/// <param name="From">The first day for which it holds; null means from the beginning.</param>
[Payload("source-grade", 1)]
public sealed record SourceGraded(string Source, string Reliability, LocalDate? From) : IPayload;

/// <summary>
/// A document enters the record. Its text lies apart, privately, under a salted hash, so that it can be taken out without
/// breaking the chain and is never exported by accident.
/// </summary>
/// <param name="Document">Its id in this record.</param>
/// <param name="Source">The id of its source; null where the publisher is unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its by-line.</param>
/// <param name="Date">Day of publication (ISO 8601) in the zone of the dateline; null where unknown.</param>
/// <param name="DateCandidates">Days that the text allows, where no date is known.</param>
/// <param name="Language">A BCP 47 tag; <c>und</c> where unknown.</param>
/// <param name="Url">Its address, kept as a citation and never fetched.</param>
/// <param name="Licence">The licence of the text; null means that the text stays private.</param>
/// <param name="Note">A remark on where the text comes from.</param>
/// <param name="TextHash">The salted hash under which the text is kept.</param>
/// <param name="TextLength">In UTF-16 code units.</param>
/// <param name="CopyOf">The id of a document of another source with the same text; the two are one line of evidence.</param>
[Payload("document", 1)]
public sealed record DocumentAdded(
    string Document, string? Source, string? Title, string? Author, string? Date, ImmutableArray<string> DateCandidates, string Language,
    string? Url, string? Licence, string? Note, string TextHash, int TextLength, string? CopyOf) : IPayload;

/// <summary>What is known of a document is set anew; what is null stays as it was.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its by-line.</param>
/// <param name="Date">Day of publication, ISO 8601.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Url">Its address.</param>
[Payload("document-details", 1)]
public sealed record DocumentDetailed(string Document, string? Source, string? Title, string? Author, string? Date, string? Language, string? Url) : IPayload;

/// <summary>
/// A document repeats another: the two are one line of evidence, and counts of independent sources count lines. The entry's
/// reason says how it was seen.
/// </summary>
/// <param name="Document">The document that repeats.</param>
/// <param name="Of">The document that it repeats; of several copies the first.</param>
/// <param name="Basis"><c>identical</c>, <c>near-identical</c> or <c>cites</c> (it names the other as what it relies on).</param>
[Payload("copy", 1)]
public sealed record DocumentCopied(string Document, string Of, string Basis) : IPayload;

/// <summary>
/// A publisher put a text out anew or took it back. Both documents stay; what the earlier one said is shown as said then.
/// </summary>
/// <param name="Document">The later document: the corrected text, or the notice that takes the earlier one back.</param>
/// <param name="Earlier">The earlier document.</param>
/// <param name="How"><c>corrected</c>, <c>updated</c> or <c>retracted</c>.</param>
[Payload("edition", 1)]
public sealed record DocumentReissued(string Document, string Earlier, string How) : IPayload;

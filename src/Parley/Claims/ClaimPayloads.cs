using System.Collections.Immutable;
using Parley.Record;

namespace Parley.Claims;

/// <summary>The reader has read a document: its proposals go to the inbox and are kept, decided or not.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Reader">Name and version of the reader.</param>
/// <param name="Sentences">The sentences' spans; the first is number 1.</param>
/// <param name="Proposals">What it proposes.</param>
/// <param name="Notices">What was not read, and why.</param>
[Payload("reading", 1)]
public sealed record ReadingMade(
    string Document, string Reader, ImmutableArray<TextSpan> Sentences, ImmutableArray<Proposal> Proposals, ImmutableArray<string> Notices) : IPayload;

/// <summary>How a claim came into the record.</summary>
public enum Verdict
{
    /// <summary>A proposal was taken as it stood.</summary>
    Accepted,

    /// <summary>A proposal was taken with changes.</summary>
    Edited,

    /// <summary>A person added what the reader had missed.</summary>
    Added,
}

/// <summary>
/// A claim enters the record by a person's decision. The entry's id is the claim's id. A claim never changes; a correction
/// is an entry of its own.
/// </summary>
/// <param name="Document">The document that says so.</param>
/// <param name="Proposal">The proposal it was made from; null for one that was added.</param>
/// <param name="Verdict">How it came in.</param>
/// <param name="Unread">True where it was accepted without being looked at one by one; shown wherever the claim shows.</param>
/// <param name="Content">What is claimed.</param>
/// <param name="Probability">The reader's, in thousandths; null for one that was added.</param>
/// <param name="Credibility">1 to 6 of the Admiralty scale; null and 6 are "cannot be judged".</param>
/// <param name="Links">Relations to other claims, beside those between the proposals.</param>
[Payload("claim", 1)]
public sealed record ClaimMade(
    string Document, ProposalRef? Proposal, Verdict Verdict, bool Unread, ClaimContent Content, int? Probability, int? Credibility,
    ImmutableArray<ClaimLink> Links) : IPayload;

/// <summary>What a claim says: a kind, a voice, a place in the text, and slots.</summary>
/// <param name="Kind">A name of <see cref="KindTable"/>.</param>
/// <param name="Voice">Who says so, outermost first; empty is the document's own voice.</param>
/// <param name="Span">The smallest stretch that carries it.</param>
/// <param name="Sentence">The number of its sentence, from 1.</param>
/// <param name="SentenceSpan">The whole sentence.</param>
/// <param name="Quoted">Whether the words stand in quotation marks.</param>
/// <param name="Slots">What the document fills.</param>
public sealed record ClaimContent(
    string Kind, ImmutableArray<NameValue> Voice, TextSpan Span, int Sentence, TextSpan SentenceSpan, bool Quoted, Slots Slots)
{
    /// <inheritdoc/>
    public bool Equals(ClaimContent? other) =>
        other is not null && Kind == other.Kind && Voice.AsSpan().SequenceEqual(other.Voice.AsSpan()) && Span == other.Span && Sentence == other.Sentence
        && SentenceSpan == other.SentenceSpan && Quoted == other.Quoted && Slots.Equals(other.Slots);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Voice.Length, Span, Sentence, Slots);
}

/// <summary>Names a proposal: the entry of its reading and its id there.</summary>
/// <param name="Reading">The id of the reading's entry.</param>
/// <param name="Id">The proposal's id within it.</param>
public sealed record ProposalRef(Guid Reading, string Id);

/// <summary>A relation of a claim to another; types as in <see cref="ProposalLink.Types"/>.</summary>
/// <param name="Type">The relation.</param>
/// <param name="To">The other claim.</param>
public sealed record ClaimLink(string Type, Guid To);

/// <summary>A proposal is turned down; it is kept for measuring the reader.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Ground">One of <see cref="Grounds"/>.</param>
[Payload("rejection", 1)]
public sealed record ProposalRejected(string Document, ProposalRef Proposal, string Ground) : IPayload
{
    /// <summary>Why a proposal may be turned down.</summary>
    public static readonly ImmutableArray<string> Grounds = ["wrong", "out-of-scope", "duplicate", "not-in-the-text", "other"];
}

/// <summary>A claim was written down wrongly: its content is set anew, the first version stays readable.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Content">The content from now on.</param>
[Payload("correction", 1)]
public sealed record ClaimCorrected(Guid Claim, ClaimContent Content) : IPayload;

/// <summary>A claim is withdrawn, by its publisher or by the keeper of the record; the entry's reason says which and why.</summary>
/// <param name="Claim">The claim.</param>
[Payload("retraction", 1)]
public sealed record ClaimRetracted(Guid Claim) : IPayload;

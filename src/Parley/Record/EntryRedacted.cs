using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;

namespace Parley.Record;

/// <summary>
/// An entry was redacted: its content was sealed, and with it that of the entries that belong to it. The content cannot be
/// brought back, so this entry cannot be undone. It holds ids and a day, nothing of what was sealed; the entry's author, clock
/// and reason say who did so, when and why.
/// </summary>
/// <param name="Entry">The id of the sealed entry.</param>
/// <param name="With">The ids of the entries that were sealed with it, as they would have told its content.</param>
/// <param name="Document">The id of the document that it was, or that it was of.</param>
/// <param name="Published">That document's day of publication, so that the sealed entry keeps its place in time.</param>
/// <param name="Claim">The claim that a sealed correction, retraction or link was of.</param>
/// <param name="Proposal">The proposal that a sealed rejection was of.</param>
/// <param name="About">The ids of the things that a sealed claim was about, but for those that were sealed with it.</param>
/// <param name="Instead">The reading that holds the other proposals of a sealed reading; it stands in its place at any moment.</param>
[Payload("redaction", 1)]
public sealed record EntryRedacted(
    Guid Entry, ImmutableArray<Guid> With, string? Document, LocalDate? Published, Guid? Claim, ProposalRef? Proposal, ImmutableArray<string> About,
    Guid? Instead) : IPayload;

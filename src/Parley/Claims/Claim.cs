using System.Collections.Immutable;
using Parley.Documents;

namespace Parley.Claims;

/// <summary>What one document says, by a person's decision, as of a moment.</summary>
/// <param name="Id">The id of the entry that brought it.</param>
/// <param name="Number">The local number of that entry.</param>
/// <param name="Document">The document that says so.</param>
/// <param name="Content">What is claimed, corrections included.</param>
/// <param name="Proposal">The proposal it was made from.</param>
/// <param name="Verdict">How it came in.</param>
/// <param name="Unread">Whether it was accepted without being looked at.</param>
/// <param name="AcceptedBy">Who decided.</param>
/// <param name="Probability">The reader's, in thousandths.</param>
/// <param name="Credibility">1 to 6; 6 where none was given.</param>
/// <param name="Things">The ids of the things it is about, merges followed.</param>
/// <param name="Links">Relations to other claims that stand.</param>
/// <param name="First">Its first content, where it was corrected since; else null.</param>
public sealed record Claim(
    Guid Id, long Number, Document Document, ClaimContent Content, ProposalRef? Proposal, Verdict Verdict, bool Unread, string AcceptedBy,
    int? Probability, int Credibility, ImmutableArray<string> Things, ImmutableArray<ClaimLink> Links, ClaimContent? First)
{
    /// <summary>The name of its kind.</summary>
    public string Kind => Content.Kind;

    /// <summary>Its slots.</summary>
    public Slots Slots => Content.Slots;

    /// <summary>Publisher's reliability on the day of publication, and this claim's credibility: <c>B3</c>, <c>F6</c>.</summary>
    public string Grade => (Document.Source?.ReliabilityOn(Document.Date) ?? "F") + Credibility;

    /// <summary>The voices' names, outermost first; empty is the document's own voice.</summary>
    public ImmutableArray<string> Voices => [.. Content.Voice.Select(v => v.Plain)];
}

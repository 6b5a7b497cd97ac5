using System.Collections.Immutable;
using NodaTime;
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
    public ImmutableArray<string> Voices => Content.Voice.IsEmpty ? [] : [.. Content.Voice.Select(v => v.Plain)];

    private ClaimContent? _read;
    private (LocalDate First, LocalDate Last)? _days;

    /// <summary>The days that the content speaks of, worked out once: answers ask for them over and over.</summary>
    /// <param name="read">Works them out.</param>
    internal (LocalDate First, LocalDate Last)? Days(Func<ClaimContent, (LocalDate First, LocalDate Last)?> read)
    {
        if (ReferenceEquals(Volatile.Read(ref _read), Content)) return _days;
        _days = read(Content);
        Volatile.Write(ref _read, Content);
        return _days;
    }

    /// <inheritdoc/>
    public bool Equals(Claim? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Document.Equals(other.Document) && Content.Equals(other.Content) && Verdict == other.Verdict && Unread == other.Unread
            && Things.AsSpan().SequenceEqual(other.Things.AsSpan()) && Links.AsSpan().SequenceEqual(other.Links.AsSpan()) && Equals(First, other.First));

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}

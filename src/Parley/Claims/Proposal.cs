using System.Collections.Immutable;

namespace Parley.Claims;

/// <summary>
/// What the reader (or an importer, or a person at a form) thinks a document says. It is no part of any answer until a
/// person decides on it.
/// </summary>
/// <param name="Id">Unique within one reading of one document (<c>p01</c>); links name it.</param>
/// <param name="Kind">A name of <see cref="KindTable"/>.</param>
/// <param name="Span">The smallest stretch of the document's text that carries the fact.</param>
/// <param name="Sentence">The number of its sentence, from 1; the headline is 1.</param>
/// <param name="Voice">Who says so, outermost first, without the reporter: empty is the report's own voice.</param>
/// <param name="Quoted">Whether the words stand in quotation marks.</param>
/// <param name="Slots">What the text fills; nothing is guessed.</param>
/// <param name="Probability">That a careful reader would have written down the same, in thousandths, 0 to 1000.</param>
/// <param name="Links">Relations to other proposals of the same reading.</param>
public sealed record Proposal(
    string Id, string Kind, TextSpan Span, int Sentence, ImmutableArray<NameValue> Voice, bool Quoted, Slots Slots, int Probability,
    ImmutableArray<ProposalLink> Links);

/// <summary>A stretch of text, in UTF-16 code units, the end excluded.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">One past the last; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}

/// <summary>A relation between two proposals.</summary>
/// <param name="Type">One of <see cref="Types"/>.</param>
/// <param name="To">The id of the other proposal.</param>
/// <param name="Probability">In thousandths.</param>
public sealed record ProposalLink(string Type, string To, int Probability)
{
    /// <summary>
    /// <c>because-of</c> is a ground that somebody states; <c>amid</c> is told together with no cause stated; the two are
    /// never merged.
    /// </summary>
    public static readonly ImmutableArray<string> Types = ["because-of", "amid", "reply-to", "about", "contradicts", "restates"];
}

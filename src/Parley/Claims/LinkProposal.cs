using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Claims;

/// <summary>A thing that a claim may be about, with the reason; a person can change it before and after.</summary>
/// <param name="Thing">The thing's id; that of a thing to be made where <paramref name="IsNew"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsNew">Whether it has to be made first.</param>
/// <param name="Reason">Why, in words for a person.</param>
public sealed record LinkProposal(string Thing, ThingKind Kind, string Name, bool IsNew, string Reason)
{
    /// <summary>
    /// How much speaks for it, in thousandths, 0 to 1000: a place in an order and no probability. What a rule chose has at
    /// least 500, what only resembles has less.
    /// </summary>
    public int Score { get; init; } = 1000;

    /// <summary>Whether it is what is written where nobody chooses.</summary>
    public bool ByRule { get; init; } = true;
}

/// <summary>What is to be linked: a claim's content in its document, and the claims that it is related to.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Content">What is claimed.</param>
/// <param name="Related">Claims that a link of the reader or of a person joins it with.</param>
public sealed record LinkSubject(string Document, ClaimContent Content, ImmutableArray<Claim> Related)
{
    /// <summary>The slots of the content.</summary>
    public Slots Slots => Content.Slots;

    /// <summary>The claims of the same document that are already in the record.</summary>
    /// <param name="of">The case.</param>
    public IEnumerable<Claim> Neighbours(Case of) => of.Claims.Where(c => c.Document.Id == Document);
}

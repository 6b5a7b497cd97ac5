using System.Collections.Immutable;
using Parley.Record;

namespace Parley.Claims;

/// <summary>A thing that claims are about gets an identity. All that is said of it is computed from its claims.</summary>
/// <param name="Thing">Its id, <c>kind/slug</c>, never reused.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name for people; for a question, its neutral wording.</param>
/// <param name="Aliases">Other wordings under which documents speak of it.</param>
[Payload("thing", 1)]
public sealed record ThingMade(string Thing, ThingKind Kind, string Name, ImmutableArray<string> Aliases) : IPayload;

/// <summary>A claim is about a thing; the entry's reason says why.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Thing">The thing.</param>
[Payload("link", 1)]
public sealed record ClaimLinked(Guid Claim, string Thing) : IPayload;

/// <summary>A claim is not about a thing after all.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Thing">The thing.</param>
[Payload("unlink", 1)]
public sealed record ClaimUnlinked(Guid Claim, string Thing) : IPayload;

/// <summary>Two things are one. The first id leads on to the second; nothing is moved, so that it can be undone.</summary>
/// <param name="From">The thing that is folded in.</param>
/// <param name="Into">The thing that remains.</param>
[Payload("merge", 1)]
public sealed record ThingsMerged(string From, string Into) : IPayload;

/// <summary>A merged thing stands on its own again.</summary>
/// <param name="From">The thing that had been folded in.</param>
[Payload("unmerge", 1)]
public sealed record ThingUnmerged(string From) : IPayload;

/// <summary>What a thing is.</summary>
public enum ThingKind
{
    /// <summary>A line of talks with its own convenors, such as the Astana talks.</summary>
    Track,

    /// <summary>One meeting of a track.</summary>
    Round,

    /// <summary>The asking of one actor to a track or round.</summary>
    Invitation,

    /// <summary>One actor's part in a track or round.</summary>
    Seat,

    /// <summary>A text or understanding between parties.</summary>
    Agreement,

    /// <summary>What positions and statements are about, worded neutrally.</summary>
    Question,

    /// <summary>The dealings of two actors with each other.</summary>
    Contact,

    /// <summary>One violent event.</summary>
    Incident,

    /// <summary>One provision of an agreement, addressable on its own.</summary>
    Clause,

    /// <summary>The counts that one body publishes under a rule of its own.</summary>
    Ledger,
}

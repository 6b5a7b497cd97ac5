using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Answers.Threads;

/// <summary>
/// The line on which something lies: from a clause over its breach, the statement that cites it and the seat that hangs on
/// it, to the round of talks. It holds all that leads to the thing asked for and all that follows from it, nothing beside.
/// </summary>
/// <param name="Of">The id that was asked for, merges followed.</param>
/// <param name="Title">What that is, for people.</param>
/// <param name="AsOf">The moment as of which the record was seen.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Start">The ids of the cards that stand for it; empty where it lies on no line.</param>
/// <param name="Cards">By stage, then by day.</param>
/// <param name="Edges">What joins the cards, by the order of the cards.</param>
/// <param name="Unknown">The hops that the record lacks, in sentences.</param>
public sealed record CaseThread(
    string Of, string Title, AsOf AsOf, Rule Rule, ImmutableArray<string> Start, ImmutableArray<ThreadCard> Cards, ImmutableArray<ThreadEdge> Edges,
    ImmutableArray<string> Unknown)
{
    /// <summary>The claims that the cards and edges stand on, each once.</summary>
    public ImmutableArray<Guid> Basis => [.. Cards.SelectMany(c => c.Claims).Concat(Edges.SelectMany(e => e.Claims)).Distinct()];

    /// <summary>The card of an id.</summary>
    /// <param name="id">The card's id.</param>
    public ThreadCard Card(string id) => Cards.First(c => c.Id == id);
}

/// <summary>One card of a thread.</summary>
/// <param name="Id">A thing's id; for breaches of one place <c>breach/…</c>, for a statement <c>said/…</c>.</param>
/// <param name="Stage">Where it stands on the line.</param>
/// <param name="Title">What it is, for people.</param>
/// <param name="Said">What is said of it, every value of every voice.</param>
/// <param name="Claims">The claims that it is made of.</param>
public sealed record ThreadCard(string Id, ThreadStage Stage, string Title, ImmutableArray<Said> Said, ImmutableArray<Guid> Claims);

/// <summary>What joins two cards.</summary>
/// <param name="From">The card that comes first: the provision, the cause, the part.</param>
/// <param name="To">The card that follows.</param>
/// <param name="Sort">How they hang together.</param>
/// <param name="Why">By which words of the record, in a sentence.</param>
/// <param name="Claims">The claims that say so; never empty.</param>
public sealed record ThreadEdge(string From, string To, EdgeSort Sort, string Why, ImmutableArray<Guid> Claims)
{
    /// <summary>The joint in words, as a line between the cards bears it.</summary>
    public string Words => Sort switch
    {
        EdgeSort.Ground => "because of this",
        EdgeSort.Circumstance => "at the same time as this",
        EdgeSort.Breach => "said to be broken by",
        EdgeSort.Concerns => "is on acts such as",
        EdgeSort.Cites => "spoken of in",
        EdgeSort.Disputes => "disputed by",
        EdgeSort.Declares => "declares",
        EdgeSort.Reply => "answered by",
        EdgeSort.PartIn => "a part in",
        _ => "holds",
    };
}

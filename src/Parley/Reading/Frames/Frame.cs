using System.Collections.Immutable;

namespace Parley.Reading.Frames;

/// <summary>Where a slot's value comes from: a place in the clause, and what the phrase there must be.</summary>
/// <param name="Place"><c>agent patient subject object by content ...</c>, or prepositions joined by <c>/</c>.</param>
/// <param name="Class">A word class, or <c>actor talks deal place</c>; null where anything goes.</param>
internal sealed record Source(string Place, string? Class)
{
    /// <summary>Sources whose values are added to this one's, as in "subject &amp; with".</summary>
    public ImmutableArray<Source> Also { get; init; } = [];
}

/// <summary>A slot and its sources, the first that yields a value wins.</summary>
/// <param name="Name">The slot.</param>
/// <param name="Sources">Where from.</param>
internal sealed record FrameSlot(string Name, ImmutableArray<Source> Sources);

/// <summary>A way of the language to tell one kind of fact: the words that evoke it, what fills its slots, what states it may have.</summary>
/// <param name="Name">Unique; it stands in messages.</param>
/// <param name="Kind">The kind of claim.</param>
internal sealed record Frame(string Name, string Kind)
{
    /// <summary>The verbs, as <c>lemma</c> or <c>lemma+particle</c>.</summary>
    public ImmutableArray<string> Verbs { get; init; } = [];

    /// <summary>The adjectives after "be".</summary>
    public ImmutableArray<string> Predicates { get; init; } = [];

    /// <summary>The nouns, singular.</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];

    /// <summary>What must be there.</summary>
    public ImmutableArray<ImmutableArray<Source>> Needs { get; init; } = [];

    /// <summary>What must not be there.</summary>
    public ImmutableArray<Source> Nots { get; init; } = [];

    /// <summary>Whose judgement it is, where that is told in the clause itself; empty where it is whoever tells the clause.</summary>
    public ImmutableArray<Source> Voice { get; init; } = [];

    /// <summary>The slots and what fills them.</summary>
    public ImmutableArray<FrameSlot> Slots { get; init; } = [];

    /// <summary>From the clause's modality to the value of the kind's state slot.</summary>
    public ImmutableDictionary<string, string> States { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The modalities under which it is told, where it has no map of states.</summary>
    public ImmutableArray<string> When { get; init; } = ["done", "going", "begun"];

    /// <summary>How often it is right, in thousandths.</summary>
    public int Probability { get; init; } = 500;

    /// <summary>Sentences that it must read.</summary>
    public ImmutableArray<FrameExample> Examples { get; init; } = [];

    /// <summary>Whether the fact is told by the report even inside reported speech, as a name given in passing is.</summary>
    public bool Aside { get; init; }
}

/// <summary>A sentence beside a frame, with the slots that it must yield.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Yields">Slot and plain value.</param>
internal sealed record FrameExample(string Text, ImmutableArray<(string Slot, string Value)> Yields);

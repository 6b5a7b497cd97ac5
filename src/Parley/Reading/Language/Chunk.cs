namespace Parley.Reading.Language;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind
{
    Phrase,
    Verb,
    Preposition,
    Conjunction,
    Comma,
    Subordinator,
    Relative,
    Adverb,
    Adjective,
    Break,
}

/// <summary>A run of tokens that stand for one thing: a noun phrase, a verb group, a connector.</summary>
/// <param name="kind">What it is.</param>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token.</param>
internal class Chunk(ChunkKind kind, int first, int last)
{
    /// <summary>What it is.</summary>
    public ChunkKind Kind { get; } = kind;

    /// <summary>Its first token.</summary>
    public int First { get; } = first;

    /// <summary>Its last token.</summary>
    public int Last { get; set; } = last;

    /// <summary>Its place among the chunks of the sentence.</summary>
    public int Index { get; set; }

    /// <summary>For a connector: its words in lower case, joined by blanks.</summary>
    public string Word { get; init; } = "";
}

/// <summary>A noun phrase: determiner to head; what follows (of, in, with ...) is told by the chunks after it.</summary>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token.</param>
/// <param name="head">The token of its head.</param>
/// <param name="temporal">Whether it is a day, a month or another stretch of time.</param>
internal sealed class Phrase(int first, int last, int head, bool temporal) : Chunk(ChunkKind.Phrase, first, last)
{
    /// <summary>The token of its head.</summary>
    public int Head { get; } = head;

    /// <summary>Whether it is a day, a month or another stretch of time.</summary>
    public bool Temporal { get; } = temporal;

    /// <summary>Where it is joined with others by "and": all of them in order, itself the first.</summary>
    public List<Phrase> Members { get; } = [];

    /// <summary>The phrase that this one stands beside in apposition and adds to.</summary>
    public Phrase? AppositionOf { get; set; }

    /// <summary>Whether it belongs to a list that an earlier phrase leads.</summary>
    public Phrase? ListedUnder { get; set; }
}

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token.</param>
/// <param name="head">The token of the main verb.</param>
internal sealed class VerbGroup(int first, int last, int head) : Chunk(ChunkKind.Verb, first, last)
{
    /// <summary>The token of the main verb.</summary>
    public int Head { get; } = head;

    /// <summary>The dictionary form of the main verb.</summary>
    public required string Lemma { get; init; }

    /// <summary>Whether the subject undergoes the act; a bare participle counts.</summary>
    public bool Passive { get; set; }

    /// <summary>Whether it is denied within the group.</summary>
    public bool Negated { get; init; }

    /// <summary>The modal verb, or <c>be-to</c>, <c>be-going-to</c>, <c>have-to</c>; empty if none.</summary>
    public string Modal { get; set; } = "";

    /// <summary>Whether it stands with "to".</summary>
    public bool Infinitive { get; set; }

    /// <summary>Whether it is a bare -ing form.</summary>
    public bool Gerund { get; init; }

    /// <summary>Whether it is a bare past form that may be a participle.</summary>
    public bool BarePast { get; init; }

    /// <summary>Whether it is a bare participle that modifies a noun; decided with the clauses.</summary>
    public bool Reduced { get; set; }

    /// <summary>Whether it is one word in its base form, so that it may share the auxiliaries of a verb before it.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether it stands in the perfect.</summary>
    public bool Perfect { get; init; }

    /// <summary>Whether it stands in the progressive.</summary>
    public bool Progressive { get; init; }

    /// <summary>Whether it stands in the present.</summary>
    public bool Present { get; init; }

    /// <summary>Whether it makes a statement of its own: neither infinitive, gerund nor bare participle.</summary>
    public bool Finite => !Infinitive && !Gerund && !Reduced;
}

using Parley.Reading.Language;

namespace Parley.Reading.Clauses;

/// <summary>How a clause hangs on another.</summary>
internal enum ClauseLink
{
    /// <summary>It stands on its own.</summary>
    Main,

    /// <summary>"that ...", or the same without "that": what is said, thought, hoped.</summary>
    Content,

    /// <summary>"to ...".</summary>
    Infinitive,

    /// <summary>"who ...", "which ...".</summary>
    Relative,

    /// <summary>"because ...", "while ...", "after ...", "if ...".</summary>
    Adverbial,

    /// <summary>A bare participle or -ing form.</summary>
    Participle,
}

/// <summary>A verb with what stands to it: its subject, objects, prepositional phrases, and the clause it hangs on.</summary>
/// <param name="verb">Its verb group.</param>
internal sealed class Clause(VerbGroup verb)
{
    /// <summary>The verb group.</summary>
    public VerbGroup Verb { get; } = verb;

    /// <summary>Who does it, or undergoes it in the passive; found by control for infinitives.</summary>
    public Phrase? Subject { get; set; }

    /// <summary>Whether the subject denies the act: "no group", "neither side".</summary>
    public bool SubjectDenies { get; set; }

    /// <summary>The noun phrases after the verb that no preposition governs.</summary>
    public List<Phrase> Objects { get; } = [];

    /// <summary>The prepositional phrases after the verb, and those before the subject.</summary>
    public List<(string Word, Phrase Phrase)> Prepositions { get; } = [];

    /// <summary>Adverbs and stranded prepositions after the verb.</summary>
    public HashSet<string> Particles { get; } = new(StringComparer.Ordinal);

    /// <summary>After "be": the adjective that is said of the subject.</summary>
    public string? Predicate { get; set; }

    /// <summary>For a relative or participle clause: the noun that it describes.</summary>
    public Phrase? Antecedent { get; set; }

    /// <summary>How it hangs on its parent.</summary>
    public ClauseLink Link { get; set; }

    /// <summary>The connector that opens it, in lower case; empty if none.</summary>
    public string Connector { get; set; } = "";

    /// <summary>Whether a comma stands before it.</summary>
    public bool AfterComma { get; set; }

    /// <summary>The clause on which it hangs.</summary>
    public Clause? Parent { get; set; }

    /// <summary>The index of its first chunk, connector included.</summary>
    public int FirstChunk { get; set; }

    /// <summary>The index of the last chunk that was taken up as its object or prepositional phrase.</summary>
    public int LastChunk { get; set; }

    /// <summary>This clause and those above it.</summary>
    public IEnumerable<Clause> Chain()
    {
        var (at, steps) = (this, 0);
        while (at is not null && steps++ < 50)
        {
            yield return at;
            at = at.Parent;
        }
    }
}

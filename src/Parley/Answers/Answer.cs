using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Answers;

/// <summary>
/// The answer to a question: rows computed by a named, versioned rule, each standing on claims, and in words what is not
/// known. Where claims disagree, a field holds all that is said, side by side.
/// </summary>
/// <param name="Question">The question's name, such as <c>invitations</c>.</param>
/// <param name="Of">The day or span that the answer speaks of, ISO 8601 / EDTF; null where all of time is asked for.</param>
/// <param name="AsOf">The moment as of which the record was seen.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Rows">Grouped; in an order that favours no side.</param>
/// <param name="Unknown">What cannot be said, in sentences.</param>
public sealed record Answer(string Question, string? Of, AsOf AsOf, Rule Rule, ImmutableArray<Row> Rows, ImmutableArray<string> Unknown);

/// <summary>The rule by which an answer was computed; a change of what it yields is a new version.</summary>
/// <param name="Name">Its name, as in <c>docs/methods/answers.md</c>.</param>
/// <param name="Version">From 1.</param>
public sealed record Rule(string Name, int Version);

/// <summary>One row of an answer.</summary>
/// <param name="Key">What makes it the same row in another answer to the same question.</param>
/// <param name="Group">The heading it stands under; null where the question has none.</param>
/// <param name="Title">What it is about, for people.</param>
/// <param name="Actor">The actor it is about, where it is about one.</param>
/// <param name="Fields">In the order in which they are shown; fields of which nothing is said and nothing need be are left out.</param>
public sealed record Row(string Key, string? Group, string Title, ActorName? Actor, ImmutableArray<Field> Fields)
{
    /// <summary>The claims that the row stands on, each once, in the order of the fields.</summary>
    public ImmutableArray<Guid> Basis => [.. Fields.SelectMany(f => f.Said).SelectMany(s => s.Basis).Distinct()];

    /// <summary>The field of that name, or null.</summary>
    /// <param name="name">The field's name.</param>
    public Field? this[string name] => Fields.FirstOrDefault(f => f.Name == name);
}

/// <summary>An actor as answers name it.</summary>
/// <param name="Id">Its id; null for a name left as written.</param>
/// <param name="Name">Its name.</param>
public sealed record ActorName(string? Id, string Name);

/// <summary>One field of a row: all that is said of it, or in words that nothing is.</summary>
/// <param name="Name">The stable name, camelCase.</param>
/// <param name="Label">For people.</param>
/// <param name="Said">What is said, a value once per voice.</param>
/// <param name="Unknown">What stands there where nothing is said ("none in the record"); null where something is.</param>
public sealed record Field(string Name, string Label, ImmutableArray<Said> Said, string? Unknown = null);

/// <summary>One value with who says so.</summary>
/// <param name="Text">The value for people.</param>
/// <param name="Value">The closed value or date behind it, where there is one.</param>
/// <param name="Actor">The actor that it names, where it names one.</param>
/// <param name="Voice">Who says so, outermost first; empty is the documents' own voice.</param>
/// <param name="Basis">The claims that it stands on; never empty.</param>
/// <param name="Judgement">Whether it is somebody's judgement and not a fact; set in italics.</param>
public sealed record Said(string Text, string? Value, ActorName? Actor, ImmutableArray<string> Voice, ImmutableArray<Guid> Basis, bool Judgement = false);

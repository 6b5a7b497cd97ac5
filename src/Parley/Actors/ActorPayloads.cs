using System.Collections.Immutable;
using Parley.Record;

namespace Parley.Actors;

/// <summary>An actor enters the record under an id of its own.</summary>
/// <param name="Actor">Its id, a slug, never reused.</param>
/// <param name="Name">The usual English full name.</param>
/// <param name="Class">What it is.</param>
/// <param name="Of">The actor that it belongs to: a ministry's state, a person's body, a government-elect's state.</param>
/// <param name="Relation">How it belongs, in words: "government-elect of", "armed wing of".</param>
/// <param name="From">The day, ISO 8601, from which it exists or holds office; null where unknown.</param>
/// <param name="Until">The last day; null where open or unknown.</param>
/// <param name="Names">Other names, metonyms and scripts.</param>
[Payload("actor", 1)]
public sealed record ActorMade(
    string Actor, string Name, ActorClass Class, string? Of, string? Relation, string? From, string? Until, ImmutableArray<ActorName> Names) : IPayload;

/// <summary>Another name of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name.</param>
[Payload("alias", 1)]
public sealed record AliasAdded(string Actor, ActorName Name) : IPayload;

/// <summary>A name under which documents speak of an actor.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Use"><c>alias</c>, <c>short</c>, <c>metonym</c> or <c>demonym</c>.</param>
/// <param name="Language">BCP 47 tag of a name in another language or script; null for English.</param>
public sealed record ActorName(string Text, string Use, string? Language);

/// <summary>What an actor is.</summary>
public enum ActorClass
{
    /// <summary>A state, its government included.</summary>
    State,

    /// <summary>A government told apart from its state, or one of two that claim it.</summary>
    Government,

    /// <summary>A government elected or appointed that has not taken office.</summary>
    GovernmentElect,

    /// <summary>A ministry, an army or another body of a state.</summary>
    Ministry,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>Several groups or states under one name.</summary>
    Coalition,

    /// <summary>A team sent to talks.</summary>
    Delegation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An international or civil organisation.</summary>
    Organisation,

    /// <summary>An unnamed collective as a document words it; it has no members.</summary>
    Collective,

    /// <summary>Nobody has said yet: a name that a document brought and no list knew.</summary>
    Unknown,
}

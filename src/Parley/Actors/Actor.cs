using System.Collections.Immutable;

namespace Parley.Actors;

/// <summary>An actor as of a moment.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The usual English full name.</param>
/// <param name="Class">What it is.</param>
/// <param name="Parent">The actor that it belongs to.</param>
/// <param name="Relation">How it belongs.</param>
/// <param name="From">The day from which it exists or holds office.</param>
/// <param name="Until">The last day.</param>
/// <param name="Names">Other names.</param>
public sealed record Actor(
    string Id, string Name, ActorClass Class, string? Parent, string? Relation, string? From, string? Until, ImmutableArray<ActorName> Names)
{
    /// <summary>The actor that an entry makes.</summary>
    /// <param name="made">The entry's payload.</param>
    public static Actor Of(ActorMade made) => new(made.Actor, made.Name, made.Class, made.Of, made.Relation, made.From, made.Until, made.Names);
}

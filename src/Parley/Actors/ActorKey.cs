using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// The key under which answers group a name: the actor's id, or for a name left as written a slug of its wording behind a
/// tilde, so that an unnamed collective is never taken for an actor.
/// </summary>
public static class ActorKey
{
    /// <summary>The key of a name.</summary>
    /// <param name="name">The name.</param>
    public static string Of(NameValue name) => name.Actor ?? "~" + Slug.Of(name.Plain);
}

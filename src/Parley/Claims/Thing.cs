using System.Collections.Immutable;

namespace Parley.Claims;

/// <summary>What claims are about: an identity, nothing more.</summary>
/// <param name="Id">Its id, <c>kind/slug</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; for a question, its neutral wording.</param>
/// <param name="Aliases">Other wordings for it.</param>
/// <param name="MergedInto">The thing that it was folded into, or null.</param>
public sealed record Thing(string Id, ThingKind Kind, string Name, ImmutableArray<string> Aliases, string? MergedInto)
{
    /// <summary>The id that a thing's id leads to after merges; a circle of merges ends where it began to repeat.</summary>
    /// <param name="things">The things by id.</param>
    /// <param name="id">The id.</param>
    public static string Follow(IReadOnlyDictionary<string, Thing> things, string id)
    {
        for (var steps = 0; steps <= things.Count && things.GetValueOrDefault(id)?.MergedInto is { } into; steps++) id = into;
        return id;
    }
}

using System.Collections.Immutable;

namespace Parley.Claims;

/// <summary>What claims are about: an identity, nothing more.</summary>
/// <param name="Id">Its id, <c>kind/slug</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; for a question, its neutral wording.</param>
/// <param name="Aliases">Other wordings for it.</param>
/// <param name="MergedInto">The thing that it was folded into, or null.</param>
public sealed record Thing(string Id, ThingKind Kind, string Name, ImmutableArray<string> Aliases, string? MergedInto);

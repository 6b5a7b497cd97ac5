using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>The closed words of a case directory: what the reader accepts, the writer writes and the schemas name.</summary>
internal static class CaseWords
{
    /// <summary>What an actor can be.</summary>
    public static readonly ImmutableSortedDictionary<string, ActorClass> Classes =
        Enum.GetValues<ActorClass>().ToImmutableSortedDictionary(c => Hyphened(c.ToString()), c => c, StringComparer.Ordinal);

    /// <summary>What a thing can be.</summary>
    public static readonly ImmutableSortedDictionary<string, ThingKind> Kinds =
        Enum.GetValues<ThingKind>().ToImmutableSortedDictionary(k => Hyphened(k.ToString()), k => k, StringComparer.Ordinal);

    /// <summary>How a claim came in.</summary>
    public static readonly ImmutableSortedDictionary<string, Verdict> Verdicts =
        Enum.GetValues<Verdict>().ToImmutableSortedDictionary(v => Hyphened(v.ToString()), v => v, StringComparer.Ordinal);

    /// <summary>How a name is used.</summary>
    public static readonly ImmutableArray<string> Uses = ["alias", "short", "metonym", "demonym"];

    /// <summary>Grades of sources.</summary>
    public static readonly ImmutableArray<string> Grades = ["A", "B", "C", "D", "E", "F"];

    /// <summary>How it was seen that a document repeats another.</summary>
    public static readonly ImmutableArray<string> Bases = ["identical", "near-identical", "cites"];

    /// <summary>What a later document does to an earlier one.</summary>
    public static readonly ImmutableArray<string> Hows = ["corrected", "updated", "retracted"];

    /// <summary>The word for a class.</summary>
    public static string Of(ActorClass value) => Hyphened(value.ToString());

    /// <summary>The word for a kind of thing; ids of its things begin with it and a slash.</summary>
    public static string Of(ThingKind value) => Hyphened(value.ToString());

    /// <summary>The word for a verdict.</summary>
    public static string Of(Verdict value) => Hyphened(value.ToString());

    /// <summary>The kind that an id names, where it has the form of an id; else null.</summary>
    public static ThingKind? KindOf(string id) =>
        id.Split('/') is [var kind, var slug] && Kinds.TryGetValue(kind, out var known) && Fields.IsSlug(slug) ? known : null;

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}

using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>Which actors are said to be on the two sides of an exclusion: one bound by an agreement, the other left out of it.</summary>
internal sealed class Excluding
{
    private static readonly string[] Binding = ["party", "signatory", "adherent"];
    private readonly List<(string Agreement, string Bound, string Excluded, Guid[] Claims)> _pairs = [];

    private Excluding()
    {
    }

    /// <summary>The exclusions of a case.</summary>
    /// <param name="of">The case.</param>
    public static Excluding In(Case of)
    {
        var found = new Excluding();
        foreach (var agreement in of.ThingsOf(ThingKind.Agreement))
        {
            var claims = of.About(agreement.Id).ToList();
            var bound = claims.SelectMany(c => (c.Kind == "agreement" ? c.Slots.NamesIn("parties") : Role(c, Binding)).Select(n => (n, c))).ToList();
            var excluded = claims.SelectMany(c => (c.Kind == "agreement" ? c.Slots.NamesIn("excludes") : Role(c, "excluded")).Select(n => (n, c))).ToList();
            found._pairs.AddRange(bound.SelectMany(b => excluded.Select(e => (agreement.Name, ActorKey.Of(b.n), ActorKey.Of(e.n), new[] { b.c.Id, e.c.Id }))));
        }
        return found;
    }

    /// <summary>Why two actors are said to exclude each other; null where nobody says so.</summary>
    /// <param name="one">The key of one.</param>
    /// <param name="other">The key of the other.</param>
    public (string Words, ImmutableArray<Guid> Claims)? Between(string one, string other)
    {
        var pairs = _pairs.FindAll(p => p.Bound != p.Excluded && ((p.Bound == one && p.Excluded == other) || (p.Bound == other && p.Excluded == one)));
        return pairs.Count == 0 ? null : ($"the {pairs[0].Agreement} is said to bind one and to exclude the other", [.. pairs.SelectMany(p => p.Claims).Distinct()]);
    }

    private static IEnumerable<NameValue> Role(Claim claim, params string[] roles) =>
        claim.Kind == "role" && claim.Slots.Term("state") is "held" or null && roles.Contains(claim.Slots.Term("role"), StringComparer.Ordinal) ? claim.Slots.NamesIn("actor") : [];
}

using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// The number of a clause is never given to another provision: decisions that name one clause of one agreement must not sort
/// it under two provisions. Decisions that a record took before are left as they were taken.
/// </summary>
internal static class ClauseChecks
{
    /// <summary>Notes the numbers that are used twice.</summary>
    /// <param name="decisions">The decisions by document, each with its place.</param>
    public static void Look(Dictionary<string, ImmutableArray<(CaseDecision Decision, Fields Fields)>> decisions)
    {
        var known = new Dictionary<string, (string Provision, string Where)>(StringComparer.Ordinal);
        foreach (var (d, f) in decisions.OrderBy(d => d.Key, StringComparer.Ordinal).SelectMany(d => d.Value).Where(x => x.Decision.Kind == "clause"))
        {
            if (d.Slots.First("agreement")?.Plain is not { } agreement || d.Slots.First("number")?.Plain is not { } number || d.Slots.Term("provision") is not { } provision) continue;
            var clause = $"{Slug.Of(agreement)}/{Slug.Of(number)}";
            if (!known.TryGetValue(clause, out var first)) known[clause] = (provision, $"{f.File}:{d.Line}");
            else if (first.Provision != provision && d.Taken is null)
                f.Say(d.Line, "number", number, $"a number of its own: clause {number} of {agreement} is already {first.Provision} in {first.Where}; a number is never given to another provision, also when its clause is retired");
        }
    }
}

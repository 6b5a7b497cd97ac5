using System.Collections.Immutable;
using NodaTime;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents;

namespace Parley.Answers;

/// <summary>The part of <c>holding</c> that says how many of the incidents tied to an agreement each reading of it covers.</summary>
internal static class HoldingReadings
{
    /// <summary>The readings of an agreement, over the incidents tied to it or to one of its clauses; null where nobody states its scope or nothing is tied to it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day by which the incidents were told.</param>
    public static Field? Of(Case of, Thing agreement, LocalDate day)
    {
        if (BreachReadings.Holders(of, agreement.Id).IsEmpty || Incidents(of, agreement, day) is not { Count: > 0 } incidents) return null;
        var read = BreachReadings.Of(of, agreement.Id, incidents).ToLookup(x => x.Covers.All(c => c == Cover.NotSaid));
        var said = read[false].Select(x => new Said($"as read by {x.Holder.Holder.Plain}: {Counts(x.Covers)}", null, Saying.Actor(x.Holder.Holder), [], [.. x.Holder.Scopes.Select(c => c.Id)]));
        var silent = read[true].Select(x => x.Holder).ToList();
        if (silent.Count > 0) said = said.Append(new Said($"says nothing of any of the {incidents.Count}: {string.Join(", ", silent.Select(h => h.Holder.Plain))}", null, null, [], [.. silent.SelectMany(h => h.Scopes).Select(c => c.Id).Distinct()]));
        return new Field("readings", $"{(incidents.Count == 1 ? "the incident" : $"{incidents.Count} incidents")} tied to it, under each reading", [.. said]);
    }

    private static string Counts(ImmutableArray<Cover> covers) => string.Join(", ",
        new[] { (Cover.Covered, "covered"), (Cover.NotCovered, "not covered"), (Cover.Disputed, "disputed within it"), (Cover.NotSaid, "not said") }
            .Select(x => (Words: x.Item2, Count: covers.Count(c => c == x.Item1))).Where(x => x.Count > 0).Select(x => $"{x.Count} {x.Words}"));

    private static List<IncidentAccount> Incidents(Case of, Thing agreement, LocalDate day)
    {
        var origin = new Origin(of);
        return
        [
            .. AgreementAccount.ClausesOf(of, agreement.Id).Select(t => t.Id).Prepend(agreement.Id).SelectMany(of.About)
                .Where(c => c.Kind is "incident" or "breach" or "attribution" && ClaimDay.Held(c) <= day).SelectMany(c => c.Things).Distinct(StringComparer.Ordinal)
                .Where(t => of.Things.GetValueOrDefault(t)?.Kind == ThingKind.Incident).Select(t => IncidentAccount.Of(of, t, origin)!),
        ];
    }
}

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
    /// <summary>The readings of an agreement and of its clauses; null where nobody states its scope or nothing is tied to it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day by which the incidents were told.</param>
    public static Field? Of(Case of, Thing agreement, LocalDate day)
    {
        var clauses = AgreementAccount.ClausesOf(of, agreement.Id).Select(t => t.Id);
        var said = clauses.Prepend(agreement.Id).SelectMany(text => Of(of, text, day)).ToImmutableArray();
        return said.IsEmpty ? null : new Field("readings", "incidents tied to it, under each reading", said);
    }

    private static IEnumerable<Said> Of(Case of, string text, LocalDate day)
    {
        var holders = BreachReadings.Holders(of, text);
        if (holders.IsEmpty) yield break;
        var origin = new Origin(of);
        var incidents = of.About(text).Where(c => c.Kind is "incident" or "breach" or "attribution" && ClaimDay.Held(c) <= day).SelectMany(c => c.Things)
            .Where(t => of.Things.GetValueOrDefault(t)?.Kind == ThingKind.Incident).Distinct(StringComparer.Ordinal).Select(t => IncidentAccount.Of(of, t, origin)!).ToList();
        if (incidents.Count == 0) yield break;
        foreach (var holder in holders)
        {
            var covers = incidents.Select(i => holder.Read(of, i).Cover).ToList();
            var counts = new[] { (Cover.Covered, "covered"), (Cover.NotCovered, "not covered"), (Cover.Disputed, "disputed within it"), (Cover.NotSaid, "not said") }
                .Select(x => (Words: x.Item2, Count: covers.Count(c => c == x.Item1))).Where(x => x.Count > 0).Select(x => $"{x.Count} {x.Words}");
            yield return new Said($"{of.Things[text].Name}, as read by {holder.Holder.Plain}: {string.Join(", ", counts)}", null, Saying.Actor(holder.Holder), [], [.. holder.Scopes.Select(c => c.Id)]);
        }
    }
}

using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// Only what a person or the text itself ties together: an incident that the report is joined to, else the one that it names.
/// </summary>
public sealed class MatchingByHand : IIncidentMatching
{
    /// <inheritdoc/>
    public IEnumerable<LinkProposal> Candidates(Case of, LinkSubject subject)
    {
        foreach (var id in subject.Related.SelectMany(c => c.Things).Select(of.Follow).Distinct(StringComparer.Ordinal))
            if (of.Things.TryGetValue(id, out var joined) && joined.Kind == ThingKind.Incident) yield return Known(joined, "joined to a claim about this incident");
        if (subject.Slots.NamesIn("incident").FirstOrDefault() is { } wording && Named(of, wording.Plain) is { } named) yield return Known(named, $"“{wording.Text}” names it");
    }

    private static Thing? Named(Case of, string wording) =>
        of.ThingsOf(ThingKind.Incident).FirstOrDefault(t => t.Id == of.Follow(wording) || t.Aliases.Prepend(t.Name).Any(n => Slug.Of(n) == Slug.Of(wording)));

    private static LinkProposal Known(Thing incident, string reason) => new(incident.Id, ThingKind.Incident, incident.Name, IsNew: false, reason);
}

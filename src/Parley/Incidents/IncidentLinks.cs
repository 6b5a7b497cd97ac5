using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// The incident that a claim tells of. Claims are not merged into incidents by rule: each starts as an incident of its
/// own, and a person joins them; only a claim that the reader says restates another is proposed for the same one.
/// </summary>
public static class IncidentLinks
{
    /// <summary>The incident.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> For(Case of, LinkSubject subject)
    {
        var related = subject.Related.Where(c => c.Kind == "incident").SelectMany(c => c.Things).FirstOrDefault(t => of.Things.TryGetValue(t, out var thing) && thing.Kind == ThingKind.Incident);
        if (related is not null)
        {
            yield return new LinkProposal(related, ThingKind.Incident, of.Things[related].Name, IsNew: false, "restates a claim about this incident");
            yield break;
        }
        var act = subject.Slots.First("act")?.Plain ?? "incident";
        var place = subject.Slots.First("place")?.Plain;
        var name = place is null ? act : $"{act}, {place}";
        var id = $"incident/{Slug.Of(name)}-{Slug.Of(subject.Document)}-{subject.Content.Sentence}-{subject.Content.Span.Start}";
        yield return new LinkProposal(id, ThingKind.Incident, name, IsNew: true, "each report starts as an incident of its own");
    }

    /// <summary>The incident whose author a claim names: one that it is joined to, else the one that it names.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Attribution(Case of, LinkSubject subject)
    {
        var known = of.ThingsOf(ThingKind.Incident).ToList();
        var joined = subject.Related.SelectMany(c => c.Things).ToHashSet(StringComparer.Ordinal);
        if (known.Find(t => joined.Contains(t.Id)) is { } related) return [Known(related, "joined to a claim about this incident")];
        if (subject.Slots.NamesIn("incident").FirstOrDefault() is not { } wording) return [];
        return known.Find(t => t.Id == wording.Plain || t.Aliases.Prepend(t.Name).Any(n => Slug.Of(n) == Slug.Of(wording.Plain))) is { } named ? [Known(named, $"“{wording.Text}” names it")] : [];
    }

    private static LinkProposal Known(Thing incident, string reason) => new(incident.Id, ThingKind.Incident, incident.Name, IsNew: false, reason);
}

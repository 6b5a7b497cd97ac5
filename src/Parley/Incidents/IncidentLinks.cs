using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// The incident that a claim tells of. Each report starts as an incident of its own unless the matching finds one that it is
/// about; a person joins and parts them.
/// </summary>
public static class IncidentLinks
{
    /// <summary>The matching in use.</summary>
    public static IIncidentMatching Matching { get; } = new MatchingByHand();

    /// <summary>The incident.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> For(Case of, LinkSubject subject)
    {
        if (Matching.Candidates(of, subject).FirstOrDefault() is { } known) return [known];
        var act = subject.Slots.First("act")?.Plain ?? "incident";
        var place = subject.Slots.First("place")?.Plain;
        var name = place is null ? act : $"{act}, {place}";
        var id = $"incident/{Slug.Of(name)}-{Slug.Of(subject.Document)}-{subject.Content.Sentence}-{subject.Content.Span.Start}";
        return [new LinkProposal(id, ThingKind.Incident, name, IsNew: true, "each report starts as an incident of its own")];
    }

    /// <summary>The incident whose author a claim names; none is made for it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Attribution(Case of, LinkSubject subject) => Matching.Candidates(of, subject).Take(1);
}

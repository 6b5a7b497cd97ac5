using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Documents;

namespace Parley.Claims;

/// <summary>
/// What in a claim can hardly be meant: an invitation to oneself, a round before anybody named its track, a membership that
/// ends before it begins. A document may say such things, so they are not forbidden: whoever enters them is told and
/// corrects or confirms.
/// </summary>
public static class ClaimChecks
{
    /// <summary>The doubts, in sentences that say what was given; empty where there is none.</summary>
    /// <param name="of">The case without the claim.</param>
    /// <param name="content">What is to be claimed.</param>
    /// <param name="document">The document that says so; null where it is not known yet.</param>
    public static ImmutableArray<string> Problems(Case of, ClaimContent content, Document? document = null) => content.Kind switch
    {
        "invitation" => [.. ToOneself(content)],
        "round" => [.. BeforeItsTrack(of, content, document)],
        "affiliation" => [.. Ties(of, content, document)],
        _ => [],
    };

    private static IEnumerable<string> ToOneself(ClaimContent content)
    {
        var inviters = content.Slots.NamesIn("inviter").Select(ActorKey.Of).ToHashSet(StringComparer.Ordinal);
        return content.Slots.NamesIn("invitee").Where(n => inviters.Contains(ActorKey.Of(n)))
            .Select(n => $"{n.Plain} stands as inviter and as invitee: nobody is invited by itself. Correct one of the two.");
    }

    private static IEnumerable<string> BeforeItsTrack(Case of, ClaimContent content, Document? document)
    {
        if (EdtfDay.Span((content.Slots.First("date") as DateValue)?.Value) is not { } day) yield break;
        var subject = new LinkSubject(document?.Id ?? "", content, []);
        foreach (var link in Linking.Propose(of, subject).Where(l => l is { Kind: ThingKind.Track, IsNew: false }))
        {
            var named = of.About(link.Thing).SelectMany(c => new[] { c.Document.Date, ClaimDay.Span(c)?.First }).Append(document?.Date).OfType<LocalDate>().ToList();
            if (named.Count > 0 && day.Last < named.Min())
                yield return $"The round is dated {content.Slots.First("date")!.Plain}, before {ClaimDay.Words(named.Min())}, the first day on which the record names {link.Name}. Correct the day, or confirm it.";
        }
    }

    private static IEnumerable<string> Ties(Case of, ClaimContent content, Document? document)
    {
        var claim = new Claim(Guid.Empty, of.Head + 1, document ?? Unknown, content, null, Verdict.Added, false, "", null, 6, [], [], null);
        return AffiliationProblems.Impossible(Affiliations.Around(of, claim)).Where(p => p.Claims.Contains(Guid.Empty)).Select(p => p.Text + ".").Distinct(StringComparer.Ordinal);
    }

    private static readonly Document Unknown = new("", 0, null, null, null, null, [], "und", null, null, "", null);
}

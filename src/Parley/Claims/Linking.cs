using System.Collections.Immutable;
using Parley.Agreements;
using Parley.Cases;
using Parley.Incidents;
using Parley.Positions;
using Parley.Talks;

namespace Parley.Claims;

/// <summary>Proposes the things that a claim is about, each kind of claim by the rule of its own folder.</summary>
public static class Linking
{
    /// <summary>The things, each with its reason; empty where the document does not tell enough.</summary>
    /// <param name="of">The case as it stands.</param>
    /// <param name="subject">What is to be linked.</param>
    public static ImmutableArray<LinkProposal> Propose(Case of, LinkSubject subject)
    {
        var found = subject.Content.Kind switch
        {
            "invitation" => TalkLinks.Invitation(of, subject),
            "reply" => TalkLinks.Reply(of, subject),
            "level" => TalkLinks.Level(of, subject),
            "participation" => TalkLinks.Participation(of, subject),
            "round" => TalkLinks.Round(of, subject),
            "representation" => TalkLinks.Representation(of, subject),
            "track-relation" => TalkLinks.TrackRelation(of, subject),
            "contact" => TalkLinks.Contact(of, subject),
            "agreement" or "breach" or "implementation" => AgreementLinks.For(of, subject),
            "position" or "statement" => QuestionLinks.For(of, subject),
            "incident" => IncidentLinks.For(of, subject),
            "attribution" => IncidentLinks.Attribution(of, subject),
            "tally" => LedgerLinks.For(of, subject),
            "clause" => ClauseLinks.Clause(of, subject),
            "scope" => ClauseLinks.Scope(of, subject),
            "role" => AgreementLinks.For(of, subject),
            "agreement-relation" => ClauseLinks.Relation(of, subject),
            _ => [],
        };
        return [.. found.DistinctBy(l => l.Thing)];
    }

    /// <summary>
    /// All that a claim may be about, ranked kind by kind: first what the rules choose, which is written where nobody says
    /// otherwise, then the other things of the same kind that resemble it, each with what speaks for it.
    /// </summary>
    /// <param name="of">The case without the claim.</param>
    /// <param name="subject">What is to be linked.</param>
    /// <param name="most">The number of others per kind, at most.</param>
    public static ImmutableArray<LinkProposal> Rank(Case of, LinkSubject subject, int most = 5)
    {
        var chosen = Propose(of, subject);
        var likeness = new LinkingLikeness(of, subject, chosen);
        var kinds = chosen.Select(l => l.Kind).Concat(Beside(subject.Content.Kind)).Distinct();
        return [.. kinds.SelectMany(k => chosen.Where(l => l.Kind == k).Select(likeness.Chosen).OrderByDescending(l => l.Score).Concat(likeness.Others(k, most)))];
    }

    /// <summary>The kinds of thing that a claim may be about although no rule finds one.</summary>
    private static IEnumerable<ThingKind> Beside(string kind) => kind switch
    {
        "attribution" => [ThingKind.Incident],
        "breach" => [ThingKind.Agreement, ThingKind.Incident],
        "scope" => [ThingKind.Agreement, ThingKind.Clause],
        "role" or "implementation" => [ThingKind.Agreement],
        "round" or "invitation" or "reply" or "level" or "participation" or "representation" => [ThingKind.Track, ThingKind.Round],
        _ => [],
    };
}

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
}

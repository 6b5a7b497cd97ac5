using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>What a decision would do, before it is taken.</summary>
public static class Previews
{
    /// <summary>The things that a proposal would be linked to, each with the reason.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="item">The proposal.</param>
    public static ImmutableArray<LinkProposal> Links(Case of, string document, InboxItem item)
    {
        var related = Inbox.Related(of, document, item.Ref);
        return Linking.Propose(of.With(Names.Missing(of, item.Content)), new LinkSubject(document, item.Content, [.. related]));
    }

    /// <summary>All that a proposal may be about, ranked, each with what speaks for it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="item">The proposal.</param>
    public static ImmutableArray<LinkProposal> Candidates(Case of, string document, InboxItem item) =>
        Linking.Rank(of.With(Names.Missing(of, item.Content)), new LinkSubject(document, item.Content, [.. Inbox.Related(of, document, item.Ref)]));

    /// <summary>All that a claim may be about, ranked as if it were entered now, each with what speaks for it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="most">The number of others per kind, at most.</param>
    public static ImmutableArray<LinkProposal> Candidates(Case of, Claim claim, int most = 5)
    {
        var related = claim.Links.Select(l => of.Claim(l.To)).OfType<Claim>().Concat(Inbox.Related(of, claim.Document.Id, claim.Proposal)).Where(c => c.Id != claim.Id);
        return Linking.Rank(of.Without(claim.Id), new LinkSubject(claim.Document.Id, claim.Content, [.. related]), most);
    }
}

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
}

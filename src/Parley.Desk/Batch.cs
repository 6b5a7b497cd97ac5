using Parley.Cases;
using Parley.Claims;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// Claims that enter together: each with the actors that it names, the things that it is about and the links between them.
/// A claim is linked against the case with the claims before it in the same batch.
/// </summary>
/// <param name="author">In whose name it is written.</param>
/// <param name="of">The case before the batch.</param>
internal sealed class Batch(string author, Case of)
{
    /// <summary>A batch that is written at a desk.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="of">The case before the batch.</param>
    public Batch(CaseDesk desk, Case of) : this(desk.Author.Name, of)
    {
    }

    private readonly List<Draft> _drafts = [];
    private Case _case = of;

    /// <summary>The case with the claims of the batch so far.</summary>
    public Case Case => _case;

    /// <summary>What is to be written, in order.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Adds a claim with all that it needs.</summary>
    /// <param name="claim">Its id.</param>
    /// <param name="made">The claim.</param>
    /// <param name="reason">In words.</param>
    /// <param name="things">Things that a person named for it, in place of those of their kind that the rules propose.</param>
    /// <returns>This batch.</returns>
    public Batch Claim(Guid claim, ClaimMade made, string? reason, IReadOnlyList<string>? things = null)
    {
        Name(made.Content);
        var links = Links(made, things ?? []);
        var missing = links.Where(l => l.IsNew).Select(l => new ThingMade(l.Thing, l.Kind, l.Name, [])).ToList();
        _drafts.AddRange(missing.Select(t => new Draft(t)));
        _drafts.Add(new Draft(made, reason, claim));
        _drafts.AddRange(links.Select(l => new Draft(new ClaimLinked(claim, l.Thing), l.Reason)));
        _case = _case.With(Built(claim, made, links.Select(l => l.Thing)), missing.Select(t => new Thing(t.Thing, t.Kind, t.Name, [], null)));
        return this;
    }

    /// <summary>Adds a claim that is about exactly these things, no rule asked; all of them are in the case.</summary>
    /// <param name="claim">Its id.</param>
    /// <param name="made">The claim.</param>
    /// <param name="reason">In words.</param>
    /// <param name="things">The things, each with the reason.</param>
    public void Claim(Guid claim, ClaimMade made, string? reason, IReadOnlyList<(string Thing, string? Reason)> things)
    {
        Name(made.Content);
        _drafts.Add(new Draft(made, reason, claim));
        _drafts.AddRange(things.Select(t => new Draft(new ClaimLinked(claim, t.Thing), t.Reason)));
        _case = _case.With(Built(claim, made, things.Select(t => _case.Follow(t.Thing))), []);
    }

    /// <summary>Sets a claim's content anew.</summary>
    /// <param name="corrected">The correction.</param>
    /// <param name="reason">In words.</param>
    public void Correct(ClaimCorrected corrected, string? reason)
    {
        Name(corrected.Content);
        _drafts.Add(new Draft(corrected, reason));
    }

    /// <summary>Withdraws a claim.</summary>
    /// <param name="retracted">The retraction.</param>
    /// <param name="reason">In words.</param>
    public void Retract(ClaimRetracted retracted, string? reason) => _drafts.Add(new Draft(retracted, reason));

    /// <summary>Turns a proposal down.</summary>
    /// <param name="rejected">The rejection.</param>
    /// <param name="reason">In words.</param>
    public void Reject(ProposalRejected rejected, string? reason) => _drafts.Add(new Draft(rejected, reason));

    private List<LinkProposal> Links(ClaimMade made, IReadOnlyList<string> named)
    {
        var related = made.Links.Select(l => _case.Claim(l.To)).OfType<Claim>().Concat(Inbox.Related(_case, made.Document, made.Proposal)).ToList();
        var chosen = named.Select(t => _case.Things.GetValueOrDefault(t)).OfType<Thing>()
            .Select(t => new LinkProposal(_case.Follow(t.Id), t.Kind, t.Name, IsNew: false, "named by the person who decided")).ToList();
        var proposed = Linking.Propose(_case, new LinkSubject(made.Document, made.Content, [.. related]));
        return [.. chosen.Concat(proposed.Where(p => !chosen.Exists(c => c.Kind == p.Kind))).DistinctBy(l => l.Thing)];
    }

    private void Name(ClaimContent content)
    {
        var actors = Names.Missing(_case, content);
        _case = _case.With(actors);
        _drafts.AddRange(actors.Select(a => new Draft(a)));
    }

    private Claim Built(Guid id, ClaimMade made, IEnumerable<string> things) => new(
        id, _case.Head + 1, _case.Documents[made.Document], made.Content, made.Proposal, made.Verdict, made.Unread, author, made.Probability,
        made.Credibility ?? 6, [.. things], made.Links, null);
}

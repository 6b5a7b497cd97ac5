using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// The decisions of a person on what a document says: accept, edit, reject, add, correct, retract, undo. Only these make
/// claims. Each is taken on the newest state and written whole or not at all, with the actors, things and links it needs.
/// </summary>
public static class Decide
{
    /// <summary>Accepts a proposal, as it stands or with changes.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="proposal">The proposal's id in the latest reading.</param>
    /// <param name="edited">The content after changes; null takes it as it stands.</param>
    /// <param name="reason">In words.</param>
    /// <param name="things">Things that it is about, in place of those of their kind that the rules propose.</param>
    /// <param name="confirmed">Whether it is meant although it can hardly be so.</param>
    /// <returns>The claim's id.</returns>
    /// <exception cref="InvalidOperationException">There is no such proposal, or it was decided.</exception>
    /// <exception cref="DoubtfulException">What it says can hardly be meant, and nobody confirmed it.</exception>
    public static Guid Accept(CaseDesk desk, string document, string proposal, ClaimContent? edited = null, string? reason = null, IReadOnlyList<string>? things = null, bool confirmed = false)
    {
        var claim = desk.File.NewId();
        desk.Write(of =>
        {
            var item = Open(of, document, proposal);
            if (edited is not null) Check(desk, of, document, edited);
            Confirmed(of, document, edited ?? item.Content, confirmed);
            var verdict = edited is null || edited.Equals(item.Content) ? Verdict.Accepted : Verdict.Edited;
            return new Batch(desk, of).Claim(claim, new ClaimMade(document, item.Ref, verdict, false, edited ?? item.Content, item.Proposal.Probability, null, []), reason, things).Drafts;
        });
        return claim;
    }

    /// <summary>Accepts all open proposals of a document without asking. They are marked as unread, and doubtful names stay as written; a proposal that can hardly be meant stays open.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="only">The ids of the proposals that are meant; null means all.</param>
    /// <returns>The claims' ids.</returns>
    public static ImmutableArray<Guid> AcceptAll(CaseDesk desk, string document, IReadOnlyCollection<string>? only = null)
    {
        var made = ImmutableArray.CreateBuilder<Guid>();
        desk.Write(of =>
        {
            var batch = new Batch(desk, of);
            foreach (var item in Inbox.Items(of, document).Where(i => i.State is ProposalState.Open && (only is null || only.Contains(i.Proposal.Id))))
            {
                if (!ClaimChecks.Problems(batch.Case, item.Content, of.Documents[document]).IsEmpty) continue;
                made.Add(desk.File.NewId());
                batch.Claim(made[^1], new ClaimMade(document, item.Ref, Verdict.Accepted, true, item.Content, item.Proposal.Probability, null, []), "accepted unread");
            }
            return batch.Drafts;
        });
        return made.ToImmutable();
    }

    /// <summary>Adds a claim that the reader missed.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="content">What it says.</param>
    /// <param name="reason">In words.</param>
    /// <param name="confirmed">Whether it is meant although it can hardly be so.</param>
    /// <returns>The claim's id.</returns>
    /// <exception cref="FormatException">The content has no slot, or its place lies outside of the text; or what it says can hardly be meant, and nobody confirmed it.</exception>
    public static Guid Add(CaseDesk desk, string document, ClaimContent content, string? reason = null, bool confirmed = false)
    {
        var claim = desk.File.NewId();
        desk.Write(of =>
        {
            Check(desk, of, document, content);
            Confirmed(of, document, content, confirmed);
            return new Batch(desk, of).Claim(claim, new ClaimMade(document, null, Verdict.Added, false, content, null, null, []), reason).Drafts;
        });
        return claim;
    }

    /// <summary>Turns a proposal down; it is kept for measuring the reader.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="proposal">The proposal's id.</param>
    /// <param name="ground">One of <see cref="ProposalRejected.Grounds"/>.</param>
    /// <param name="reason">In words.</param>
    /// <returns>The entry's id.</returns>
    /// <exception cref="FormatException">The ground is unknown.</exception>
    public static Guid Reject(CaseDesk desk, string document, string proposal, string ground, string? reason = null)
    {
        if (!ProposalRejected.Grounds.Contains(ground))
            throw new FormatException($"“{ground}” is no ground for a rejection; expected one of {string.Join(", ", ProposalRejected.Grounds)}.");
        return desk.Write(of => [new Draft(new ProposalRejected(document, Open(of, document, proposal).Ref, ground), reason)])[0].Id;
    }

    /// <summary>Puts a corrected content in place of a claim's; the first stays readable.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    /// <param name="content">The content from now on.</param>
    /// <param name="reason">Why; required.</param>
    /// <param name="confirmed">Whether it is meant although it can hardly be so.</param>
    public static void Correct(CaseDesk desk, Guid claim, ClaimContent content, string reason, bool confirmed = false) => desk.Write(of =>
    {
        var known = Standing(of, claim);
        Check(desk, of, known.Document.Id, content);
        Confirmed(of.Without(claim), known.Document.Id, content, confirmed);
        return [.. Names.Missing(of, content).Select(a => new Draft(a)), new Draft(new ClaimCorrected(known.Id, content), Required(reason, "correction"))];
    });

    /// <summary>Withdraws a claim.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    /// <param name="reason">Who withdrew it and why; required.</param>
    public static void Retract(CaseDesk desk, Guid claim, string reason) =>
        desk.Write(of => [new Draft(new ClaimRetracted(Standing(of, claim).Id), Required(reason, "retraction"))]);

    /// <summary>Takes an entry back. The entry stays readable; what it did no longer counts. An undo can be undone.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="entry">The entry's id.</param>
    /// <param name="reason">In words.</param>
    /// <exception cref="InvalidOperationException">There is no such entry, or it was undone.</exception>
    public static void Undo(CaseDesk desk, Guid entry, string? reason = null)
    {
        var target = desk.File.Find(entry) ?? throw new InvalidOperationException($"No entry has the id {entry}. `parley log` lists the entries.");
        if (target.Kind == "case" && desk.File.Standing(null, "case").Take(2).Count() < 2) throw new InvalidOperationException("Entry 1 opens the case: title and zone cannot be taken back.");
        if (target.Kind == "redaction") throw new InvalidOperationException($"Entry {target.Number} is a redaction and cannot be undone: the content that it took out is gone.");
        desk.Write(_ => desk.File.Stands(entry)
            ? [new Draft(new EntryUndone(entry), reason)]
            : throw new InvalidOperationException($"Entry {target.Number} ({target.Kind}) was already undone; undo that undo to bring it back."));
    }

    private static InboxItem Open(Case of, string document, string proposal)
    {
        var item = Inbox.Item(of, document, proposal);
        return item.State is ProposalState.Open ? item
            : throw new InvalidOperationException($"Proposal {proposal} of {document} was already decided ({item.State.ToString().ToLowerInvariant()}); undo that first.");
    }

    private static void Check(CaseDesk desk, Case of, string document, ClaimContent content)
    {
        if (KindTable.Find(content.Kind) is null) throw new FormatException($"“{content.Kind}” is no kind; expected one of {string.Join(", ", KindTable.All.Select(k => k.Name))}.");
        if (!content.Slots.Names.Any()) throw new FormatException("A claim needs at least one slot; nothing was written.");
        if (content.Kind is not "agreement" && KindTable.Find(content.Kind)!.StateSlot is { } state && !content.Slots.Has(state))
            throw new FormatException($"A {content.Kind} needs its {state}: one of {string.Join(", ", KindTable.Find(content.Kind)![state]!.Terms)}; nothing was written.");
        var known = of.Documents.GetValueOrDefault(document) ?? throw new InvalidOperationException($"No document has the id “{document}”.");
        if (content.Span.Start < 0 || content.Span.Length <= 0 || desk.TextOf(known) is { } text && content.Span.End > text.Length)
            throw new FormatException($"The span {content.Span.Start} to {content.Span.End} does not lie in the text of {document}.");
    }

    private static void Confirmed(Case of, string document, ClaimContent content, bool confirmed)
    {
        if (!confirmed && ClaimChecks.Problems(of, content, of.Documents.GetValueOrDefault(document)) is { IsEmpty: false } doubts) throw new DoubtfulException(doubts);
    }

    private static Claim Standing(Case of, Guid claim) =>
        of.Claim(claim) ?? throw new InvalidOperationException($"No claim that stands has the id {claim}. `parley list claims` lists them.");

    private static string Required(string reason, string what) =>
        string.IsNullOrWhiteSpace(reason) ? throw new FormatException($"A {what} needs a reason in words.") : reason;
}

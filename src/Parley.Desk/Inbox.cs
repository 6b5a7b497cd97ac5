using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>The inbox: each document's proposals and what was decided on them.</summary>
public static class Inbox
{
    /// <summary>The proposals of a document's latest reading, in the order of the text, each with its state.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    public static ImmutableArray<InboxItem> Items(Case of, string document)
    {
        if (!of.Documents.ContainsKey(document)) throw new InvalidOperationException($"No document has the id “{document}”. `parley list documents` lists them.");
        if (of.Readings.GetValueOrDefault(document) is not { } reading) return [];
        var claims = of.Claims.Where(c => c.Document.Id == document && c.Proposal is not null).ToList();
        return [.. reading.Made.Proposals.OrderBy(p => p.Span.Start).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => Item(of, reading, p, Decided(claims, reading, p)))];
    }

    /// <summary>One proposal.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="proposal">The proposal's id.</param>
    public static InboxItem Item(Case of, string document, string proposal) =>
        Items(of, document).FirstOrDefault(i => i.Proposal.Id == proposal)
        ?? throw new InvalidOperationException($"Document {document} has no proposal “{proposal}” in its latest reading.");

    /// <summary>The documents with open proposals or none read, oldest first.</summary>
    /// <param name="of">The case.</param>
    public static ImmutableArray<(Documents.Document Document, int Decided, int All)> Waiting(Case of) =>
        [.. of.Documents.Values.OrderBy(d => d.Number).Select(d => (d, Items(of, d.Id))).Where(x => x.Item2.Any(i => i.State is ProposalState.Open) || x.Item2.IsEmpty && !of.Claims.Any(c => c.Document.Id == x.d.Id))
            .Select(x => (x.d, x.Item2.Count(i => i.State is not ProposalState.Open), x.Item2.Length))];

    /// <summary>The claims made from proposals that a proposal is joined with.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="own">The proposal; null has none.</param>
    internal static IEnumerable<Claim> Related(Case of, string document, ProposalRef? own)
    {
        if (own is null || of.Readings.GetValueOrDefault(document) is not { } reading || reading.Entry != own.Reading) return [];
        var mine = reading.Made.Proposals.FirstOrDefault(p => p.Id == own.Id)?.Links.Select(l => l.To) ?? [];
        var theirs = reading.Made.Proposals.Where(p => p.Links.Any(l => l.To == own.Id)).Select(p => p.Id);
        var joined = mine.Concat(theirs).ToHashSet(StringComparer.Ordinal);
        return of.Claims.Where(c => c.Proposal is { } p && p.Reading == own.Reading && joined.Contains(p.Id));
    }

    /// <summary>The claim made from a proposal; after a text was read again, that made from the same stretch in an earlier reading.</summary>
    private static Claim? Decided(List<Claim> claims, InboxReading reading, Proposal p) =>
        claims.Find(c => c.Proposal!.Reading == reading.Entry && c.Proposal.Id == p.Id)
        ?? claims.Find(c => c.Proposal!.Reading != reading.Entry && (c.First ?? c.Content) is var was && was.Kind == p.Kind && was.Span == p.Span && was.Voice.Length == p.Voice.Length);

    private static Rejection? RejectedBefore(Case of, InboxReading reading, Proposal p) =>
        of.Rejected.FirstOrDefault(r => r.Document == reading.Made.Document && r.Ref.Reading != reading.Entry && r.Proposal.Kind == p.Kind && r.Proposal.Span == p.Span && r.Proposal.Voice.Length == p.Voice.Length) is { } before
            ? of.Rejections[before.Ref] : null;

    private static InboxItem Item(Case of, InboxReading reading, Proposal p, Claim? claim)
    {
        var reference = new ProposalRef(reading.Entry, p.Id);
        var rejected = of.Rejections.GetValueOrDefault(reference) ?? RejectedBefore(of, reading, p);
        var state = claim is null ? rejected is null ? ProposalState.Open : ProposalState.Rejected : claim.Verdict is Verdict.Edited ? ProposalState.Edited : ProposalState.Accepted;
        var sentence = p.Sentence >= 1 && p.Sentence <= reading.Made.Sentences.Length ? reading.Made.Sentences[p.Sentence - 1] : p.Span;
        return new InboxItem(p, reference, new ClaimContent(p.Kind, p.Voice, p.Span, p.Sentence, sentence, p.Quoted, p.Slots), state, claim, rejected);
    }
}

/// <summary>A proposal and what was decided on it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Ref">Its name.</param>
/// <param name="Content">What it would say as a claim.</param>
/// <param name="State">Whether it was decided.</param>
/// <param name="Claim">The claim made from it.</param>
/// <param name="Rejection">Its rejection.</param>
public sealed record InboxItem(Proposal Proposal, ProposalRef Ref, ClaimContent Content, ProposalState State, Claim? Claim, Rejection? Rejection);

/// <summary>Whether a proposal was decided.</summary>
public enum ProposalState
{
    /// <summary>Not yet.</summary>
    Open,

    /// <summary>Taken as it stood.</summary>
    Accepted,

    /// <summary>Taken with changes.</summary>
    Edited,

    /// <summary>Turned down.</summary>
    Rejected,
}

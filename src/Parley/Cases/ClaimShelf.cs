using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Cases;

/// <summary>
/// The claims that stand, document by document, as entries bring, correct, link and withdraw them. Only the claims of
/// documents that something happened to are made anew.
/// </summary>
internal sealed class ClaimShelf
{
    private readonly Dictionary<Guid, Dictionary<string, Proposal>> _proposals = [];
    private readonly Dictionary<Guid, ReadingMade> _everRead = [];
    private readonly Dictionary<Guid, Raw> _claims = [];
    private readonly Dictionary<string, List<Guid>> _of = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<string>> _links = [];
    private readonly Dictionary<Guid, HashSet<string>> _named = [];
    private readonly Dictionary<string, ImmutableArray<Claim>> _built = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    public void Touch(string document) => _touched.Add(document);

    /// <summary>A document came, perhaps after claims of it.</summary>
    public void Arrive(string document)
    {
        Touch(document);
        foreach (var claim in _of.GetValueOrDefault(document, [])) Touched(claim, document);
    }

    /// <summary>After a merge, claims everywhere may be about another thing.</summary>
    public void TouchAll() => _touched.UnionWith(_of.Keys);

    public void Read(Guid entry, ReadingMade made)
    {
        _everRead[entry] = made;
        var byId = _proposals[entry] = new Dictionary<string, Proposal>(StringComparer.Ordinal);
        foreach (var proposal in made.Proposals) byId.TryAdd(proposal.Id, proposal);
        Touch(made.Document);
    }

    public void Make(StandingEntry entry, ClaimMade made)
    {
        if (!_claims.TryAdd(entry.Id, new Raw(entry, made, made.Content, Corrected: false))) return;
        Listed(_of, made.Document).Add(entry.Id);
        foreach (var link in made.Links) Listed(_named, link.To).Add(made.Document);
        Touched(entry.Id, made.Document);
    }

    public bool Correct(Guid claim, ClaimContent content)
    {
        if (!_claims.TryGetValue(claim, out var raw)) return false;
        _claims[claim] = raw with { Content = content, Corrected = true };
        Touch(raw.Made.Document);
        return true;
    }

    public bool Remove(Guid claim)
    {
        if (!_claims.Remove(claim, out var raw)) return false;
        _of[raw.Made.Document].Remove(claim);
        Touched(claim, raw.Made.Document);
        return true;
    }

    public void Link(Guid claim, string thing)
    {
        Listed(_links, claim).Add(thing);
        Touch(claim);
    }

    public void Unlink(Guid claim, string thing)
    {
        if (!_links.TryGetValue(claim, out var things)) return;
        things.RemoveAll(t => t == thing);
        Touch(claim);
    }

    public RejectedProposal? Rejected(ProposalRef of) =>
        Find(of) is { } proposal ? new RejectedProposal(_everRead[of.Reading].Document, of, proposal) : null;

    /// <summary>All claims, by day of publication, then place in the text.</summary>
    /// <param name="documents">The documents as they are now.</param>
    /// <param name="follow">Where a thing's id leads after merges.</param>
    public ImmutableArray<Claim> Finish(IReadOnlyDictionary<string, Document> documents, Func<string, string> follow)
    {
        foreach (var id in _touched)
        {
            if (documents.TryGetValue(id, out var document) && _of.TryGetValue(id, out var claims)) _built[id] = Build(document, claims, documents, follow);
            else _built.Remove(id);
        }
        _touched.Clear();
        var all = ImmutableArray.CreateBuilder<Claim>(_claims.Count);
        foreach (var document in documents.Values.Where(d => _built.ContainsKey(d.Id)).OrderBy(d => d.Date ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(d => d.Id, StringComparer.Ordinal))
            all.AddRange(_built[document.Id]);
        return all.ToImmutable();
    }

    private ImmutableArray<Claim> Build(Document document, List<Guid> ids, IReadOnlyDictionary<string, Document> documents, Func<string, string> follow)
    {
        var byProposal = new Dictionary<ProposalRef, Guid>();
        foreach (var id in ids)
            if (_claims[id].Made.Proposal is { } from) byProposal.TryAdd(from, id);
        var built = ids.Select(id => Build(_claims[id], document, byProposal, documents, follow)).ToArray();
        Array.Sort(built, InText);
        return ImmutableCollectionsMarshal.AsImmutableArray(built);
    }

    private Claim Build(Raw c, Document document, Dictionary<ProposalRef, Guid> byProposal, IReadOnlyDictionary<string, Document> documents, Func<string, string> follow) => new(
        c.Entry.Id, c.Entry.Number, document, c.Content, c.Made.Proposal, c.Made.Verdict, c.Made.Unread, c.Entry.Author, c.Made.Probability,
        c.Made.Credibility ?? 6, Things(c.Entry.Id, follow), c.Made.Links.IsEmpty && c.Made.Proposal is null ? [] : [.. LinksOf(c, byProposal).Where(l => _claims.TryGetValue(l.To, out var to) && documents.ContainsKey(to.Made.Document)).Distinct()],
        c.Corrected ? c.Made.Content : null);

    private ImmutableArray<string> Things(Guid claim, Func<string, string> follow) =>
        !_links.TryGetValue(claim, out var things) ? [] : things is [var only] ? [follow(only)] : [.. things.Select(follow).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<ClaimLink> LinksOf(Raw c, Dictionary<ProposalRef, Guid> byProposal)
    {
        foreach (var link in c.Made.Links) yield return link;
        if (c.Made.Proposal is not { } own) yield break;
        foreach (var link in Find(own)?.Links ?? [])
            if (byProposal.TryGetValue(new ProposalRef(own.Reading, link.To), out var to)) yield return new ClaimLink(link.Type, to);
    }

    private Proposal? Find(ProposalRef of) => _proposals.TryGetValue(of.Reading, out var byId) ? byId.GetValueOrDefault(of.Id) : null;

    private void Touch(Guid claim)
    {
        if (_claims.TryGetValue(claim, out var raw)) Touch(raw.Made.Document);
    }

    /// <summary>A claim came or went: its document, and those whose claims name it.</summary>
    private void Touched(Guid claim, string document)
    {
        Touch(document);
        if (_named.TryGetValue(claim, out var documents)) _touched.UnionWith(documents);
    }

    /// <summary>The place in the text, then what keeps claims on the same words in one order, whatever their ids.</summary>
    private static int InText(Claim a, Claim b)
    {
        var order = a.Content.Sentence.CompareTo(b.Content.Sentence);
        if (order == 0) order = a.Content.Span.Start.CompareTo(b.Content.Span.Start);
        if (order == 0) order = a.Content.Span.End.CompareTo(b.Content.Span.End);
        if (order == 0) order = string.CompareOrdinal(a.Kind, b.Kind);
        if (order == 0) order = string.CompareOrdinal(SlotWords(a), SlotWords(b));
        return order == 0 ? a.Id.CompareTo(b.Id) : order;
    }

    private static string SlotWords(Claim c) => string.Join(' ', c.Slots.Names.SelectMany(n => c.Slots[n]).Select(v => v.Plain));

    private static TList Listed<TKey, TList>(Dictionary<TKey, TList> by, TKey key)
        where TKey : notnull
        where TList : new()
    {
        if (!by.TryGetValue(key, out var list)) by.Add(key, list = new TList());
        return list;
    }

    private sealed record Raw(StandingEntry Entry, ClaimMade Made, ClaimContent Content, bool Corrected);
}

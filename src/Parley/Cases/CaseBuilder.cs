using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Cases;

/// <summary>Computes a <see cref="Case"/> from the entries that stand as of a moment. Pure: same entries, same case.</summary>
public sealed class CaseBuilder
{
    private readonly AsOf _asOf;
    private readonly SortedDictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InboxReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, ReadingMade> _everRead = [];
    private readonly Dictionary<Guid, Raw> _claims = [];
    private readonly Dictionary<ProposalRef, Rejection> _rejections = [];
    private readonly SortedDictionary<string, Thing> _things = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly List<(Guid Claim, string Thing)> _links = [];
    private CaseOpened? _opened;
    private long _head;

    private CaseBuilder(AsOf asOf) => _asOf = asOf;

    /// <summary>Builds the case.</summary>
    /// <param name="standing">The entries that stand as of <see cref="AsOf.Entry"/>, in order of number.</param>
    /// <param name="asOf">The moment; its day filters the documents.</param>
    public static Case Build(IEnumerable<StandingEntry> standing, AsOf asOf)
    {
        var builder = new CaseBuilder(asOf);
        foreach (var entry in standing) builder.Take(entry);
        return builder.Finish();
    }

    private void Take(StandingEntry e)
    {
        _head = Math.Max(_head, e.Number);
        switch (e.Payload)
        {
            case CaseOpened p: _opened = p; break;
            case SourceAdded p: _sources.TryAdd(p.Source, new Source(p.Source, p.Name, p.Type, p.Note, [])); break;
            case SourceGraded p: Grade(p); break;
            case DocumentAdded p: Add(p, e.Number); break;
            case DocumentDetailed p: Detail(p); break;
            case DocumentCopied p when _documents.TryGetValue(p.Document, out var copy) && p.Document != p.Of: _documents[p.Document] = copy with { CopyOf = p.Of, CopyBasis = p.Basis }; break;
            case DocumentReissued p when _documents.TryGetValue(p.Earlier, out var earlier): _documents[p.Earlier] = earlier with { Editions = earlier.Editions.Add(new Edition(p.Document, p.How)) }; break;
            case ReadingMade p: Read(p, e.Id); break;
            case ClaimMade p: _claims[e.Id] = new Raw(e, p, p.Content, Corrected: false); break;
            case ProposalRejected p: _rejections[p.Proposal] = new Rejection(e.Id, p.Ground, e.Author, e.Reason); break;
            case ClaimCorrected p when _claims.TryGetValue(p.Claim, out var raw): _claims[p.Claim] = raw with { Content = p.Content, Corrected = true }; break;
            case ClaimRetracted p: _claims.Remove(p.Claim); break;
            case ThingMade p: _things.TryAdd(p.Thing, new Thing(p.Thing, p.Kind, p.Name, p.Aliases, null)); break;
            case ClaimLinked p: _links.Add((p.Claim, p.Thing)); break;
            case ClaimUnlinked p: _links.RemoveAll(l => l.Claim == p.Claim && l.Thing == p.Thing); break;
            case ThingsMerged p: Fold(p.From, p.Into); break;
            case ThingUnmerged p: Fold(p.From, null); break;
            case ActorMade p: _actors.TryAdd(p.Actor, Actor.Of(p)); break;
            case AliasAdded p when _actors.TryGetValue(p.Actor, out var actor): _actors[p.Actor] = actor with { Names = actor.Names.Add(p.Name) }; break;
        }
    }

    private void Read(ReadingMade p, Guid entry)
    {
        _everRead[entry] = p;
        _readings[p.Document] = new InboxReading(entry, p);
    }

    private void Grade(SourceGraded p)
    {
        if (_sources.TryGetValue(p.Source, out var source)) _sources[p.Source] = source with { Grades = source.Grades.Add(p) };
    }

    private void Add(DocumentAdded p, long number) => _documents.TryAdd(p.Document, Document.Of(p, number, Source(p.Source)));

    private void Detail(DocumentDetailed p)
    {
        if (!_documents.TryGetValue(p.Document, out var d)) return;
        _documents[p.Document] = d with
        {
            Source = p.Source is null ? d.Source : Source(p.Source),
            Title = p.Title ?? d.Title,
            Author = p.Author ?? d.Author,
            Date = Document.Day(p.Date) ?? d.Date,
            Language = p.Language ?? d.Language,
            Url = p.Url ?? d.Url,
        };
    }

    private Source? Source(string? id) => id is null ? null : _sources.GetValueOrDefault(id) ?? new Source(id, id, "unknown", null, []);

    private void Fold(string from, string? into)
    {
        if (_things.TryGetValue(from, out var thing)) _things[from] = thing with { MergedInto = into };
    }

    private Case Finish()
    {
        foreach (var (id, d) in _documents.ToList()) _documents[id] = d with { Source = Source(d.Source?.Id) };
        var seen = _documents.Where(d => _asOf.Date is not { } day || d.Value.Date <= day).ToImmutableSortedDictionary(StringComparer.Ordinal);
        foreach (var (id, d) in seen.Where(d => !d.Value.Editions.IsEmpty).ToList()) seen = seen.SetItem(id, d with { Editions = [.. d.Editions.Where(e => seen.ContainsKey(e.Document))] });
        var claims = _claims.Values.Where(c => seen.ContainsKey(c.Made.Document)).ToList();
        var byProposal = claims.Where(c => c.Made.Proposal is not null).GroupBy(c => c.Made.Proposal!).ToDictionary(g => g.Key, g => g.First().Entry.Id);
        var standing = claims.Select(c => c.Entry.Id).ToHashSet();
        var links = _links.ToLookup(l => l.Claim, l => l.Thing);
        var built = claims.Select(c => Build(c, seen[c.Made.Document], links[c.Entry.Id], LinksOf(c, byProposal).Where(l => standing.Contains(l.To))));
        return new Case(
            _asOf, _head, _opened, _sources.ToImmutableSortedDictionary(StringComparer.Ordinal), seen,
            _readings.Where(r => seen.ContainsKey(r.Key)).ToImmutableDictionary(StringComparer.Ordinal),
            [.. built.OrderBy(c => c.Document.Date ?? LocalDate.MaxIsoValue).ThenBy(c => c.Document.Id, StringComparer.Ordinal)
                .ThenBy(c => c.Content.Sentence).ThenBy(c => c.Content.Span.Start).ThenBy(c => c.Content.Span.End).ThenBy(c => c.Kind, StringComparer.Ordinal)
                .ThenBy(SlotWords, StringComparer.Ordinal).ThenBy(c => c.Id)],
            _rejections.ToImmutableDictionary(), [.. _rejections.Select(r => Rejected(r.Key)).OfType<RejectedProposal>()], _things.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _actors.ToImmutableSortedDictionary(StringComparer.Ordinal))
        {
            LeftOut = _asOf.Date is null ? 0 : _documents.Values.Count(d => d.Date is null),
        };
    }

    private Claim Build(Raw c, Document document, IEnumerable<string> things, IEnumerable<ClaimLink> links) => new(
        c.Entry.Id, c.Entry.Number, document, c.Content, c.Made.Proposal, c.Made.Verdict, c.Made.Unread, c.Entry.Author, c.Made.Probability,
        c.Made.Credibility ?? 6, [.. things.Select(Follow).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [.. links.Distinct()],
        c.Corrected ? c.Made.Content : null);

    private IEnumerable<ClaimLink> LinksOf(Raw c, Dictionary<ProposalRef, Guid> byProposal)
    {
        foreach (var link in c.Made.Links) yield return link;
        if (c.Made.Proposal is not { } own || !_everRead.TryGetValue(own.Reading, out var reading)) yield break;
        foreach (var link in reading.Proposals.FirstOrDefault(p => p.Id == own.Id)?.Links ?? [])
            if (byProposal.TryGetValue(new ProposalRef(own.Reading, link.To), out var to)) yield return new ClaimLink(link.Type, to);
    }

    private RejectedProposal? Rejected(ProposalRef of) =>
        _everRead.TryGetValue(of.Reading, out var reading) && reading.Proposals.FirstOrDefault(p => p.Id == of.Id) is { } proposal ? new RejectedProposal(reading.Document, of, proposal) : null;

    private string Follow(string thing) => Thing.Follow(_things, thing);

    /// <summary>The slots in words: what keeps claims on the same words of a document in one order, whatever their ids.</summary>
    private static string SlotWords(Claim c) => string.Join(' ', c.Slots.Names.SelectMany(n => c.Slots[n]).Select(v => v.Plain));

    private sealed record Raw(StandingEntry Entry, ClaimMade Made, ClaimContent Content, bool Corrected);
}

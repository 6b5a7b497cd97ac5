using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Cases;

/// <summary>
/// Computes a <see cref="Case"/> from the entries that stand as of a moment: same entries, same case. Entries that come later
/// can be taken up without beginning anew; what is computed then is what a fresh builder would compute from all of them.
/// Not safe for several threads.
/// </summary>
/// <param name="redactions">What is known of sealed entries, by their ids; null where none is sealed.</param>
public sealed class CaseBuilder(IReadOnlyDictionary<Guid, Redaction>? redactions = null)
{
    private readonly ImmutableSortedDictionary<string, Source>.Builder _sources = ImmutableSortedDictionary.CreateBuilder<string, Source>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, Document>.Builder _documents = ImmutableSortedDictionary.CreateBuilder<string, Document>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, InboxReading>.Builder _readings = ImmutableDictionary.CreateBuilder<string, InboxReading>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<ProposalRef, Rejection>.Builder _rejections = ImmutableDictionary.CreateBuilder<ProposalRef, Rejection>();
    private readonly ImmutableSortedDictionary<string, Thing>.Builder _things = ImmutableSortedDictionary.CreateBuilder<string, Thing>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, Actor>.Builder _actors = ImmutableSortedDictionary.CreateBuilder<string, Actor>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<Guid, Redaction>.Builder _redacted = ImmutableDictionary.CreateBuilder<Guid, Redaction>();
    private readonly ImmutableDictionary<Guid, Act>.Builder _acts = ImmutableDictionary.CreateBuilder<Guid, Act>();
    private readonly ClaimShelf _claims = new();
    private readonly Dictionary<string, HashSet<string>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Edition>> _editions = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _instead = [.. redactions?.Values.Select(r => r.What.Instead).OfType<Guid>() ?? []];
    private ImmutableArray<RejectedProposal>? _rejected;
    private CaseOpened? _opened;
    private long _head;

    /// <summary>Builds the case.</summary>
    /// <param name="standing">The entries that stand as of <see cref="AsOf.Entry"/>, in order of number.</param>
    /// <param name="asOf">The moment; its day filters the documents.</param>
    /// <param name="redactions">What is known of sealed entries, by their ids.</param>
    public static Case Build(IEnumerable<StandingEntry> standing, AsOf asOf, IReadOnlyDictionary<Guid, Redaction>? redactions = null)
    {
        var builder = new CaseBuilder(redactions);
        foreach (var entry in standing) builder.Take(entry);
        return Publication.By(builder.Finish(asOf.Entry), asOf.Date);
    }

    /// <summary>Takes up the next entry.</summary>
    /// <param name="e">An entry that stands, of a higher number than those before.</param>
    public void Take(StandingEntry e)
    {
        _head = Math.Max(_head, e.Number);
        switch (e.Payload)
        {
            case CaseOpened p: _opened = p; break;
            case SourceAdded p: Source(p.Source, s => s ?? new Source(p.Source, p.Name, p.Type, p.Note, [])); break;
            case SourceGraded p: Source(p.Source, s => s is null ? null : s with { Grades = s.Grades.Add(p) }); break;
            case DocumentAdded p: Add(Document.Of(p, e.Number, Source(p.Source))); break;
            case DocumentDetailed p: Detail(p); break;
            case DocumentCopied p when p.Document != p.Of: Change(p.Document, d => d with { CopyOf = p.Of, CopyBasis = p.Basis }); break;
            case DocumentReissued p when _documents.ContainsKey(p.Earlier): _editions[p.Earlier] = _editions.GetValueOrDefault(p.Earlier, []).Add(new Edition(p.Document, p.How)); break;
            case ReadingMade p when !_instead.Contains(e.Id): Read(p, e.Id); break;
            case ClaimMade p: _claims.Make(e, p); break;
            case ProposalRejected p: Reject(p.Proposal, new Rejection(e.Id, p.Ground, e.Author, e.Reason)); break;
            case ClaimCorrected p when _claims.Correct(p.Claim, p.Content): _acts[p.Claim] = Act("corrected", e); break;
            case ClaimRetracted p: Retract(p.Claim, e); break;
            case ThingMade p: _things.TryAdd(p.Thing, new Thing(p.Thing, p.Kind, p.Name, p.Aliases, null)); break;
            case ClaimLinked p: _claims.Link(p.Claim, p.Thing); break;
            case ClaimUnlinked p: _claims.Unlink(p.Claim, p.Thing); break;
            case ThingsMerged p: Fold(p.From, p.Into); break;
            case ThingUnmerged p: Fold(p.From, null); break;
            case ActorMade p: _actors.TryAdd(p.Actor, Actor.Of(p)); break;
            case AliasAdded p when _actors.TryGetValue(p.Actor, out var actor): _actors[p.Actor] = actor with { Names = actor.Names.Add(p.Name) }; break;
            case SealedPayload when redactions?.GetValueOrDefault(e.Id) is { } redaction: Redacted(redaction, e); break;
        }
    }

    /// <summary>The case of the entries taken so far.</summary>
    /// <param name="entry">The local number as of which they stand; null is now.</param>
    public Case Finish(long? entry = null)
    {
        foreach (var (id, all) in _editions) Reissue(id, [.. all.Where(e => _documents.ContainsKey(e.Document))]);
        var documents = _documents.ToImmutable();
        var readings = _readings.ToImmutable();
        return new Case(
            new AsOf(null, entry), _head, _opened, _sources.ToImmutable(), documents, readings.RemoveRange(readings.Keys.Where(d => !documents.ContainsKey(d))), _claims.Finish(documents, Follow),
            _rejections.ToImmutable(), _rejected ??= [.. _rejections.Keys.Select(_claims.Rejected).OfType<RejectedProposal>()], _things.ToImmutable(), _actors.ToImmutable())
        {
            Redactions = _redacted.ToImmutable(),
            Acts = _acts.ToImmutable(),
        };
    }

    private void Read(ReadingMade p, Guid entry)
    {
        _claims.Read(entry, p);
        _readings[p.Document] = new InboxReading(entry, p);
        _rejected = null;
    }

    private void Reject(ProposalRef proposal, Rejection rejection)
    {
        _rejections[proposal] = rejection;
        _rejected = null;
    }

    private void Retract(Guid claim, StandingEntry e)
    {
        if (_claims.Remove(claim)) _acts[claim] = Act("retracted", e);
        else _redacted.Remove(claim);
    }

    private void Redacted(Redaction redaction, StandingEntry e)
    {
        switch (redaction)
        {
            case { Kind: "document", What.Document: { } document }:
                _redacted[e.Id] = redaction;
                Add(Document.Of(document, redaction.What.Published, e.Number));
                break;
            case { Kind: "correction", What.Claim: { } claim } when _claims.Remove(claim): _redacted[claim] = redaction; break;
            case { Kind: "reading" }:
                if (redaction.Reading is { } kept && !_instead.Contains(e.Id)) Read(kept, e.Id);
                break;
            case { Kind: "retraction", What.Claim: { } claim }: Retract(claim, e); break;
            case { Kind: "rejection", What.Proposal: { } proposal }: Reject(proposal, new Rejection(e.Id, "other", e.Author, null)); break;
            default: _redacted[e.Id] = redaction; break;
        }
    }

    private void Source(string id, Func<Source?, Source?> change)
    {
        if (change(_sources.GetValueOrDefault(id)) is not { } source) return;
        _sources[id] = source;
        foreach (var document in _bySource.GetValueOrDefault(id, [])) Change(document, d => d.Source?.Id == id ? d with { Source = source } : d);
    }

    private void Add(Document document)
    {
        if (!_documents.TryAdd(document.Id, document)) return;
        Belongs(document);
        _claims.Arrive(document.Id);
    }

    private void Detail(DocumentDetailed p) => Change(p.Document, d => Belongs(d with
    {
        Source = p.Source is null ? d.Source : Source(p.Source),
        Title = p.Title ?? d.Title,
        Author = p.Author ?? d.Author,
        Date = Document.Day(p.Date) ?? d.Date,
        Language = p.Language ?? d.Language,
        Url = p.Url ?? d.Url,
    }));

    private void Reissue(string document, ImmutableArray<Edition> editions)
    {
        if (!_documents[document].Editions.AsSpan().SequenceEqual(editions.AsSpan())) Change(document, d => d with { Editions = editions });
    }

    private void Change(string document, Func<Document, Document> change)
    {
        if (!_documents.TryGetValue(document, out var found)) return;
        _documents[document] = change(found);
        _claims.Touch(document);
    }

    private Document Belongs(Document document)
    {
        if (document.Source?.Id is { } source && !_bySource.TryAdd(source, [document.Id])) _bySource[source].Add(document.Id);
        return document;
    }

    private Source? Source(string? id) => id is null ? null : _sources.GetValueOrDefault(id) ?? new Source(id, id, "unknown", null, []);

    private void Fold(string from, string? into)
    {
        if (!_things.TryGetValue(from, out var thing)) return;
        _things[from] = thing with { MergedInto = into };
        _claims.TouchAll();
    }

    private string Follow(string thing) => Thing.Follow(_things, thing);

    private static Act Act(string what, StandingEntry e) => new(what, e.Number, e.Author, e.Recorded, e.Reason);
}

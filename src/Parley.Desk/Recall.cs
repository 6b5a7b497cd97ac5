using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.Desk;

/// <summary>
/// A file's entries with their payloads read, and the cases built from them. Entries that come later, from this program or
/// another, are taken up without reading the earlier ones again. Safe to use from several threads.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class Recall(CaseFile file)
{
    private const int Most = 12;

    private readonly Lock _gate = new();
    private readonly Lately<AsOf, Case> _cases = new(Most);
    private readonly List<StandingEntry> _entries = [];
    private Standing _standing = new();
    private Dictionary<Guid, Redaction> _redactions = [];
    private CaseBuilder _builder = new();

    /// <summary>The case as of a moment.</summary>
    /// <param name="asOf">The moment.</param>
    public Case See(AsOf asOf)
    {
        lock (_gate)
        {
            CatchUp();
            return Built(asOf);
        }
    }

    /// <summary>The number of the last entry recorded by an instant; 0 where none was.</summary>
    /// <param name="instant">The instant.</param>
    public long LastBy(Instant instant)
    {
        lock (_gate)
        {
            CatchUp();
            return _entries.FindLast(e => e.Recorded <= instant)?.Number ?? 0;
        }
    }

    /// <summary>The entries whose payload a test picks, in order, whether they stand or not.</summary>
    /// <param name="test">The test.</param>
    public IReadOnlyList<(StandingEntry Entry, bool Stands)> Find(Func<StandingEntry, bool> test)
    {
        lock (_gate)
        {
            CatchUp();
            return [.. _entries.Where(test).Select(e => (e, _standing.Stands(e.Number)))];
        }
    }

    /// <summary>Who took an entry's content out, when and why; null where nobody did.</summary>
    /// <param name="entry">The id of an entry, also of one that was sealed as it belongs to another.</param>
    public Redaction? RedactionOf(Guid entry)
    {
        lock (_gate)
        {
            CatchUp();
            return _redactions.GetValueOrDefault(entry) ?? _redactions.Values.FirstOrDefault(r => r.What.With.Contains(entry));
        }
    }

    private Case Built(AsOf asOf) => _cases.Get(asOf, () =>
        asOf.Date is { } day ? Publication.By(Built(asOf with { Date = null }), day)
        : asOf.Entry is { } entry ? CaseBuilder.Build(_entries.TakeWhile(e => e.Number <= entry).Where(e => _standing.Stands(e.Number, entry)), asOf, _redactions)
        : _builder.Finish());

    private void CatchUp()
    {
        if (file.Head == _entries.Count) return;
        var fresh = file.Read(_entries.Count).ToList();
        if (fresh.Exists(e => e.Kind == Redacting))
        {
            _entries.Clear();
            _standing = new Standing();
            _cases.Forget(_ => true);
            fresh = [.. file.Read()];
        }
        var known = _entries.Count;
        foreach (var entry in fresh) Note(entry);
        _cases.Forget(c => c.Entry is null);
        if (known > 0 && !fresh.Exists(e => e.Kind == Undoing)) foreach (var entry in _entries.Skip(known)) _builder.Take(entry);
        else Begin();
    }

    /// <summary>Builds anew: after an undoing, entries long taken up may stand no more.</summary>
    private void Begin()
    {
        _redactions = Redactions();
        _builder = new CaseBuilder(_redactions);
        foreach (var entry in _entries.Where(e => _standing.Stands(e.Number))) _builder.Take(entry);
    }

    private void Note(Entry e)
    {
        _entries.Add(new StandingEntry(e.Number, e.Id, e.Recorded, e.Author, e.Reason, PayloadCodec.Read(e)));
        _standing.Take(e);
    }

    private Dictionary<Guid, Redaction> Redactions()
    {
        var sealedKinds = _entries.Where(e => e.Payload is SealedPayload).ToDictionary(e => e.Id, e => ((SealedPayload)e.Payload).Kind);
        var all = new Dictionary<Guid, Redaction>();
        foreach (var e in _entries)
            if (e.Payload is EntryRedacted what && sealedKinds.TryGetValue(what.Entry, out var kind)) all.TryAdd(what.Entry, new Redaction(what.Entry, kind, what, e.Author, e.Recorded, e.Reason, e.Number));
        foreach (var (id, redaction) in all.Where(r => r.Value.What.Instead is not null).ToList()) all[id] = redaction with { Reading = Kept(all, redaction) };
        return all;
    }

    /// <summary>What was kept of a reading, however often it was cut.</summary>
    private ReadingMade? Kept(Dictionary<Guid, Redaction> all, Redaction redaction)
    {
        var id = redaction.What.Instead;
        while (id is { } at && all.TryGetValue(at, out var next)) id = next.What.Instead;
        return _entries.Find(e => e.Id == id)?.Payload as ReadingMade;
    }

    private static readonly string Redacting = Kind(new EntryRedacted(Guid.Empty, [], null, null, null, null, [], null));

    private static readonly string Undoing = Kind(new EntryUndone(Guid.Empty));

    private static string Kind(IPayload payload) => PayloadRegistry.Parley.NameOf(payload).Kind;
}

using System.Collections.Immutable;
using Parley.Record;

namespace Parley.Store;

/// <summary>A journal that lives as long as the program: for trying things out and for comparing with a file.</summary>
/// <param name="stamps">Clock, ids and salts.</param>
/// <param name="origin">The name of its origin.</param>
public sealed class MemoryJournal(IStamps stamps, string origin = "memory") : IJournal
{
    private readonly Lock _writing = new();
    private readonly Standing _standing = new();
    private readonly Dictionary<Guid, Entry> _byId = [];
    private readonly Dictionary<Digest, string> _texts = [];
    private ImmutableList<Entry> _entries = [];

    /// <inheritdoc/>
    public long Head => _entries.Count;

    /// <inheritdoc/>
    public Guid NewId() => stamps.NewId();

    /// <inheritdoc/>
    public PrivateText Salted(string text) => PrivateText.Of(text, stamps.NewSalt());

    /// <inheritdoc/>
    public ImmutableArray<Entry> Append(Author author, IReadOnlyList<Draft> drafts, IReadOnlyList<PrivateText>? texts = null) => Append(author, _ => drafts, texts);

    /// <inheritdoc/>
    public ImmutableArray<Entry> Append(Author author, Func<long, IReadOnlyList<Draft>> decide, IReadOnlyList<PrivateText>? texts = null)
    {
        RefuseNested();
        lock (_writing)
        {
            var made = Made(author, decide(Head));
            Keep(made, texts ?? []);
            return [.. made];
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Entry> Redact(Author author, Func<long, Sealing> decide)
    {
        RefuseNested();
        lock (_writing)
        {
            var sealing = decide(Head);
            var gone = sealing.Entries.Select(id => (_byId.GetValueOrDefault(id) ?? throw Unknown(id)).WithoutContent()).ToList();
            var made = Made(author, sealing.Drafts);
            foreach (var entry in gone)
            {
                _byId[entry.Id] = entry;
                _entries = _entries.SetItem((int)entry.Number - 1, entry);
            }
            foreach (var text in sealing.Texts) _texts.Remove(text);
            Keep(made, []);
            return [.. made];
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(long after = 0, long? upTo = null) => _entries.Skip((int)Math.Max(after, 0)).TakeWhile(e => e.Number <= (upTo ?? long.MaxValue));

    /// <inheritdoc/>
    public IEnumerable<Entry> Standing(long? asOf = null)
    {
        lock (_writing) return [.. Read(0, asOf).Where(e => _standing.Stands(e.Number, asOf))];
    }

    /// <inheritdoc/>
    public IEnumerable<Entry> Standing(long? asOf, string kind) => Standing(asOf).Where(e => string.Equals(e.Kind, kind, StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool Stands(Guid id, long? asOf = null)
    {
        lock (_writing) return _byId.TryGetValue(id, out var entry) && _standing.Stands(entry.Number, asOf);
    }

    /// <inheritdoc/>
    public Entry? Find(Guid id)
    {
        lock (_writing) return _byId.GetValueOrDefault(id);
    }

    /// <inheritdoc/>
    public Entry? Find(long number) => _entries is var all && number >= 1 && number <= all.Count ? all[(int)number - 1] : null;

    /// <inheritdoc/>
    public string? TextOf(Digest hash)
    {
        lock (_writing) return _texts.GetValueOrDefault(hash);
    }

    private static ArgumentException Unknown(Guid id) => new($"No entry has the id {id}; nothing was sealed.", nameof(id));

    private void RefuseNested()
    {
        if (_writing.IsHeldByCurrentThread) throw new InvalidOperationException("Nothing can be appended while an append is being decided; hand all drafts to one append.");
    }

    private List<Entry> Made(Author author, IReadOnlyList<Draft> drafts)
    {
        var chain = new EntryChain(Head, origin, Head, _entries.IsEmpty ? Digest.Zero : _entries[^1].Hash);
        var (made, now) = (new List<Entry>(), stamps.Now());
        foreach (var draft in drafts)
        {
            var entry = chain.Next(author, draft, now, stamps);
            if (_byId.ContainsKey(entry.Id) || made.Exists(m => m.Id == entry.Id)) throw new ArgumentException($"The id {entry.Id} is taken by another entry.", nameof(drafts));
            made.Add(entry);
            chain = chain.After(entry);
        }
        return made;
    }

    private void Keep(List<Entry> made, IReadOnlyList<PrivateText> texts)
    {
        foreach (var entry in made)
        {
            _byId.Add(entry.Id, entry);
            _standing.Take(entry);
        }
        foreach (var text in texts) _texts[text.Hash] = text.Text;
        _entries = _entries.AddRange(made);
    }
}

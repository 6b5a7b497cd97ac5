using NodaTime;

namespace Parley.Record;

/// <summary>The end of an origin's chain, to which the next entry is joined.</summary>
/// <param name="Number">The local number of the last entry in the file, of whatever origin.</param>
/// <param name="Origin">The origin that writes.</param>
/// <param name="Sequence">The number of its last entry; 0 where it has none.</param>
/// <param name="Hash">The hash of that entry; zero where it has none.</param>
public sealed record EntryChain(long Number, string Origin, long Sequence, Digest Hash)
{
    /// <summary>Makes the next entry.</summary>
    /// <param name="author">Who writes it.</param>
    /// <param name="draft">What it says.</param>
    /// <param name="recorded">The true clock.</param>
    /// <param name="stamps">Where its salt and, if the draft has none, its id come from.</param>
    /// <exception cref="ArgumentException">The payload cannot be written.</exception>
    public Entry Next(Author author, Draft draft, Instant recorded, IStamps stamps)
    {
        var (kind, version) = PayloadRegistry.Parley.NameOf(draft.Payload);
        var entry = new Entry(
            Number + 1, draft.Id ?? stamps.NewId(), Origin, Sequence + 1, Microseconds.Truncate(recorded), author.Name, kind, version,
            PayloadCodec.Write(draft.Payload), string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason, stamps.NewSalt(), null, Digest.Zero);
        return entry with { Hash = EntryHash.Of(Hash, entry, EntryHash.OfContent(entry)) };
    }

    /// <summary>The end of the chain after an entry.</summary>
    /// <param name="entry">An entry of this origin.</param>
    public EntryChain After(Entry entry) => new(entry.Number, Origin, entry.Sequence, entry.Hash);
}

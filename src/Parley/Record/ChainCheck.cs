namespace Parley.Record;

/// <summary>
/// Recomputes entries one after the other in order of number. Each needs only the stored hash before it, so that ranges may be
/// checked side by side.
/// </summary>
/// <param name="after">The number before the first entry of the range.</param>
/// <param name="end">
/// The last entry of an origin up to a number, for the beginning of a range: its sequence and hash, or zeros where there is none.
/// </param>
public sealed class ChainCheck(long after, Func<string, long, (long Sequence, Digest Hash)> end)
{
    private readonly Dictionary<string, (long Sequence, Digest Hash)> _ends = new(StringComparer.Ordinal);
    private readonly long _after = after;

    /// <summary>The number of the last entry that was checked.</summary>
    public long Last { get; private set; } = after;

    /// <summary>Checks the next entry.</summary>
    /// <param name="entry">The entry as stored.</param>
    /// <returns>The first fault, or null.</returns>
    public Fault? Next(Entry entry)
    {
        if (entry.Number != Last + 1)
            return new Fault(Last + 1, entry.Number > Last + 1 ? $"it is missing: number {entry.Number} follows {Last}" : $"number {entry.Number} follows {Last}", "numbers without gaps");
        Last = entry.Number;
        if (!_ends.TryGetValue(entry.Origin, out var before)) before = end(entry.Origin, _after);
        _ends[entry.Origin] = (entry.Sequence, entry.Hash);
        return Order(entry, before.Sequence) ?? Content(entry) ?? Chain(entry, before.Hash);
    }

    private static Fault? Order(Entry entry, long before) =>
        entry.Sequence == before + 1 ? null
        : new Fault(entry.Number, $"it has sequence {entry.Sequence} of origin {entry.Origin}: entries were removed, inserted or swapped here", $"sequence {before + 1}");

    private static Fault? Content(Entry entry) => entry switch
    {
        { Sealed: not null, Payload: null, Reason: null, Salt: null } => null,
        { Sealed: not null } => new Fault(entry.Number, "it is sealed and yet has a payload, a reason or a salt", "a sealed entry without content"),
        { Payload: null } or { Salt: null } => new Fault(entry.Number, "its payload or its salt is gone without a seal", "payload and salt, or the hashes of a sealed content"),
        _ when !CanonicalJson.Is(entry.Payload) => new Fault(entry.Number, "its payload is not in canonical form", "canonical JSON (RFC 8785)"),
        _ => null,
    };

    private static Fault? Chain(Entry entry, Digest before)
    {
        Digest hash;
        try
        {
            hash = EntryHash.Of(before, entry, EntryHash.OfContent(entry));
        }
        catch (ArgumentException)
        {
            return new Fault(entry.Number, "a text in it is no Unicode text", "UTF-8");
        }
        return hash == entry.Hash ? null
            : new Fault(entry.Number, $"its stored hash {entry.Hash} does not fit what it holds and the entry before: something in it was changed, or it was put here later", $"hash {hash}");
    }
}

using NodaTime;

namespace Parley.Record;

/// <summary>
/// One entry of the journal: the only way in which knowledge comes into a record. It never changes and is never removed; a
/// correction, a merge, an undoing are entries of their own. Its content may later be sealed: payload, reason and salt
/// are then gone, their hashes stay, and the chain stays whole.
/// </summary>
/// <param name="Number">The local number, from 1 without gaps: the order in which entries arrived in this file.</param>
/// <param name="Id">A UUID of version 7, the same in every file.</param>
/// <param name="Origin">The file or site that wrote it.</param>
/// <param name="Sequence">Its number within its origin, from 1 without gaps.</param>
/// <param name="Recorded">The true clock when it was written, to the microsecond.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Kind">The kind of its payload, such as <c>claim</c>.</param>
/// <param name="Version">The schema version of its payload, from 1.</param>
/// <param name="Payload">What it says, as canonical JSON; null where it was sealed.</param>
/// <param name="Reason">Why, in words; null where none was given or where it was sealed.</param>
/// <param name="Salt">What its content was salted with; null where it was sealed.</param>
/// <param name="Sealed">The hashes that stand for a sealed content; null where the content is there.</param>
/// <param name="Hash">The hash over all of this but the local number, and over the origin's entry before.</param>
public sealed record Entry(
    long Number, Guid Id, string Origin, long Sequence, Instant Recorded, string Author, string Kind, int Version, string? Payload, string? Reason,
    Salt? Salt, ContentHashes? Sealed, Digest Hash)
{
    /// <summary>This entry with its content sealed: its hashes stay, and so does its own.</summary>
    /// <exception cref="InvalidOperationException">It was sealed before.</exception>
    public Entry WithoutContent() => Sealed is null
        ? this with { Payload = null, Reason = null, Salt = null, Sealed = EntryHash.OfContent(this) }
        : throw new InvalidOperationException($"Entry {Number} ({Kind}) was sealed before; nothing of it is left to be sealed.");
}

/// <summary>The salted hashes of an entry's payload and reason.</summary>
/// <param name="Payload">Of the payload.</param>
/// <param name="Reason">Of the reason; zero where none was given.</param>
public sealed record ContentHashes(Digest Payload, Digest Reason);

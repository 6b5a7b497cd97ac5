using System.Collections.Immutable;

namespace Parley.Record;

/// <summary>
/// The journal of one record: entries are appended and read, nothing else. Safe to use from several threads. Writers take
/// turns, readers never wait; what is returned by an append is on the disk.
/// </summary>
public interface IJournal
{
    /// <summary>The local number of the last entry; 0 where there is none.</summary>
    long Head { get; }

    /// <summary>A fresh id for a draft that another draft names.</summary>
    Guid NewId();

    /// <summary>Puts a fresh salt on a text that is to be kept privately.</summary>
    /// <param name="text">The text.</param>
    PrivateText Salted(string text);

    /// <summary>Appends all drafts, or none.</summary>
    /// <param name="author">Who writes.</param>
    /// <param name="drafts">What to write, in order; none writes nothing.</param>
    /// <param name="texts">Texts that the drafts name by hash.</param>
    /// <returns>The entries, in order.</returns>
    /// <exception cref="JournalBusyException">Another writer held the journal for more than five seconds.</exception>
    /// <exception cref="JournalFullException">The disk is full; nothing was written.</exception>
    /// <exception cref="ArgumentException">An id is taken, or a payload cannot be written.</exception>
    ImmutableArray<Entry> Append(Author author, IReadOnlyList<Draft> drafts, IReadOnlyList<PrivateText>? texts = null);

    /// <summary>Appends what is decided while this writer has its turn, so that it is decided on the newest state.</summary>
    /// <param name="author">Who writes.</param>
    /// <param name="decide">From the number of the last entry to the drafts; may read this journal, must not append.</param>
    /// <param name="texts">Texts that the drafts name by hash; kept only where drafts are written.</param>
    /// <returns>The entries, in order.</returns>
    /// <exception cref="JournalBusyException">Another writer held the journal for more than five seconds.</exception>
    /// <exception cref="JournalFullException">The disk is full; nothing was written.</exception>
    /// <exception cref="ArgumentException">An id is taken, or a payload cannot be written.</exception>
    ImmutableArray<Entry> Append(Author author, Func<long, IReadOnlyList<Draft>> decide, IReadOnlyList<PrivateText>? texts = null);

    /// <summary>
    /// Seals entries for good, removes texts, and appends what says so: all of it, or nothing. When this returns, the content
    /// is gone from wherever the journal keeps it.
    /// </summary>
    /// <param name="author">Who writes.</param>
    /// <param name="decide">From the number of the last entry to what is to be sealed; may read this journal, must not append.</param>
    /// <returns>The entries that were appended, in order.</returns>
    /// <exception cref="ArgumentException">An entry is unknown or was sealed before; nothing was written.</exception>
    /// <exception cref="JournalBusyException">Another writer held the journal for more than five seconds; nothing was written.</exception>
    /// <exception cref="RemainsException">It is sealed, but another program still reads an older state, so that the bytes are not yet gone.</exception>
    ImmutableArray<Entry> Redact(Author author, Func<long, Sealing> decide);

    /// <summary>Entries in order of number, standing or not, as they are when reading begins.</summary>
    /// <param name="after">The number after which to begin.</param>
    /// <param name="upTo">The last number; null reads to the end.</param>
    IEnumerable<Entry> Read(long after = 0, long? upTo = null);

    /// <summary>The entries that stand as of a number, in order: those neither undone by then, nor undoings that are undone.</summary>
    /// <param name="asOf">The number; null means now.</param>
    IEnumerable<Entry> Standing(long? asOf = null);

    /// <summary>The entries of one kind that stand as of a number, in order.</summary>
    /// <param name="asOf">The number; null means now.</param>
    /// <param name="kind">The kind of payload, such as <c>claim</c>.</param>
    IEnumerable<Entry> Standing(long? asOf, string kind);

    /// <summary>Whether an entry stands as of a number; false where there is no such entry.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="asOf">The number; null means now.</param>
    bool Stands(Guid id, long? asOf = null);

    /// <summary>The entry of that id, standing or not; null where there is none.</summary>
    /// <param name="id">The id.</param>
    Entry? Find(Guid id);

    /// <summary>The entry of that number; null where there is none.</summary>
    /// <param name="number">The local number.</param>
    Entry? Find(long number);

    /// <summary>A text that is kept privately; null where it is not kept here.</summary>
    /// <param name="hash">Its salted hash.</param>
    string? TextOf(Digest hash);
}

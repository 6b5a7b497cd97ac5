namespace Parley.Record;

/// <summary>
/// Decides which entries stand. An entry stands unless an undoing of it stands; an undoing is itself an entry and may be undone.
/// An undoing whose target is unknown or does not stand when it arrives is void for good. So undoing is exact: when an undoing
/// is undone, what stands is what stood as if the first had not been written.
/// </summary>
public static class StandingRule
{
    /// <summary>Takes account of the next entry.</summary>
    /// <param name="book">What was noted of the entries before.</param>
    /// <param name="number">Its local number, higher than those before.</param>
    /// <param name="payload">What it says.</param>
    public static void Take(IStandingBook book, long number, IPayload payload)
    {
        if (payload is not EntryUndone undone) return;
        if (book.NumberOf(undone.Entry) is not { } target || target >= number || !book.Stands(target)) return;
        book.NoteUndoing(number, target);
        Settle(book, target, number);
    }

    /// <summary>Brings an entry up to date with the undoings of it, and those that it undoes.</summary>
    private static void Settle(IStandingBook book, long number, long at)
    {
        for (long? next = number; next is { } entry; next = book.TargetOf(entry))
        {
            var stands = !book.UndoingsOf(entry).Any(book.Stands);
            if (stands == book.Stands(entry)) return;
            book.Turn(entry, at, stands);
        }
    }
}

/// <summary>What <see cref="StandingRule"/> notes: kept in memory, or in a table of the file.</summary>
public interface IStandingBook
{
    /// <summary>The local number of an entry, or null where it is unknown.</summary>
    /// <param name="id">Its id.</param>
    long? NumberOf(Guid id);

    /// <summary>Whether an entry stands after the last one taken.</summary>
    /// <param name="number">Its number.</param>
    bool Stands(long number);

    /// <summary>Notes that one entry undoes another, with effect.</summary>
    /// <param name="undoing">The number of the undoing.</param>
    /// <param name="target">The number of what it undoes.</param>
    void NoteUndoing(long undoing, long target);

    /// <summary>The numbers of the undoings of an entry that are not void.</summary>
    /// <param name="target">The number of the entry.</param>
    IEnumerable<long> UndoingsOf(long target);

    /// <summary>The number of what an entry undoes, or null where it is no undoing or a void one.</summary>
    /// <param name="undoing">The number of the entry.</param>
    long? TargetOf(long undoing);

    /// <summary>From an entry on, another one stands no more, or stands again.</summary>
    /// <param name="number">The number of the entry that falls or rises.</param>
    /// <param name="at">The number from which on it does.</param>
    /// <param name="stands">Whether it stands from there.</param>
    void Turn(long number, long at, bool stands);
}

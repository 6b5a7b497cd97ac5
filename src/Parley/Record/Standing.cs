namespace Parley.Record;

/// <summary>
/// Which of some entries stand as of any of their numbers, kept in memory. Later entries never change the answer for an earlier
/// number. Not safe for writing from several threads.
/// </summary>
public sealed class Standing : IStandingBook
{
    private readonly Dictionary<Guid, long> _numbers = [];
    private readonly Dictionary<long, long> _targets = [];
    private readonly Dictionary<long, List<long>> _undoings = [];
    private readonly Dictionary<long, List<long>> _turns = [];

    /// <summary>The number of the last entry taken; 0 where there is none.</summary>
    public long Head { get; private set; }

    /// <summary>Takes account of the next entry.</summary>
    /// <param name="entry">The entry, of a higher number than those before.</param>
    public void Take(Entry entry)
    {
        _numbers.Add(entry.Id, entry.Number);
        Head = entry.Number;
        if (string.Equals(entry.Kind, "undo", StringComparison.Ordinal)) StandingRule.Take(this, entry.Number, PayloadCodec.Read(entry));
    }

    /// <summary>Whether an entry stands as of a number.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="asOf">The number as of which; null means after the last one taken.</param>
    public bool Stands(long number, long? asOf)
    {
        var moment = asOf ?? Head;
        var turns = _turns.TryGetValue(number, out var all) ? all.Count(t => t <= moment) : 0;
        return number >= 1 && number <= moment && turns % 2 == 0;
    }

    /// <inheritdoc/>
    public bool Stands(long number) => Stands(number, null);

    long? IStandingBook.NumberOf(Guid id) => _numbers.TryGetValue(id, out var number) ? number : null;

    long? IStandingBook.TargetOf(long undoing) => _targets.TryGetValue(undoing, out var target) ? target : null;

    IEnumerable<long> IStandingBook.UndoingsOf(long target) => _undoings.TryGetValue(target, out var all) ? all : [];

    void IStandingBook.NoteUndoing(long undoing, long target)
    {
        _targets.Add(undoing, target);
        if (!_undoings.TryGetValue(target, out var all)) _undoings.Add(target, all = []);
        all.Add(undoing);
    }

    void IStandingBook.Turn(long number, long at, bool stands)
    {
        if (!_turns.TryGetValue(number, out var all)) _turns.Add(number, all = []);
        all.Add(at);
    }
}

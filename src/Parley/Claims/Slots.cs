using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Parley.Claims;

/// <summary>
/// The slots of a claim or proposal: each name with one value or several. A slot that the document does not fill is
/// absent; there is no empty value. Immutable, compared by content, safe to share between threads.
/// </summary>
public sealed class Slots : IEquatable<Slots>
{
    /// <summary>No slot filled.</summary>
    public static readonly Slots Empty = new([]);

    /// <summary>In ordinal order of the names; so few that looking through them is the quickest.</summary>
    private readonly (string Name, ImmutableArray<SlotValue> Values)[] _slots;

    private Slots((string Name, ImmutableArray<SlotValue> Values)[] slots) => _slots = slots;

    /// <summary>Slots of some values; of one that is named twice the last counts, and an empty list fills nothing.</summary>
    /// <param name="slots">Names with their values.</param>
    internal static Slots Of(IEnumerable<(string Name, ImmutableArray<SlotValue> Values)> slots)
    {
        var all = slots.ToArray();
        for (var i = 0; i < all.Length; i++)
            if (all[i].Values.IsEmpty || (i > 0 && string.CompareOrdinal(all[i - 1].Name, all[i].Name) >= 0)) return all.Aggregate(Empty, (filled, s) => filled.With(s.Name, s.Values));
        return all.Length == 0 ? Empty : new Slots(all);
    }

    /// <summary>The names of the filled slots, in ordinal order.</summary>
    public IEnumerable<string> Names => _slots.Select(s => s.Name);

    /// <summary>The values of a slot; empty if it is not filled.</summary>
    /// <param name="slot">The slot's name as in <see cref="KindTable"/>.</param>
    public ImmutableArray<SlotValue> this[string slot]
    {
        get
        {
            foreach (var (name, values) in _slots)
                if (string.Equals(name, slot, StringComparison.Ordinal)) return values;
            return [];
        }
    }

    /// <summary>The first value of a slot, or null if it is not filled.</summary>
    /// <param name="slot">The slot's name.</param>
    public SlotValue? First(string slot) => this[slot] is [var first, ..] ? first : null;

    /// <summary>The closed value of a slot (its state, relation, act), or null.</summary>
    /// <param name="slot">The slot's name.</param>
    public string? Term(string slot) => First(slot)?.Text;

    /// <summary>The names that a slot holds; values that are no names are left out.</summary>
    /// <param name="slot">The slot's name.</param>
    public IEnumerable<NameValue> NamesIn(string slot) => this[slot] switch
    {
        [] => [],
        [NameValue only] => [only],
        var values => values.OfType<NameValue>(),
    };

    /// <summary>Whether a slot is filled.</summary>
    /// <param name="slot">The slot's name.</param>
    public bool Has(string slot) => !this[slot].IsEmpty;

    /// <summary>These slots with one of them set anew; an empty list of values clears it.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="values">Its values.</param>
    public Slots With(string slot, params IEnumerable<SlotValue> values)
    {
        var list = values.ToImmutableArray();
        var others = _slots.Where(s => s.Name != slot);
        return new Slots([.. list.IsEmpty ? others : others.Append((slot, list)).OrderBy(s => s.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>These slots without one of them.</summary>
    /// <param name="slot">The slot's name.</param>
    public Slots Without(string slot) => With(slot);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Slots? other)
    {
        if (other is null || _slots.Length != other._slots.Length) return false;
        for (var i = 0; i < _slots.Length; i++)
            if (_slots[i].Name != other._slots[i].Name || !_slots[i].Values.AsSpan().SequenceEqual(other._slots[i].Values.AsSpan())) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _slots.Aggregate(17, (h, s) => HashCode.Combine(h, s.Name, s.Values[0]));
}

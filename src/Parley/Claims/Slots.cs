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
    public static readonly Slots Empty = new(ImmutableSortedDictionary.Create<string, ImmutableArray<SlotValue>>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, ImmutableArray<SlotValue>> _values;

    private object? _kept;

    private Slots(ImmutableSortedDictionary<string, ImmutableArray<SlotValue>> values) => _values = values;

    /// <summary>The names of the filled slots, in ordinal order.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The values of a slot; empty if it is not filled.</summary>
    /// <param name="slot">The slot's name as in <see cref="KindTable"/>.</param>
    public ImmutableArray<SlotValue> this[string slot] => _values.TryGetValue(slot, out var found) ? found : [];

    /// <summary>The first value of a slot, or null if it is not filled.</summary>
    /// <param name="slot">The slot's name.</param>
    public SlotValue? First(string slot) => _values.TryGetValue(slot, out var found) ? found[0] : null;

    /// <summary>The closed value of a slot (its state, relation, act), or null.</summary>
    /// <param name="slot">The slot's name.</param>
    public string? Term(string slot) => First(slot)?.Text;

    /// <summary>The names that a slot holds; values that are no names are left out.</summary>
    /// <param name="slot">The slot's name.</param>
    public IEnumerable<NameValue> NamesIn(string slot) => this[slot].OfType<NameValue>();

    /// <summary>Whether a slot is filled.</summary>
    /// <param name="slot">The slot's name.</param>
    public bool Has(string slot) => _values.ContainsKey(slot);

    /// <summary>
    /// What is computed from these slots alone, kept with them: questions ask the same of each claim again and again.
    /// There is room for one such thing; it is always of the same type.
    /// </summary>
    /// <param name="compute">Computes it; may be called more than once where several threads ask at a time.</param>
    internal T Kept<T>(Func<Slots, T> compute)
        where T : class
    {
        if (_kept is T known) return known;
        var computed = compute(this);
        _kept = computed;
        return computed;
    }

    /// <summary>These slots with one of them set anew; an empty list of values clears it.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="values">Its values.</param>
    public Slots With(string slot, params IEnumerable<SlotValue> values)
    {
        var list = values.ToImmutableArray();
        return new Slots(list.IsEmpty ? _values.Remove(slot) : _values.SetItem(slot, list));
    }

    /// <summary>These slots without one of them.</summary>
    /// <param name="slot">The slot's name.</param>
    public Slots Without(string slot) => new(_values.Remove(slot));

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Slots? other) =>
        other is not null && _values.Count == other._values.Count
        && _values.All(x => other._values.TryGetValue(x.Key, out var y) && x.Value.AsSpan().SequenceEqual(y.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(17, (h, x) => HashCode.Combine(h, x.Key, x.Value[0]));
}

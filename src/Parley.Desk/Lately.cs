namespace Parley.Desk;

/// <summary>What was asked for most lately, up to a number: the one not asked for longest makes room. Not safe for several threads.</summary>
/// <typeparam name="TKey">By what it is found.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="most">How many are kept at the most.</param>
internal sealed class Lately<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _order = [];

    /// <summary>What is kept under a key, or is made now.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes it.</param>
    public TValue Get(TKey key, Func<TValue> make)
    {
        if (_byKey.TryGetValue(key, out var found))
        {
            _order.Remove(found);
            _order.AddFirst(found);
            return found.Value.Value;
        }
        var made = _byKey[key] = _order.AddFirst((key, make()));
        if (_order.Count > most) Remove(_order.Last!);
        return made.Value.Value;
    }

    /// <summary>Forgets what a test picks.</summary>
    /// <param name="test">Whether a key is to be forgotten.</param>
    public void Forget(Func<TKey, bool> test)
    {
        foreach (var node in _byKey.Values.Where(n => test(n.Value.Key)).ToList()) Remove(node);
    }

    private void Remove(LinkedListNode<(TKey Key, TValue Value)> node)
    {
        _order.Remove(node);
        _byKey.Remove(node.Value.Key);
    }
}

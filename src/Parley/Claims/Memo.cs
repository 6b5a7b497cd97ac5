using System.Collections.Concurrent;

namespace Parley.Claims;

/// <summary>Remembers what a pure function of a text gave, up to a number of texts; then it begins anew. Safe to use from several threads.</summary>
/// <typeparam name="T">What the function gives; immutable, or never changed.</typeparam>
/// <param name="work">The function.</param>
internal sealed class Memo<T>(Func<string, T> work)
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What the function gives.</summary>
    /// <param name="text">The text.</param>
    public T Of(string text)
    {
        if (_known.TryGetValue(text, out var known)) return known;
        var made = work(text);
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 1);
        }
        return _known[text] = made;
    }
}

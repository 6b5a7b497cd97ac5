using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Documents;

/// <summary>
/// A text as the set of its runs of five words, by which two texts are compared: one agency report in two papers shares
/// nearly all of them, two reports of one event hardly any. Case, accents and punctuation do not count.
/// </summary>
public sealed class Shingles
{
    /// <summary>The likeness, in thousandths, from which two texts are taken for one.</summary>
    public const int NearIdentical = 500;

    private const int Run = 5;
    private const int Fewest = 20;
    private readonly ImmutableArray<ulong> _sorted;

    private Shingles(ImmutableArray<ulong> sorted) => _sorted = sorted;

    /// <summary>The runs of a text.</summary>
    /// <param name="text">The text, in any script.</param>
    public static Shingles Of(string text)
    {
        var words = Words(text);
        var runs = new HashSet<ulong>();
        for (var i = 0; i + Run <= words.Count; i++) runs.Add(Hash(words, i));
        return new Shingles([.. runs.Order()]);
    }

    /// <summary>
    /// The share of runs in common (Jaccard), in thousandths, 0 to 1000; 0 where one of the texts has so few words that
    /// likeness says nothing.
    /// </summary>
    /// <param name="other">The other text.</param>
    public int Likeness(Shingles other)
    {
        if (_sorted.Length < Fewest || other._sorted.Length < Fewest) return 0;
        var (common, i, j) = (0, 0, 0);
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            var order = _sorted[i].CompareTo(other._sorted[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return (int)(1000L * common / (_sorted.Length + other._sorted.Length - common));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        var plain = Unaccented.Of(text);
        for (var i = 0; i <= plain.Length; i++)
        {
            var inside = i < plain.Length && char.IsLetterOrDigit(plain[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(plain[start..i].ToLowerInvariant());
            start = -1;
        }
        return words;
    }

    /// <summary>FNV-1a over the words of a run: the same on every machine.</summary>
    private static ulong Hash(List<string> words, int first)
    {
        var hash = 14695981039346656037UL;
        for (var i = first; i < first + Run; i++)
        {
            foreach (var c in words[i]) hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ ' ') * 1099511628211UL;
        }
        return hash;
    }
}

using System.Collections.Frozen;

namespace Parley.Reading;

/// <summary>
/// Named sets of words that frames and rules refer to: verbs of saying, nouns for talks, for deals, for violence. Lines of
/// <c>Frames/Data/*classes.txt</c>, <c>name: word word ...</c>; a class that stands in several files holds the words of all.
/// </summary>
internal sealed class WordClasses
{
    /// <summary>The classes that come with the reader.</summary>
    public static readonly WordClasses English = new(Resource.Names("Frames.Data", "classes.txt").SelectMany(Resource.Lines));

    private readonly FrozenDictionary<string, FrozenSet<string>> _sets;

    private WordClasses(IEnumerable<string> lines)
    {
        var sets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new FormatException($"classes.txt: the line \"{line}\" has no colon; expected \"name: word word ...\".");
            if (!sets.TryGetValue(line[..colon], out var set)) sets[line[..colon]] = set = new HashSet<string>(StringComparer.Ordinal);
            set.UnionWith(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        _sets = sets.ToFrozenDictionary(s => s.Key, s => s.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether a class of that name exists.</summary>
    /// <param name="set">The name of the class.</param>
    public bool Knows(string set) => _sets.ContainsKey(set);

    /// <summary>Whether a class holds a word.</summary>
    /// <param name="set">The name of the class.</param>
    /// <param name="word">In lower case; a plural is tried without its ending as well.</param>
    public bool Has(string set, string word) => _sets.TryGetValue(set, out var words) && (words.Contains(word) || Singular(word) is { } one && words.Contains(one));

    /// <summary>A plural noun's singular by its ending; null where it has none.</summary>
    /// <param name="word">In lower case.</param>
    public static string? Singular(string word) =>
        word.Length < 4 || word[^1] != 's' || word[^2] == 's' ? null
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];
}

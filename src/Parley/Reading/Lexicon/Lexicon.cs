using System.Collections.Immutable;
using Parley.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Lexicon;

/// <summary>
/// Who and what the reader knows by name: actors, persons with dated offices, places, offices with their level, dated events.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Embedded = new(() => Load(Resource.Names("Lexicon.Data", ".lex").SelectMany(n => LexiconFile.Read(n, Resource.Lines(n)))));

    private readonly Dictionary<string, LexiconEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LexiconHit>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    private Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            _byId.TryAdd(entry.Id, entry);
            Index(entry, entry.Name, "name");
            foreach (var name in entry.Names) Index(entry, name.Text, name.Use);
        }
    }

    /// <summary>The lexicon that comes with Parley.</summary>
    public static Lexicon Default => Embedded.Value;

    /// <summary>All entries.</summary>
    public IEnumerable<LexiconEntry> Entries => _byId.Values;

    /// <summary>A lexicon of given entries; an id that comes twice keeps its first entry, all names count.</summary>
    /// <param name="entries">The entries.</param>
    public static Lexicon Load(IEnumerable<LexiconEntry> entries) => new(entries);

    /// <summary>A lexicon from the text of a <c>.lex</c> file.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">A line is neither a header nor a key of a stanza.</exception>
    public static Lexicon Parse(string text) => new(LexiconFile.Read("text", text.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#'))));

    /// <summary>The actor that a name stands for on its own; null where none or several do.</summary>
    /// <param name="text">A name, alias, acronym or metonym; case and a leading article do not matter.</param>
    public LexiconActor? FindExact(string text)
    {
        var key = Key(text);
        if (key.StartsWith("the ", StringComparison.Ordinal)) key = key[4..];
        if (!_byName.TryGetValue(key, out var hits)) return null;
        var actors = hits.Where(h => h.Entry.IsActor && h.Use != "capital").Select(h => h.Entry).Distinct().ToList();
        return actors.Count == 1 ? new LexiconActor(actors[0].Id, actors[0].Name) : null;
    }

    /// <summary>An actor as an entry of the record would make it; null where the lexicon has no such actor.</summary>
    /// <param name="id">Its id.</param>
    public ActorMade? Actor(string id) =>
        _byId.TryGetValue(id, out var entry) && entry.ActorClass is { } known
            ? new ActorMade(id, entry.Name, known, entry.Of ?? entry.Offices.Select(o => o.Body).FirstOrDefault(), entry.Class == "government-elect" ? "government-elect of" : null, entry.From, entry.Until, [.. entry.Names.Where(n => n.Use != "capital")])
            : null;

    /// <summary>The entry of an id, or null.</summary>
    /// <param name="id">The id.</param>
    public LexiconEntry? Entry(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entries that a wording names, likeliest first.</summary>
    /// <param name="text">The wording.</param>
    internal ImmutableArray<LexiconHit> Named(string text) => _byName.TryGetValue(Key(text), out var hits) ? [.. hits.Where(h => Spelt(h.Written, text))] : [];

    /// <summary>The longest name that starts at a token.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="limit">One past the last token that may belong to it.</param>
    /// <param name="length">The number of tokens that it takes.</param>
    internal ImmutableArray<LexiconHit> At(IReadOnlyList<Token> tokens, int at, int limit, out int length)
    {
        length = 0;
        if (!_longest.TryGetValue(tokens[at].Lower, out var most)) return [];
        for (length = Math.Min(most, limit - at); length > 0; length--)
        {
            var (key, written) = (Join(tokens, at, length, lower: true), Join(tokens, at, length, lower: false));
            if (_byName.TryGetValue(key, out var hits) && hits.Where(h => Spelt(h.Written, written)).ToImmutableArray() is { IsEmpty: false } found) return found;
        }
        return [];
    }

    private void Index(LexiconEntry entry, string name, string use)
    {
        var key = Key(name);
        if (key.Length == 0) return;
        if (!_byName.TryGetValue(key, out var hits)) _byName[key] = hits = [];
        var known = hits.FindIndex(h => h.Entry.Id == entry.Id);
        if (known < 0) hits.Add(new LexiconHit(entry, use, name));
        else if (hits[known].Use == "capital") hits[known] = new LexiconHit(entry, use, name);
        var words = key.Split(' ');
        _longest[words[0]] = Math.Max(_longest.GetValueOrDefault(words[0]), words.Length);
    }

    private static bool Spelt(string known, string written) =>
        known.Length <= 5 && known.All(c => !char.IsLower(c)) ? known == written || known.Replace(".", "", StringComparison.Ordinal) == written : !char.IsUpper(known[0]) || char.IsUpper(written[0]);

    private static string Key(string name) => name.ToLowerInvariant().Replace('’', '\'').Replace("'s ", " 's ", StringComparison.Ordinal).Trim();

    private static string Join(IReadOnlyList<Token> tokens, int at, int length, bool lower)
    {
        if (length == 1) return lower ? tokens[at].Lower : tokens[at].Text;
        return string.Join(' ', Enumerable.Range(at, length).Select(i => lower ? tokens[i].Lower : tokens[i].Text));
    }
}

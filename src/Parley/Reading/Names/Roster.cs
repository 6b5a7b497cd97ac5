using Parley.Claims;
using Parley.Reading.Language;
using Parley.Reading.Lexicon;

namespace Parley.Reading.Names;

/// <summary>An actor as a document knows it: from the lexicon, or named in the text itself.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Person">Whether it is a person.</param>
internal sealed record Known(string Id, string Name, bool Person)
{
    /// <summary>The actor for which a person speaks: the body of his office.</summary>
    public Known? Body { get; set; }

    /// <summary>The words for the offices that the text gives a person.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>What the lexicon has of it.</summary>
    public LexiconEntry? Entry { get; init; }
}

/// <summary>Who is named in one document: names learnt from the text, surnames, acronyms, offices.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Known> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Known> _byId = new(StringComparer.Ordinal);

    /// <summary>The persons in the order of their first mention.</summary>
    public List<Known> Persons { get; } = [];

    /// <summary>The actor of a lexicon entry.</summary>
    public Known Of(LexiconEntry entry)
    {
        if (_byId.TryGetValue(entry.Id, out var known)) return known;
        return Add(new Known(entry.Id, entry.Name, entry.Class == "person") { Entry = entry });
    }

    /// <summary>An actor that the text names and the lexicon does not know.</summary>
    public Known Learn(string name, bool person)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        return Add(new Known(Slug.Of(name), name, person));
    }

    /// <summary>Whether the text has named an actor of the lexicon.</summary>
    public bool Knows(string id) => _byId.ContainsKey(id);

    /// <summary>The actor that the text has given this name, or null.</summary>
    public Known? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Gives an actor another name within this document.</summary>
    public void Alias(string name, Known known) => _byName.TryAdd(name, known);

    /// <summary>The person to whom the text gave an office, the last of them; null where none.</summary>
    public Known? Holding(string role, Known? body = null) =>
        Persons.LastOrDefault(p => p.Roles.Contains(role) && (body is null || p.Body is null || p.Body.Id == body.Id));

    private Known Add(Known known)
    {
        if (_byId.TryGetValue(known.Id, out var same)) { _byName.TryAdd(known.Name, same); return same; }
        _byId[known.Id] = known;
        _byName.TryAdd(known.Name, known);
        if (!known.Person) return known;
        Persons.Add(known);
        var words = known.Name.Split(' ');
        for (var i = 1; i < words.Length; i++) _byName.TryAdd(string.Join(' ', words[i..]), known);
        foreach (var written in known.Entry?.Names.Where(n => n.Language is null) ?? []) _byName.TryAdd(written.Text, known);
        return known;
    }
}

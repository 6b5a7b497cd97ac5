using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Language;
using Parley.Reading.Lexicon;

namespace Parley.Reading.Names;

/// <summary>Resolves one noun phrase: person, name of the lexicon, body of a state, office, definite noun, collective.</summary>
internal sealed partial class PhraseNames(NameReader names, Lexicon.Lexicon lexicon, string? day, WordClasses classes, Sentence sentence, Phrase phrase)
{
    private readonly List<Token> _tokens = sentence.Tokens;
    private readonly List<(int First, int Last, ImmutableArray<LexiconHit> Hits)> _hits = [];

    private string Text => string.Join(' ', Words()).Replace(" 's", "'s", StringComparison.Ordinal);

    private string Head => _tokens[phrase.Head].Lower;

    /// <summary>The name, or null where the phrase names no actor.</summary>
    public NameValue? Resolve()
    {
        if (phrase.Temporal) return null;
        if (_tokens[phrase.First].Tag is Tag.Pronoun && sentence.OfPhrase(phrase) is not null && Part()) return Collective();
        if (_tokens[phrase.First].Tag is Tag.Pronoun or Tag.Relative || phrase.First == phrase.Last && _tokens[phrase.First].Tag == Tag.Possessive) return names.Mentions.Pronoun(sentence, phrase);
        FindHits();
        return Person() ?? Apposed() ?? Direct() ?? Body() ?? Issuer() ?? Office() ?? names.Mentions.Other(sentence, phrase) ?? names.Mentions.Definite(sentence, phrase) ?? Collective() ?? Unknown() ?? Beside();
    }

    /// <summary>Notes a person named in full.</summary>
    public void LearnPerson()
    {
        FindHits();
        Person();
    }

    private IEnumerable<string> Words() => Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Where(i => i > phrase.First || i == phrase.Last || _tokens[i].Lower is not ("no" or "neither")).Where(i => _tokens[i].Tag != Tag.Quote).Select(i => _tokens[i].Text.Replace('’', '\''));

    private void FindHits()
    {
        for (var i = phrase.First; i <= phrase.Last;)
        {
            var hits = lexicon.At(_tokens, i, Limit(), out var length).Where(h => h.Entry.IsActor && h.Use != "capital").ToImmutableArray();
            if (!hits.IsEmpty) _hits.Add((i, i + length - 1, hits));
            i += hits.IsEmpty ? 1 : length;
        }
    }

    /// <summary>One past the last token that a name may take: a capitalised head may go on with "of" or "for" and more capitals.</summary>
    private int Limit()
    {
        var limit = phrase.Last + 1;
        while (_tokens[limit - 1].Capital && limit + 1 < _tokens.Count && _tokens[limit].Lower is "of" or "for" && (_tokens[limit + 1].Capital || _tokens[limit + 1].Lower == "the" && limit + 2 < _tokens.Count && _tokens[limit + 2].Capital))
        {
            limit += _tokens[limit + 1].Capital ? 2 : 3;
            while (limit < _tokens.Count && _tokens[limit].Capital) limit++;
        }
        return limit;
    }

    private NameValue? Person()
    {
        if (_tokens[phrase.Head].Tag is not (Tag.ProperNoun or Tag.Noun) || !_tokens[phrase.Head].Capital) return null;
        var first = phrase.Head;
        while (first > phrase.First && NamePart(first - 1)) first--;
        if (_hits.LastOrDefault(h => h.Last == phrase.Head) is { Hits.IsDefault: false } hit)
        {
            if (hit.Hits.FirstOrDefault(h => h.Entry.Class == "person") is { } person && InOffice(hit.Hits))
            {
                var written = Join(hit.First, hit.Last);
                if (!written.Contains(' ', StringComparison.Ordinal) && names.Roster.Named(written) is { Person: true } local) return Told(local);
                return Told(names.Roster.Of(person.Entry), hit.First);
            }
            if (hit.First <= first || hit.Hits[0].Entry.Class != "person" && hit.First == hit.Last && !TitleBefore(first)) return null;
        }
        var name = Join(first, phrase.Head);
        if (names.Roster.Named(name) is { } known) return known.Person ? Told(known, first) : NameReader.Value(Text, known, "named so in this document");
        var titled = TitleBefore(first);
        if (phrase.Head - first < 1 && !titled || phrase.Head - first > 4) return null;
        if (Enumerable.Range(first, phrase.Head - first + 1).Any(i => IsOrganisationWord(_tokens[i].Lower))) return null;
        if (!titled && phrase.First < first && _tokens[phrase.First].Tag == Tag.Determiner) return null;
        return Told(names.Roster.Learn(name, person: true), first);
    }

    private bool InOffice(ImmutableArray<LexiconHit> hits) =>
        !(hits[0] is { Use: "short", Entry: { Class: "person", Offices.Length: > 0 } listed } && day is not null && !names.Roster.Knows(listed.Id) && !listed.Offices.Any(o => o.HeldOn(day))) && Foremost(hits);

    private static bool Foremost(ImmutableArray<LexiconHit> hits) => hits[0].Entry.Class == "person" || hits.All(h => h.Entry.Class == "person");

    private bool NamePart(int i) => _tokens[i].Tag is Tag.ProperNoun or Tag.Noun && (_tokens[i].Capital || _tokens[i].Lower is "al" or "bin" or "de" or "von" or "van" or "ben" or "el" || _tokens[i].Lower.StartsWith("al-", StringComparison.Ordinal))
        && !classes.Has("person-title", _tokens[i].Lower.TrimEnd('.')) && !_hits.Any(h => h.First <= i && i <= h.Last && h.Hits[0].Entry.Class != "person") && !classes.Has("body", _tokens[i].Lower);

    private bool TitleBefore(int first) => first > phrase.First && (classes.Has("person-title", _tokens[first - 1].Lower.TrimEnd('.')) || classes.Has("office", _tokens[first - 1].Lower));

    private bool IsOrganisationWord(string word) => classes.Has("organisation-word", word);

    private NameValue Told(Known known, int first = -1)
    {
        var reason = known.Entry is not null ? "named in the lexicon" : "named in full in this document";
        if (first > phrase.First) Titles.Note(names.Roster, known, sentence, phrase.First, first - 1, classes, _hits.Where(h => h.Last < first).Select(h => h.Hits[0].Entry));
        known.Body ??= known.Entry is { } entry && (entry.Offices.LastOrDefault(o => o.HeldOn(day)) ?? entry.Offices.LastOrDefault()) is { } office && lexicon.Entry(office.Body) is { } body ? names.Roster.Of(body) : null;
        if (known.Roles.Count == 0 && known.Entry is { } listed) Titles.Note(known, listed.Offices.Where(o => o.HeldOn(day)).Select(o => o.Title), classes);
        return NameReader.Value(Text, known, reason);
    }

    private NameValue? Apposed()
    {
        if (phrase.AppositionOf is { } described && !_tokens[phrase.Head].Capital && names.One(sentence, described) is { Actor: not null } main && classes.Has("office", Head)) return main with { Text = Text };
        var other = sentence.Phrases.FirstOrDefault(p => p.AppositionOf == phrase);
        if (other is null || _tokens[phrase.Head].Capital || !classes.Has("office", Head) && !classes.Has("group-noun", Head)) return null;
        return names.One(sentence, other) is { Actor: not null } named ? named with { Text = Text } : null;
    }

    /// <summary>A phrase that names nobody itself but stands before one that does: "the strongest of the parties, the PYD".</summary>
    private NameValue? Beside() => sentence.Phrases.FirstOrDefault(p => p.AppositionOf == phrase) is { } other && _tokens[phrase.First].Lower == "the" && names.One(sentence, other) is { Actor: not null } named ? named with { Text = Text } : null;

    private NameValue? Direct()
    {
        var hit = _hits.LastOrDefault(h => h.First <= phrase.Head && phrase.Head <= h.Last);
        if (hit.Hits.IsDefaultOrEmpty) return null;
        if (Head.Length > 0 && classes.Has("body", Head) && GovernmentElect(hit.Hits[0].Entry) is { } elect) return elect;
        var written = Join(hit.First, hit.Last);
        if (names.Roster.Named(written) is { } local && hit.Hits.All(h => h.Entry.Id != local.Id)) return NameReader.Value(Text, local, "named so in this document");
        if (hit.Hits[0].Use == "demonym" && !written.EndsWith('s') && _tokens[phrase.First].Tag != Tag.Determiner) return null;
        if (Head is "troops" or "soldiers" or "warplanes" or "planes" or "jets" or "aircraft" or "forces" && hit.Hits[0] is { Use: not "name", Entry: { Class: "armed-group", Of: { } owner } } && lexicon.Entry(owner) is { Class: "state" } state) return NameReader.Value(Text, names.Roster.Of(state), $"{Head} of {state.Name}");
        var current = hit.Hits.Where(h => Existed(h.Entry)).ToList() is { Count: > 0 } existing ? existing : [.. hit.Hits];
        var known = names.Roster.Of(current[0].Entry);
        var candidates = current.Select(h => new NameCandidate(h.Entry.Id, h.Entry.Name, Reason(h)));
        return new NameValue(Text, known.Id, known.Name, [.. candidates]);
    }

    /// <summary>Whether an actor with a term of its own existed on the day of publication.</summary>
    private bool Existed(LexiconEntry entry) =>
        day is null || (entry.From is null || string.CompareOrdinal(entry.From, day) <= 0) && (entry.Until is null || string.CompareOrdinal(day, entry.Until) <= 0);

    private static string Reason(LexiconHit hit) => hit.Use switch
    {
        "metonym" => $"metonym of {hit.Entry.Name}",
        "demonym" => $"people of {hit.Entry.Name}",
        "short" => $"short name of {hit.Entry.Name}",
        "alias" => $"other name of {hit.Entry.Name}",
        _ => "named in the lexicon",
    };

    private NameValue? Body()
    {
        if (!classes.Has("body", Head)) return null;
        if (Head is "rebels" or "fighters" or "militia" or "soldiers" && _tokens[phrase.First].Tag == Tag.Number) return null;
        var hit = _hits.LastOrDefault(h => h.Last < phrase.Head);
        if (hit.Hits.IsDefaultOrEmpty)
        {
            if (sentence.OfPhrase(phrase) is { } of && names.One(sentence, of) is { Actor: not null } whole) return whole with { Text = Text + " of " + whole.Text };
            var owner = Owner();
            return owner is { Person: false } && classes.Has("body", Head) ? NameReader.Value(Text, owner, $"a body of {owner.Name}") : owner is { Person: true, Body: { } body } ? NameReader.Value(Text, body, $"a body of {body.Name}") : null;
        }
        var entry = hit.Hits[0].Entry;
        if (GovernmentElect(entry) is { } elect) return elect;
        if (entry.Class == "person")
        {
            var person = names.Roster.Of(entry);
            return Head == "office" ? NameReader.Value(Text, person, $"the office of {person.Name}") : person.Body is { } b ? NameReader.Value(Text, b, $"a body of {b.Name}") : null;
        }
        if (Head is "rebels" or "fighters" or "militia" && entry.Class == "state" || Enumerable.Range(hit.Last + 1, phrase.Head - hit.Last - 1).Any(i => _tokens[i].Lower is "rebel" or "opposition" or "armed" or "insurgent")) return null;
        if (Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i => _tokens[i].Lower is "opposition" or "rebel")) return null;
        return NameReader.Value(Text, names.Roster.Of(entry), $"{Head} of {entry.Name}");
    }

    private Known? Owner()
    {
        if (_tokens[phrase.First].Tag == Tag.Possessive && _tokens[phrase.First].Lower is "its" or "their" or "his" or "her" && phrase.Head - phrase.First <= 2)
            return names.One(sentence, new Phrase(phrase.First, phrase.First, phrase.First, temporal: false) { Index = phrase.Index }) is { Actor: not null } whose ? names.Roster.Named(whose.Plain) : null;
        for (var i = phrase.Head - 1; i > phrase.First; i--)
        {
            if (_tokens[i].Tag == Tag.PossessiveMark) return names.One(sentence, new Phrase(phrase.First, i - 1, i - 1, temporal: false) { Index = phrase.Index }) is { Actor: not null } holder ? names.Roster.Named(holder.Plain) : null;
        }
        for (var i = phrase.Head - 1; i > phrase.First - 1; i--)
        {
            if (_tokens[i].Tag is not Tag.ProperNoun) continue;
            var first = i;
            while (first > phrase.First && _tokens[first - 1].Tag == Tag.ProperNoun) first--;
            return names.Roster.Named(Join(first, i)) ?? names.Roster.Named(_tokens[i].Text);
        }
        return null;
    }

    private NameValue? GovernmentElect(LexiconEntry entry)
    {
        if (!classes.Has("government", Head)) return null;
        var state = entry.Class == "state" ? entry : null;
        var told = Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => classes.Has("future", _tokens[i].Lower));
        if (entry.Class == "person" && entry.Offices.LastOrDefault(o => o.Title.Contains("president", StringComparison.OrdinalIgnoreCase) || o.Title.Contains("prime minister", StringComparison.OrdinalIgnoreCase)) is { } office)
        {
            state = lexicon.Entry(office.Body);
            told |= office.From is { } from && day is not null && string.CompareOrdinal(day, from) < 0;
        }
        if (state is null || !told) return null;
        var elect = lexicon.Entries.FirstOrDefault(e => e.Class == "government-elect" && e.Of == state.Id && (day is null || e.Until is null || string.CompareOrdinal(day, e.Until) <= 0) && (day is null || e.From is null || string.CompareOrdinal(e.From, day) <= 0));
        var id = elect?.Id ?? state.Id + "-incoming-administration";
        var name = elect?.Name ?? state.Name + ", incoming administration";
        return new NameValue(Text, id, name, day is null
            ? [new NameCandidate(id, name, $"not yet the government of {state.Name}"), new NameCandidate(state.Id, state.Name, "the state itself")]
            : [new NameCandidate(id, name, $"not yet the government of {state.Name} on that day")]);
    }

    private NameValue? Unknown()
    {
        if (_tokens[phrase.Head].Tag != Tag.ProperNoun || _hits.Any(h => h.Last == phrase.Head)) return null;
        var first = phrase.Head;
        while (first > phrase.First && _tokens[first - 1].Tag == Tag.ProperNoun) first--;
        var name = Join(first, phrase.Head == phrase.Last && IsOrganisationWord(Head) ? Limit() - 1 : phrase.Head);
        if (names.Roster.Named(name) is { } known) return NameReader.Value(Text, known, "named so in this document");
        if (first == phrase.Head && phrase.Head == 0 && !(name.Length > 2 && name.All(char.IsUpper))) return null;
        if (lexicon.Named(name).Any(h => !h.Entry.IsActor || h.Use == "capital")) return null;
        return first == phrase.Head && name.Length < 3 ? null : NameReader.Value(Text, names.Roster.Learn(name, person: false), "named so in this document");
    }

    private string Join(int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => _tokens[i].Text));
}

using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Names;

/// <summary>One line of talks as a document tells of it.</summary>
/// <param name="Land">What tells it from others: the land or place.</param>
internal sealed class Track(string Land)
{
    /// <summary>What tells it from others.</summary>
    public string Land { get; } = Land;

    /// <summary>The city or state where it meets.</summary>
    public PlaceName? Place { get; set; }

    /// <summary>The noun of its name: talks, conference ...</summary>
    public string Noun { get; set; } = "talks";

    /// <summary>Its name: "Astana talks".</summary>
    public string Name => Place is null || Words is not null ? Words ?? Land : $"{Place.Name} {Noun}";

    /// <summary>The words of the text for talks whose place only the dateline tells.</summary>
    public string? Words { get; init; }
}

/// <summary>Names the talks of a document by where they meet, and resolves "the talks" and "this meeting".</summary>
internal sealed class Tracks(Lexicon.Lexicon lexicon)
{
    private readonly List<Track> _tracks = [];
    private readonly Dictionary<Phrase, Track> _of = [];
    private readonly WordClasses _classes = WordClasses.English;

    /// <summary>The place that the dateline tells, or null.</summary>
    public PlaceName? Dateline { get; private set; }

    /// <summary>The track that the document is mainly about, or null.</summary>
    public Track? Main => _of.Values.Concat(_tracks).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => _tracks.IndexOf(g.Key)).Select(g => g.Key).FirstOrDefault();

    /// <summary>Whether a phrase speaks of talks.</summary>
    public bool Is(Sentence sentence, Phrase phrase) => _classes.Has("talks", sentence.Head(phrase)) && sentence.Tokens[phrase.Head].Tag is Tag.Noun or Tag.ProperNoun;

    /// <summary>Finds the talks of all sentences. First those with a place, then what points back to them.</summary>
    public void Find(IReadOnlyList<Sentence> sentences)
    {
        Dateline = sentences.Take(3).Select(s => InDateline(s)).FirstOrDefault(p => p is not null);
        foreach (var sentence in sentences)
        {
            foreach (var phrase in sentence.Phrases.Where(p => Is(sentence, p)))
            {
                if (PlaceOf(sentence, phrase) is { } place) _of[phrase] = At(place, sentence.Head(phrase));
            }
        }
        if (_tracks.Count == 0 && sentences.SelectMany(s => s.Phrases.Where(p => Is(s, p)).Select(p => (Sentence: s, Phrase: p))).FirstOrDefault() is { Sentence: { } first } named)
        {
            var start = named.Phrase.First < named.Phrase.Head && first.Tokens[named.Phrase.First].Tag == Tag.Determiner ? named.Phrase.First + 1 : named.Phrase.First;
            _tracks.Add(new Track(string.Join(' ', Enumerable.Range(start, named.Phrase.Last - start + 1).Select(i => first.Tokens[i].Text))) { Place = Dateline, Words = string.Join(' ', Enumerable.Range(start, named.Phrase.Last - start + 1).Select(i => first.Tokens[i].Text)) });
            _of[named.Phrase] = _tracks[0];
        }
        Track? last = null;
        foreach (var sentence in sentences)
        {
            foreach (var phrase in sentence.Phrases)
            {
                if (_of.TryGetValue(phrase, out var known)) last = known;
                else if (Is(sentence, phrase) && (last ?? _tracks.FirstOrDefault()) is { } back && Points(sentence, phrase)) _of[phrase] = back;
                else if (sentence.Tokens[phrase.First].Lower is "those" or "these" && phrase.First == phrase.Last && last is not null) _of[phrase] = last;
            }
        }
    }

    /// <summary>Whether some talks of the text meet at a place.</summary>
    public bool MeetsAt(PlaceName place) => _tracks.Any(t => t.Place is { IsState: false } meets && (meets.Name == place.Name || meets.Land == place.Land && place.IsState));

    /// <summary>The track of a phrase, or null.</summary>
    public Track? Of(Phrase phrase) => _of.GetValueOrDefault(phrase);

    /// <summary>The talks of a name as this document writes it, or null.</summary>
    public Track? Named(string name) => _tracks.FirstOrDefault(t => t.Name == name);

    /// <summary>The value of a slot that names talks; null where the phrase names none.</summary>
    public NameValue? Value(Sentence sentence, Phrase phrase)
    {
        var text = string.Join(' ', Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i].Text));
        if (_of.TryGetValue(phrase, out var track)) return new NameValue(text, null, track.Name, []);
        return Is(sentence, phrase) ? new NameValue(text) : null;
    }

    /// <summary>The last track that a sentence or one before it names.</summary>
    public Track? Near(IReadOnlyList<Sentence> sentences, int number)
    {
        for (var i = Math.Min(number, sentences.Count) - 1; i >= 0; i--)
        {
            foreach (var phrase in sentences[i].Phrases.Reverse()) if (_of.TryGetValue(phrase, out var track)) return track;
        }
        return _tracks.FirstOrDefault();
    }

    private Track At(PlaceName place, string noun)
    {
        var track = _tracks.FirstOrDefault(t => t.Land == place.Land);
        if (track is null) _tracks.Add(track = new Track(place.Land) { Place = place, Noun = _classes.Has("named-talks", noun) ? noun : "talks" });
        else if (track.Place is { IsState: true } && !place.IsState) track.Place = place;
        return track;
    }

    /// <summary>The place of a dateline, "GENEVA, 3 May -", or null.</summary>
    private PlaceName? InDateline(Sentence sentence)
    {
        var end = sentence.Tokens.FindIndex(t => t.Tag == Tag.Other && t.Text is "-" or "–" or "—");
        if (end <= 0 || sentence.Tokens.Take(end).Any(t => t.Tag != Tag.Other)) return null;
        for (var i = 0; i < end; i++)
        {
            var hits = lexicon.At(sentence.Tokens, i, end, out var length);
            if (hits.IsEmpty && i == 0 && sentence.Tokens[0].Text.Length > 2 && sentence.Tokens[0].Text.All(char.IsUpper)) hits = lexicon.Named(sentence.Tokens[0].Text[..1] + sentence.Tokens[0].Lower[1..]);
            if (hits.FirstOrDefault(h => h.Entry.Class == "place") is { } place) return new PlaceName(place.Entry.Name, place.Entry.Seat ?? place.Entry.Id, IsState: false);
            if (hits.FirstOrDefault(h => h.Entry.Class == "state" && h.Use is "capital" or "metonym" && h.Entry.Seat is not null) is { } capital) return new PlaceName(capital.Entry.Seat!, capital.Entry.Id, IsState: false);
        }
        return null;
    }

    private static bool Points(Sentence sentence, Phrase phrase) =>
        sentence.Tokens[phrase.First].Lower is "the" or "this" or "these" or "that" or "those" or "its" or "their" or "next" || phrase.First == phrase.Head || sentence.Tokens[phrase.Head - 1].Lower is "peace" or "direct" or "indirect" or "further" or "new";

    private PlaceName? PlaceOf(Sentence sentence, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            var inside = new Phrase(i, phrase.Head - 1, i, temporal: false);
            if (Places.Of(lexicon, sentence, inside, located: false) is { IsState: false } own) return own;
        }
        foreach (var (word, next) in sentence.After(phrase))
        {
            if (word is "in" or "at" && Places.Of(lexicon, sentence, next, located: true) is { } place) return place;
            if (word is not ("of" or "between" or "with" or "on" or "about")) break;
        }
        var leads = sentence.Phrases.FirstOrDefault(p => Is(sentence, p)) == phrase;
        foreach (var clause in sentence.Clauses.Where(c => c.Subject == phrase || c.Antecedent == phrase || c.Subject is null && (c.Parent?.Subject == phrase || leads && !c.Verb.Infinitive && !c.Verb.Gerund && c.Verb.First > phrase.Last)))
        {
            if (clause.Prepositions.Where(p => p.Word is "in" or "at").Select(p => Places.Of(lexicon, sentence, p.Phrase, located: true)).FirstOrDefault(p => p is not null) is { } place) return place;
        }
        return null;
    }
}

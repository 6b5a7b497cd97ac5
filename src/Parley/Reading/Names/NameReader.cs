using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Language;
using Parley.Reading.Lexicon;

namespace Parley.Reading.Names;

/// <summary>Resolves noun phrases to actors within one document, and says why.</summary>
internal sealed class NameReader
{
    private readonly Lexicon.Lexicon _lexicon;
    private readonly string? _day;
    private readonly WordClasses _classes = WordClasses.English;
    private readonly Dictionary<Phrase, NameValue?> _done = [];
    private readonly Mentions _mentions;

    /// <summary>Makes the reader of one document's names.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="day">The day of publication or the latest that it may be; null if unknown.</param>
    public NameReader(Lexicon.Lexicon lexicon, string? day)
    {
        (_lexicon, _day) = (lexicon, day);
        _mentions = new Mentions(this);
    }

    /// <summary>The actors that the document names.</summary>
    public Roster Roster { get; } = new();

    /// <summary>What pronouns and definite nouns point back to.</summary>
    public Mentions Mentions => _mentions;

    /// <summary>The names in a phrase, one for each member of a list; empty where it names no actor.</summary>
    public ImmutableArray<NameValue> All(Sentence sentence, Phrase phrase) =>
        phrase.Members.Count == 0 && sentence.Phrases.FirstOrDefault(p => p.AppositionOf == phrase && p.Members.Count > 1) is { } told ? All(sentence, told) :
        phrase.Members.Count > 0
            ? [.. phrase.Members.SelectMany(m => Pair(sentence, m)).DistinctBy(n => n.Plain)]
            : Among(sentence, phrase) is { Length: > 1 } named ? named : Pair(sentence, phrase);

    /// <summary>Those whom "fourteen parties, among them X and Y" names.</summary>
    private ImmutableArray<NameValue> Among(Sentence sentence, Phrase phrase)
    {
        var at = phrase.Index + 1;
        if (sentence.Tokens[phrase.Head].Capital || at + 3 >= sentence.Chunks.Count || sentence.Chunks[at].Kind != ChunkKind.Comma) return [];
        var next = at + 1;
        if (sentence.Chunks[next].Word == "among" && sentence.Chunks[next + 1] is Phrase { } them && sentence.Tokens[them.First].Lower == "them") next += 2;
        else if (sentence.Chunks[next] is VerbGroup { Lemma: "include", Gerund: true } || sentence.Chunks[next].Word == "including") next++;
        else return [];
        return next < sentence.Chunks.Count && sentence.Chunks[next] is Phrase { Members.Count: > 1 } list ? [.. list.Members.Select(m => One(sentence, m)).OfType<NameValue>()] : [];
    }

    /// <summary>The one name of a phrase, or null.</summary>
    public NameValue? One(Sentence sentence, Phrase phrase)
    {
        if (_done.TryGetValue(phrase, out var known)) return known;
        _done[phrase] = null;
        var found = new PhraseNames(this, _lexicon, _day, _classes, sentence, phrase).Resolve();
        _done[phrase] = found;
        return found;
    }

    /// <summary>Notes the full names of persons, so that a surname before them is understood.</summary>
    public void Learn(Sentence sentence)
    {
        foreach (var phrase in sentence.Phrases.Where(p => !p.Temporal && p.Last > p.First)) new PhraseNames(this, _lexicon, _day, _classes, sentence, phrase).LearnPerson();
    }

    private ImmutableArray<NameValue> Pair(Sentence sentence, Phrase phrase)
    {
        if (_mentions.PairFor(sentence, phrase) is { IsEmpty: false } pair) return pair;
        return One(sentence, phrase) is { } one ? [one] : [];
    }

    /// <summary>A name value of a known actor.</summary>
    public static NameValue Value(string text, Known known, string reason) => new(text, known.Id, known.Name, [new NameCandidate(known.Id, known.Name, reason)]);
}

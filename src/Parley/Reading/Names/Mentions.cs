using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Names;

/// <summary>What has been mentioned so far, in order: what pronouns and definite nouns point back to.</summary>
internal sealed class Mentions
{
    private readonly NameReader _names;
    private readonly List<(int Sentence, int Token, Known Who, bool Subject)> _said = [];
    private readonly List<Known> _located = [];
    private Lexicon.Lexicon? _lexicon;
    private readonly Definites _definites;
    private const int Remembered = 1_000;

    private readonly WordClasses _classes = WordClasses.English;
    private ImmutableArray<NameValue> _pair = [];
    private ImmutableArray<NameValue> _loose = [];
    private int _pairSentence;
    private bool _outsiders;
    private int _inanimate = -1;
    private (NameValue Who, int Sentence, bool Many)? _unnamed;

    /// <summary>Starts without mentions.</summary>
    public Mentions(NameReader names) => (_names, _definites) = (names, new Definites(names, this));

    /// <summary>Who speaks in the quotation that is being read; set by the quotations.</summary>
    public Dictionary<Phrase, Known> Speakers { get; } = [];

    /// <summary>Pronouns that stand for an unnamed speaker: "several groups said that they ...".</summary>
    public Dictionary<Phrase, NameValue> Unnamed { get; } = [];

    /// <summary>Who spoke last, and in which sentence.</summary>
    public (NameValue Who, int Sentence)? LastVoice { get; set; }

    /// <summary>The two sides that the text tells of, where it names two; empty otherwise.</summary>
    public ImmutableArray<NameValue> Pair => !_pair.IsEmpty && !_outsiders ? _pair : StateAndGroup() is { IsEmpty: false } fought ? fought : _pair.IsEmpty ? _loose : _pair;

    /// <summary>Notes all names of a sentence, subjects marked.</summary>
    public void Note(Sentence sentence, Lexicon.Lexicon lexicon)
    {
        _lexicon = lexicon;
        var subjects = sentence.Clauses.Where(c => c.Verb.Finite && c.Subject is not null).Select(c => c.Subject!).ToHashSet();
        foreach (var phrase in sentence.Phrases)
        {
            if (_names.One(sentence, phrase) is not { Actor: not null } value || _names.Roster.Named(value.Plain) is not { } known) continue;
            if (phrase.Index > 0 && sentence.Chunks[phrase.Index - 1] is { Kind: ChunkKind.Preposition, Word: "in" or "at" or "near" or "from" or "to" or "into" or "outside" } && value.Candidates is [{ Reason: { } why }, ..] && (why.StartsWith("metonym", StringComparison.Ordinal) || known.Entry?.Class == "state"))
            {
                if (known.Entry?.Class == "state") _located.Add(known);
                continue;
            }
            _definites.Note(sentence, phrase, known);
            _said.Add((sentence.Number, phrase.First, known, subjects.Contains(phrase) || phrase.ListedUnder is { } lead && subjects.Contains(lead)));
            if (phrase.Last + 2 < sentence.Tokens.Count && sentence.Tokens[phrase.Last + 1].Text == "(" && sentence.Tokens[phrase.Last + 2].Text is { Length: > 1 } acronym && acronym.All(char.IsUpper)) _names.Roster.Alias(acronym, known);
            foreach (var other in sentence.Phrases.Where(p => p.AppositionOf == phrase || phrase.AppositionOf == p))
            {
                if (known.Person) Titles.Note(_names, known, sentence, other, _classes, lexicon);
                else if (sentence.Tokens[other.First].Text.All(char.IsUpper) && sentence.Tokens[other.First].Text.Length > 1 && other.First == other.Last) _names.Roster.Alias(sentence.Tokens[other.First].Text, known);
            }
        }
        if (_said.Count > Remembered) _said.RemoveRange(0, _said.Count - Remembered / 2);
        NotePair(sentence);
        NoteUnnamed(sentence);
        if (sentence.Clauses.FirstOrDefault(c => c.Link == Clauses.ClauseLink.Main && c.Verb.Finite && c.Subject is not null) is { Subject: { } thing } && (_classes.Has("talks", sentence.Head(thing)) || _classes.Has("deal", sentence.Head(thing)))) _inanimate = sentence.Number;
    }

    /// <summary>The two that "both sides" points to, where the text names exactly two; empty otherwise.</summary>
    public ImmutableArray<NameValue> PairFor(Sentence sentence, Phrase phrase)
    {
        if (Unnamed.ContainsKey(phrase) || Speakers.ContainsKey(phrase)) return [];
        var (first, head) = (sentence.Tokens[phrase.First].Lower, sentence.Head(phrase));
        var pair = first == "both" && head is "sides" or "parties" or "both" or "governments" || first is "the" or "these" && phrase.Last > phrase.First && sentence.Tokens[phrase.First + 1].Lower == "two" && head is "sides" or "parties" or "two" or "governments" or "teams" or "panels" or "delegations" or "leaders" or "rivals" or "countries" or "foes" || head == "both" || first == "they" && phrase.First == phrase.Last && RecentPair(sentence.Number);
        return pair ? [.. Pair.Select(p => p with { Text = sentence.Tokens[phrase.First].Text + (phrase.Last > phrase.First ? " " + head : "") })] : [];
    }

    /// <summary>What a pronoun stands for, or null.</summary>
    public NameValue? Pronoun(Sentence sentence, Phrase phrase)
    {
        var word = sentence.Tokens[phrase.First].Lower;
        if (Unnamed.TryGetValue(phrase, out var collective)) return collective;
        if (Speakers.TryGetValue(phrase, out var speaker))
        {
            var who = word is "we" or "us" ? speaker.Body ?? speaker : speaker;
            return NameReader.Value(sentence.Tokens[phrase.First].Text, who, who == speaker ? $"{speaker.Name} speaks" : $"{speaker.Name} speaks for {who.Name}");
        }
        if (word is "it" or "he" or "she" or "they" && sentence.Clauses.Any(c => c.Subject == phrase && c.Verb.Finite && _classes.Has("say", c.Verb.Lemma)) && Speaking(sentence.Number, word) is { } voice) return voice with { Text = sentence.Tokens[phrase.First].Text };
        if (word is "it" && Inanimate(sentence.Number) && sentence.Clauses.Any(c => c.Subject == phrase && (c.Verb.Passive || _classes.Has("of-things", c.Verb.Lemma)))) return null;
        if (word is "he" or "she" && LastVoice is { Who.Actor: null } unnamed && unnamed.Sentence == sentence.Number - 1) return unnamed.Who;
        if (word is "it" or "they" && _unnamed is { } told && told.Sentence == sentence.Number - 1 && sentence.Clauses.Any(c => c.Subject == phrase && c.Link == Clauses.ClauseLink.Main) && (word == "they") == told.Many) return told.Who with { Text = told.Who.Text };
        var found = Within(sentence, phrase, word is "he" or "she" or "him" or "her" or "his", word is "he" or "she" or "it" or "they" or "his" or "its" or "their") ?? word switch
        {
            "he" or "she" or "him" or "her" or "his" or "himself" or "herself" => Last(sentence.Number, phrase.First, k => k.Person),
            "it" or "its" or "itself" => Last(sentence.Number, phrase.First, k => !k.Person),
            "they" or "them" or "their" or "themselves" => Last(sentence.Number, phrase.First, k => k is { Person: false, Entry: null or { Class: "armed-group" or "coalition" or "delegation" } }) ?? Last(sentence.Number, phrase.First, k => !k.Person),
            _ => null,
        };
        return found is null ? word is "nobody" or "others" ? new NameValue(sentence.Tokens[phrase.First].Text) : null : NameReader.Value(sentence.Tokens[phrase.First].Text, found, $"points back to {found.Name}");
    }

    /// <summary>Whether the sentence before was about talks or an agreement, so that "it" may stand for them.</summary>
    public bool Inanimate(int sentence) => _inanimate == sentence - 1 || _inanimate == sentence;

    /// <summary>Who spoke last and goes on speaking as "he", "it" or "they"; null where that agrees with nobody.</summary>
    private NameValue? Speaking(int sentence, string word)
    {
        if (LastVoice is not { } last || sentence - last.Sentence > 2 || sentence == last.Sentence) return null;
        var known = _names.Roster.Named(last.Who.Plain);
        var office = last.Who.Text.Contains("office", StringComparison.OrdinalIgnoreCase) || last.Who.Text.Contains("palace", StringComparison.OrdinalIgnoreCase);
        return word switch
        {
            "he" or "she" => known is null or { Person: true } ? last.Who : null,
            "it" => known is { Person: false } || office ? last.Who : null,
            _ => known is { Person: false } || known is null && last.Who.Text.EndsWith('s') ? last.Who : null,
        };
    }

    /// <summary>A subject named earlier in the same sentence that agrees with the pronoun.</summary>
    private Known? Within(Sentence sentence, Phrase phrase, bool person, bool any)
    {
        if (!any) return null;
        foreach (var subject in sentence.Clauses.Where(c => c.Verb.Finite && c.Subject is not null && c.Subject.First < phrase.First && c.Subject != phrase).Select(c => c.Subject!).Distinct().Reverse())
        {
            if (sentence.Tokens[subject.First].Tag is Tag.Pronoun or Tag.Relative || subject.Members.Count > 0) continue;
            if (_names.One(sentence, subject) is { Actor: not null } name && _names.Roster.Named(name.Plain) is { } known && known.Person == person) return known;
        }
        return null;
    }

    /// <summary>What a definite noun ("the movement", "the government") points back to, or null.</summary>
    public NameValue? Definite(Sentence sentence, Phrase phrase) => _definites.Find(sentence, phrase);

    /// <summary>The other of two sides: "its rival", "the other side"; null where the text does not name two.</summary>
    public NameValue? Other(Sentence sentence, Phrase phrase)
    {
        var (first, head) = (sentence.Tokens[phrase.First].Lower, sentence.Head(phrase));
        var rival = first is "its" or "their" && head is "rival" or "rivals" or "opponent" or "opponents" or "adversary" or "foe" or "enemy";
        if (!rival && !(first == "the" && head is "side" or "party" or "other" && phrase.Last - phrase.First <= 2 && sentence.Tokens[phrase.First + (phrase.Last > phrase.First ? 1 : 0)].Lower == "other") || Pair is not [var one, var other]) return null;
        var own = _said.LastOrDefault(s => (s.Sentence < sentence.Number || s.Sentence == sentence.Number && s.Token < phrase.First) && (s.Who.Name == one.Plain || s.Who.Name == other.Plain || s.Who is { Person: true, Body: { } body } && (body.Name == one.Plain || body.Name == other.Plain))).Who;
        var name = own is { Person: true, Body: { } side } ? side.Name : own?.Name;
        return name == one.Plain ? other with { Text = sentence.Text(phrase) } : name == other.Plain ? one with { Text = sentence.Text(phrase) } : null;
    }

    /// <summary>The last actor that is no person, named up to a sentence.</summary>
    public Known? LastBody(int sentence) => LastNamed(sentence, k => !k.Person);

    private void NoteUnnamed(Sentence sentence)
    {
        if (sentence.Clauses.LastOrDefault(c => c.Link == Clauses.ClauseLink.Main && c.Verb.Finite && c.Subject is not null)?.Subject is not { } subject || sentence.Tokens[subject.First].Tag is Tag.Pronoun) return;
        if (_names.All(sentence, subject) is [{ Actor: null } who]) _unnamed = (who, sentence.Number, sentence.Head(subject).EndsWith('s') || _classes.Has("people", sentence.Head(subject)) && WordClasses.Singular(sentence.Head(subject)) is not null);
    }

    private bool RecentPair(int sentence) => !_pair.IsDefaultOrEmpty && _pairSentence >= sentence - 1;

    private void NotePair(Sentence sentence)
    {
        foreach (var phrase in sentence.Phrases.Where(p => p.Members.Count == 2))
        {
            var two = phrase.Members.Select(m => _names.One(sentence, m)).ToList();
            if (two.Any(t => t?.Actor is null) || !two.All(t => Side(t!))) continue;
            var between = phrase.Index > 0 && sentence.Chunks[phrase.Index - 1] is { Kind: ChunkKind.Preposition, Word: "between" };
            var states = two.All(t => _names.Roster.Named(t!.Plain)?.Entry?.Class is "state");
            if (_loose.IsEmpty) _loose = [.. two!];
            if (_pair.IsEmpty && (between || sentence.Clauses.Any(c => c.Subject == phrase)) || between) (_pair, _pairSentence, _outsiders) = ([.. two!], sentence.Number, states && !between);
        }
        foreach (var phrase in sentence.Phrases.Where(p => _classes.Has("talks", sentence.Head(p)) || _classes.Has("deal", sentence.Head(p))))
        {
            if (!_pair.IsEmpty) break;
            if (sentence.After(phrase).Where(a => a.Word == "with").Select(a => _names.One(sentence, a.Phrase)).FirstOrDefault(n => n?.Actor is not null) is not { } other) continue;
            if (sentence.Clauses.Select(c => c.Subject).FirstOrDefault(s => s is not null && _names.One(sentence, s) is { Actor: not null }) is not { } subject) continue;
            if (_names.One(sentence, subject) is { } one && one.Actor != other.Actor && _names.Roster.Named(one.Plain) is { Person: false }) (_pair, _pairSentence) = ([one, other], sentence.Number);
        }
    }

    /// <summary>Whether a name may be a side in a conflict: a state, a government, an armed group, or one that only the text _names.</summary>
    private bool Side(NameValue name) => _names.Roster.Named(name.Plain) is { Person: false } known && known.Entry?.Class is null or "state" or "government" or "armed-group" or "coalition" or "government-elect" or "delegation";

    /// <summary>The state that the text is about: that of the armed groups it names, where they share one, else the one named most often.</summary>
    public Known? Home()
    {
        var lands = _said.Select(s => s.Who.Entry).Where(e => e is { Class: "armed-group" }).Select(e => e!.Of ?? e.Land).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var states = _said.Select(s => s.Who).Concat(_located).Where(w => w.Entry?.Class is "state").ToList();
        if (lands.Count == 1 && states.Find(w => w.Id == lands[0]) is { } land) return land;
        var counted = states.GroupBy(w => w.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToList();
        return counted.Count == 1 || counted.Count > 1 && counted[0].Count() > counted[1].Count() ? counted[0].First() : null;
    }

    /// <summary>The state and the armed group within it, where the text names one armed group only.</summary>
    private ImmutableArray<NameValue> StateAndGroup()
    {
        var groups = _said.Select(s => s.Who).Where(w => w.Entry?.Class is "armed-group").DistinctBy(w => w.Id).ToList();
        if (groups is not [var group]) return [];
        var state = (group.Entry?.Of ?? group.Entry?.Land) is { } land ? _said.Select(s => s.Who).FirstOrDefault(w => w.Id == land) ?? (_lexicon?.Entry(land) is { } entry ? _names.Roster.Of(entry) : null) : MostNamed(k => k.Entry?.Class is "state");
        if (state is null) return [];
        return [NameReader.Value(state.Name, state, "the state that the group fights"), NameReader.Value(group.Name, group, "the only armed group named")];
    }

    private Known? Last(int sentence, int token, Func<Known, bool> fits)
    {
        var before = _said.Where(s => s.Sentence < sentence || s.Sentence == sentence && s.Token < token).Where(s => s.Sentence >= sentence - 3 && fits(s.Who)).ToList();
        return before.Where(s => s.Subject).OrderBy(s => s.Sentence).Select(s => s.Who).LastOrDefault() ?? before.Select(s => s.Who).LastOrDefault();
    }

    /// <summary>The last actor named up to a sentence that fits.</summary>
    public Known? LastNamed(int sentence, Func<Known, bool> fits) => _said.Where(s => s.Sentence <= sentence && fits(s.Who)).Select(s => s.Who).LastOrDefault();

    /// <summary>The actor named most often so far of those that fit.</summary>
    public Known? MostNamed(Func<Known, bool> fits) =>
        _said.Where(s => fits(s.Who)).GroupBy(s => s.Who.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(s => s.Sentence)).Select(g => g.First().Who).FirstOrDefault();
}

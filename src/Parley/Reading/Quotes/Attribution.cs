using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Language;
using Parley.Reading.Names;

namespace Parley.Reading.Quotes;

/// <summary>
/// Finds who says what: "X said that ...", "..., X said", "..., said X", "according to X", and quotations that run on over
/// several sentences. Gives each clause its voices, outermost first.
/// </summary>
internal sealed class Attribution(NameReader names)
{
    private readonly WordClasses _classes = WordClasses.English;
    private readonly Dictionary<Clause, ImmutableArray<NameValue>> _voices = [];
    private NameValue? _last;
    private int _lastSentence;

    /// <summary>The voices of a clause; empty is the report's own voice.</summary>
    public ImmutableArray<NameValue> Of(Clause clause) => _voices.GetValueOrDefault(clause, []);

    /// <summary>Whether a clause reports speech and is not itself content without a verb of saying.</summary>
    public bool IsSpeech(Clause clause) => _classes.Has("say", clause.Verb.Lemma) && !clause.Verb.Infinitive;

    /// <summary>Settles the voices of one sentence. To be called in the order of the text.</summary>
    public void Run(Sentence sentence)
    {
        Hang(sentence);
        foreach (var clause in sentence.Clauses.Where(IsSpeech)) Speak(sentence, clause);
        var open = OpenSpeaker(sentence);
        var accord = According(sentence);
        foreach (var clause in sentence.Clauses)
        {
            var voices = Chain(sentence, clause);
            if (voices.IsEmpty && open is not null && sentence.Tokens[clause.Verb.Head].Quoted) voices = [open];
            if (accord is not null && !voices.Contains(accord)) voices = [accord, .. voices];
            _voices[clause] = voices;
        }
        if (sentence.Clauses.Where(c => c.Link == ClauseLink.Main && IsSpeech(c)).Select(c => Speaker(sentence, c)).LastOrDefault(v => v is not null) is { } speaker)
        {
            (_last, _lastSentence) = (speaker, sentence.Number);
            names.Mentions.LastVoice = (speaker, sentence.Number);
        }
        else if (open is not null) _lastSentence = sentence.Number;
    }

    /// <summary>Puts what stands before or around a trailing "X said" under it.</summary>
    private void Hang(Sentence sentence)
    {
        foreach (var speech in sentence.Clauses.Where(c => c.Link is ClauseLink.Main && IsSpeech(c)).ToList())
        {
            Invert(sentence, speech);
            if (speech.Subject is null || sentence.Clauses.Any(c => c.Parent == speech && c.Link == ClauseLink.Content)) continue;
            var start = Math.Min(speech.Subject.Index, speech.Verb.Index);
            var parenthetical = start > 0 && Closes(sentence, start - 1);
            var colon = sentence.Chunks.Skip(speech.LastChunk + 1).FirstOrDefault(c => c.Kind is ChunkKind.Break);
            foreach (var clause in sentence.Clauses.Where(c => c != speech && c is { Link: ClauseLink.Main } && (c.Parent is null || c.Parent == speech) && !c.Chain().Contains(speech)))
            {
                var before = parenthetical && clause.Verb.Index < start && !Severed(sentence, clause, start);
                var after = clause.Verb.Index > speech.Verb.Index && (sentence.Tokens[clause.Verb.Head].Quoted || colon is not null && clause.Verb.Index > colon.Index && sentence.Tokens[colon.First].Text == ":");
                var around = parenthetical && clause.Verb.Index > speech.Verb.Index && clause.Subject is { } split && split.Index < start;
                if (before || after || around) (clause.Link, clause.Parent) = (ClauseLink.Content, speech);
            }
        }
    }

    /// <summary>Whether a colon or semicolon parts a clause from the one with the speaker: "it was over: the pact, he said, is dead".</summary>
    private static bool Severed(Sentence sentence, Clause clause, int start) =>
        !sentence.Tokens[clause.Verb.Head].Quoted && Enumerable.Range(clause.Verb.Index, start - clause.Verb.Index).Any(i => sentence.Chunks[i].Kind == ChunkKind.Break)
        && sentence.Clauses.Any(c => c != clause && c.Verb.Index > clause.Verb.Index && c.Subject is { } s && s.Index < start && Enumerable.Range(s.Index, start - s.Index).All(i => sentence.Chunks[i].Kind != ChunkKind.Break));

    private static bool Closes(Sentence sentence, int chunk)
    {
        if (sentence.Chunks[chunk].Kind is ChunkKind.Comma) return true;
        var token = sentence.Chunks[chunk].Last + 1;
        return token < sentence.Tokens.Count && sentence.Tokens[token].Tag == Tag.Quote;
    }

    private static void Invert(Sentence sentence, Clause speech)
    {
        if (speech.Subject is not null || speech.Verb.Index == 0 || speech.Verb.Index + 1 >= sentence.Chunks.Count) return;
        if (sentence.Chunks[speech.Verb.Index + 1] is not Phrase { Temporal: false } phrase || !Closes(sentence, speech.Verb.Index - 1) && sentence.Chunks[speech.Verb.Index - 1].Kind != ChunkKind.Break) return;
        speech.Subject = phrase;
        speech.Objects.Remove(phrase);
    }

    private void Speak(Sentence sentence, Clause speech)
    {
        if (speech.Subject is { } self && sentence.Tokens[self.First].Lower is "we" or "i") return;
        if (Speaker(sentence, speech) is not { } voice) return;
        if (voice.Actor is null)
        {
            foreach (var subject in sentence.Clauses.Where(c => c.Link == ClauseLink.Content && c.Parent == speech).Select(c => c.Subject).OfType<Phrase>().Where(s => s.First == s.Last && sentence.Tokens[s.First].Lower is "they" or "he" or "she" or "it")) names.Mentions.Unnamed.TryAdd(subject, voice);
        }
        if (names.Roster.Named(voice.Plain) is not { } known)
        {
            foreach (var phrase in sentence.Phrases.Where(p => sentence.Tokens[p.First].Lower is "we" or "i" or "us" && sentence.Tokens[p.First].Quoted)) names.Mentions.Unnamed.TryAdd(phrase, voice);
            return;
        }
        Echo(sentence, speech, known);
        foreach (var phrase in sentence.Phrases.Where(p => sentence.Tokens[p.First].Lower is "we" or "i" or "us" or "me" && sentence.Tokens[p.First].Quoted)) names.Mentions.Speakers.TryAdd(phrase, known);
    }

    /// <summary>"X said that he would ...": the pronoun that opens what is said points to the one who says it, where it agrees.</summary>
    private void Echo(Sentence sentence, Clause speech, Known speaker)
    {
        foreach (var content in sentence.Clauses.Where(c => c.Link == ClauseLink.Content && c.Parent == speech && c.Subject is not null))
        {
            var word = sentence.Tokens[content.Subject!.First].Lower;
            var office = speech.Subject is { } subject && sentence.Head(subject) is "office" or "ministry" or "palace";
            if (content.Subject.First == content.Subject.Last && (word is "he" or "she" && speaker.Person && !office || word is "it" && (!speaker.Person || office) || word is "they" && !speaker.Person)) names.Mentions.Speakers.TryAdd(content.Subject, speaker);
            else if (content.Subject.First == content.Subject.Last && word is "it" or "they" && speaker is { Person: true, Body: { } body } && !office && !names.Mentions.Inanimate(sentence.Number) && !Dummy(sentence, content)) names.Mentions.Speakers.TryAdd(content.Subject, body);
        }
    }

    /// <summary>"it was clear that", "it was up to X to": a pronoun that stands for nobody.</summary>
    private static bool Dummy(Sentence sentence, Clause clause) => clause.Verb.Lemma == "be" && clause.Predicate is null && (clause.Objects.Count > 0 || clause.Prepositions.Any(p => p.Word == "up to")) || clause.Verb is { Lemma: "be" } && sentence.Clauses.Any(c => c.Parent == clause && c.Link == ClauseLink.Content) || clause.Verb.Lemma is "seem" or "appear";

    private NameValue? Speaker(Sentence sentence, Clause speech)
    {
        if (speech.Verb.Passive)
        {
            var by = speech.Prepositions.Where(p => p.Word == "by").Select(p => p.Phrase).FirstOrDefault();
            if (by is not null) return Joint(sentence, by);
            if (!speech.Prepositions.Any(p => p.Word == "as")) return null;
        }
        return speech.Subject is { } subject ? Joint(sentence, subject) : null;
    }

    private NameValue? Accuser(Sentence sentence, Clause accusing) => (accusing.Verb.Passive ? accusing.Prepositions.Where(p => p.Word == "by").Select(p => p.Phrase).FirstOrDefault() : accusing.Subject) is { } who ? Joint(sentence, who) : null;

    private NameValue? Joint(Sentence sentence, Phrase phrase)
    {
        var all = names.All(sentence, phrase);
        if (all.Length == 1) return all[0];
        if (all.Length > 1) return new NameValue(string.Join(" and ", all.Select(a => a.Plain)));
        return null;
    }

    private NameValue? According(Sentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Chunks.Count; i++)
        {
            if (sentence.Chunks[i] is { Kind: ChunkKind.Preposition, Word: "according to" } && sentence.Chunks[i + 1] is Phrase phrase) return Joint(sentence, phrase);
        }
        return null;
    }

    /// <summary>The speaker of a quotation that goes on from the sentence before.</summary>
    private NameValue? OpenSpeaker(Sentence sentence)
    {
        if (_last is null || sentence.Number - _lastSentence > 1) return null;
        if (sentence.Clauses.Any(c => c.Link == ClauseLink.Main && IsSpeech(c))) return null;
        if (!sentence.Tokens.Any(t => t.Quoted && char.IsLetter(t.Text[0]))) return null;
        if (names.Roster.Named(_last.Plain) is { } known)
        {
            foreach (var phrase in sentence.Phrases.Where(p => sentence.Tokens[p.First].Lower is "we" or "i" or "us" or "me")) names.Mentions.Speakers.TryAdd(phrase, known);
        }
        return sentence.Tokens[0].Tag == Tag.Quote ? _last : null;
    }

    private ImmutableArray<NameValue> Chain(Sentence sentence, Clause clause)
    {
        var voices = new List<NameValue>();
        var reported = true;
        foreach (var at in clause.Chain())
        {
            if (at.AfterComma && at.Link is ClauseLink.Relative or ClauseLink.Participle && !at.Verb.Gerund && !sentence.Tokens[at.Verb.Head].Quoted) reported = false;
            if (at is { Link: ClauseLink.Participle, Verb.Gerund: true, Connector: "of" or "for", Parent.Verb.Lemma: "accuse" or "blame" or "charge" } && Accuser(sentence, at.Parent!) is { } accuser) voices.Insert(0, accuser);
            if (!reported || at.Link != ClauseLink.Content || at.Parent is not { } parent || !_classes.Has("say", parent.Verb.Lemma)) continue;
            if (parent.Subject is { } self && sentence.Tokens[self.First].Lower is "we" or "i") continue;
            if (Speaker(sentence, parent) is { } voice && (voices.Count == 0 || voices[0].Plain != voice.Plain)) voices.Insert(0, voice);
        }
        return [.. voices];
    }
}

using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>What one frame has read at one place, before proposals are compared with each other.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="At">What evoked it.</param>
/// <param name="Slots">What it filled.</param>
/// <param name="Voice">Who says so.</param>
/// <param name="Modality">How real it is told to be.</param>
internal sealed record Finding(Frame Frame, Evocation At, Slots Slots, ImmutableArray<NameValue> Voice, string Modality)
{
    /// <summary>The state, status, act or stance; null for kinds without.</summary>
    public string? State => KindTable.Find(Frame.Kind)!.StateSlot is { } slot ? Slots.Term(slot) : null;
}

/// <summary>Reads all frames of a document.</summary>
internal sealed class FrameReader(FrameBook book)
{
    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal) { "for", "on", "upon", "to", "with", "from", "of", "against", "about" };

    private readonly WordClasses _classes = WordClasses.English;

    /// <summary>The findings of one sentence in the order of its words.</summary>
    public List<Finding> Read(Document document, Sentence sentence)
    {
        var found = new List<Finding>();
        foreach (var clause in sentence.Clauses)
        {
            var at = new Evocation(document, sentence, clause, null);
            foreach (var (frame, particle) in book.OfVerb(clause.Verb.Lemma))
            {
                if (particle.Length == 0 || clause.Particles.Contains(particle) || clause.Prepositions.Any(p => p.Word == particle) && (!Governing.Contains(particle) || Follows(sentence, clause, particle)) || clause.Objects.Any(o => o.First == o.Last && sentence.Tokens[o.First].Lower == particle)) Try(frame, at, found);
            }
            foreach (var (frame, _) in book.OfVerb("*")) Try(frame, at, found);
            if (clause.Predicate is { } word && clause.Verb.Lemma == "be") foreach (var frame in book.OfPredicate(word)) Try(frame, at, found);
        }
        foreach (var phrase in sentence.Phrases.Where(p => sentence.Tokens[p.Head].Tag is Tag.Noun or Tag.ProperNoun))
        {
            var frames = book.OfNoun(sentence.Head(phrase));
            if (frames.IsEmpty) continue;
            var clause = sentence.Clauses.FirstOrDefault(c => c.Subject == phrase || c.Objects.Contains(phrase) || c.Prepositions.Any(p => p.Phrase == phrase)) ?? sentence.Clauses.LastOrDefault(c => c.Verb.Index < phrase.Index) ?? sentence.Clauses.FirstOrDefault();
            foreach (var frame in frames) Try(frame, new Evocation(document, sentence, clause, phrase), found);
        }
        return found;
    }

    /// <summary>
    /// What somebody states for himself ("we reject it", he said) is his statement in the report's voice, not one that he reports.
    /// </summary>
    private static Finding OwnWords(Finding finding)
    {
        var slot = finding.Frame.Kind switch { "statement" => "speaker", "position" => "holder", _ => null };
        if (slot is null || finding.Voice.IsEmpty) return finding;
        var self = finding.At.Clause?.Subject is { } subject && finding.At.Sentence.Tokens[subject.First].Lower is "we" or "i";
        if (self && slot == "speaker") return finding with { Slots = finding.Slots.With(slot, finding.Voice[^1]), Voice = finding.Voice[..^1] };
        return slot == "speaker" && finding.Slots.First(slot)?.Plain == finding.Voice[^1].Plain ? finding with { Voice = finding.Voice[..^1] } : finding;
    }

    /// <summary>A noun is as real as its clause only where the verb merely carries it ("there was no contact", "talks were held").</summary>
    private string OfNoun(Evocation at, string modality, bool speech)
    {
        var denied = at.Sentence.Tokens[at.Noun!.First].Lower is "no" or "neither" || at.Noun.ListedUnder is { } lead && at.Sentence.Tokens[lead.First].Lower == "no";
        var carried = at.Clause!.Verb.Lemma is "be" or "hold" or "take" or "have" or "make" or "occur" or "happen" or "see" or "begin" or "start" or "complete" or "continue" or "finish";
        if (at.Clause.Chain().Concat(at.Sentence.Clauses.Where(c => c.Subject is { } text && Deals.Is(at.Sentence, text))).Any(c => _classes.Has("provide", c.Verb.Lemma) && c.Verb.Index < at.Noun.Index && c.Subject != at.Noun)) return "due";
        if (denied) return carried && modality is "planned" ? "neg-planned" : "neg";
        if (speech) return "done";
        if (_classes.Has("seeking", at.Clause.Verb.Lemma) && at.Clause.Subject != at.Noun) return "wished";
        var averted = at.Clause.Verb.Lemma is "cancel" or "reject" or "refuse" or "deny" or "oppose" or "avoid" or "prevent" or "rule";
        return averted ? "neg" : modality == "hypo" || carried ? modality : "done";
    }

    private static bool Follows(Sentence sentence, Clause clause, string word)
    {
        var at = clause.Verb.Index + 1;
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind == ChunkKind.Adverb) at++;
        return at < sentence.Chunks.Count && sentence.Chunks[at].Word == word;
    }

    private void Try(Frame frame, Evocation evoked, List<Finding> found)
    {
        var at = evoked with { };
        if (frame.Kind == "statement" && at is { Noun: null, Clause.Verb.Passive: true } && frame.Verbs.Length > 0 && frame.Slots.Any(s => s.Name == "speaker" && s.Sources.Any(x => x.Place == "subject"))) return;
        if (frame.Needs.Any(need => !need.Any(source => Filling.Has(at, source))) || frame.Nots.Any(source => Filling.Has(at, source))) return;
        if (frame.Kind is "agreement" or "round" && at.Clause?.Chain().Any(c => c is { Link: ClauseLink.Adverbial, Connector: "since" or "before" }) == true) return;
        var modality = at.Clause is null ? "done" : Modality.Of(at.Clause, _classes);
        if (at.Noun is not null && at.Clause is not null) modality = OfNoun(at, modality, frame.Kind is "statement" or "position" or "motive");
        if (at.Noun is null && at.Clause?.Subject is { } subject && at.Sentence.Tokens[subject.First].Lower is "no" or "none" or "nobody" or "neither" && modality is "done" or "planned") modality = modality == "done" ? "neg" : "neg-planned";
        if (at.Noun is null && at.Clause is { Verb.Passive: false, Objects: [var nothing, ..] } && at.Sentence.Tokens[nothing.First].Lower is "no" or "neither" && modality is "done" or "planned") modality = modality == "done" ? "neg" : "neg-planned";
        if (frame.Kind == "round" && modality == "done" && frame.States.ContainsKey("planned") && at.Clause is { Predicate: null, Verb: { Present: true, Passive: false, Perfect: false, Progressive: false, Infinitive: false, Gerund: false, BarePast: false } }) modality = "planned";
        string? state = null;
        if (frame.States.Count > 0)
        {
            if (!frame.States.TryGetValue(modality, out state) && !(modality == "unmet" && frame.States.TryGetValue("neg", out state)) && !frame.States.TryGetValue("*", out state)) return;
        }
        else if (!frame.When.Contains(modality)) return;
        var kind = KindTable.Find(frame.Kind)!;
        var slots = Slots.Empty;
        if (state is not null) slots = slots.With(kind.StateSlot!, new TermValue(state));
        foreach (var slot in frame.Slots)
        {
            if (slots.Has(slot.Name)) continue;
            var values = Filling.Values(at, kind[slot.Name]!, slot.Sources);
            if (values.IsEmpty) continue;
            slots = slots.With(slot.Name, kind[slot.Name]!.Many ? values : [values[0]]);
        }
        ImmutableArray<NameValue> voice = at.Clause is null || frame.Aside ? [] : at.Document.Voices.Of(at.Clause);
        if (at.Noun is not null && at.Clause is { } counting && _classes.Has("record", counting.Verb.Lemma) && Spots.Of(at with { Noun = null }, "agent").SelectMany(p => at.Document.Names.All(at.Sentence, p)).ToImmutableArray() is [var recorder, ..]) voice = [.. voice, recorder];
        if (at.Noun is not null && frame.Kind == "breach" && voice.IsEmpty && at.Clause is { } told && at.Noun != told.Subject && _classes.Has("alleging", told.Verb.Lemma) && told.Subject is { } alleging && at.Document.Names.All(at.Sentence, alleging) is { IsEmpty: false } speakers)
            voice = [speakers.Length == 1 ? speakers[0] : new NameValue(string.Join(" and ", speakers.Select(s => s.Plain)))];
        if (frame.Voice.Length > 0 && frame.Voice.SelectMany(source => Spots.Of(at, source.Place)).SelectMany(p => at.Document.Names.All(at.Sentence, p)).ToImmutableArray() is [var judge] && (voice.IsEmpty || voice[^1].Plain != judge.Plain)) voice = [.. voice, judge];
        found.Add(OwnWords(new Finding(frame, at, slots, voice, modality)));
    }
}

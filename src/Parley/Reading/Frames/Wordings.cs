using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>Free wordings: what is hoped, demanded, denied, cut from the text as it stands.</summary>
internal static class Wordings
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "content", "infinitive", "gerund", "matter", "clause", "because", "amid", "predicate-text", "noun-infinitive", "object-as", "frequency", "lemma", "conditional", "whole", "standing", "act", "noun-content", "discussed", "times", "object-count" };

    /// <summary>Whether a source is a wording.</summary>
    public static bool Is(string place) => Places.Contains(place);

    /// <summary>The wording at a place, or null.</summary>
    public static string? Of(Evocation at, string place)
    {
        if (at.Clause is not { } clause) return null;
        return place switch
        {
            "content" => Child(at, c => c.Link == ClauseLink.Content),
            "infinitive" => Child(at, c => c.Verb.Infinitive),
            "gerund" => Child(at, c => c.Verb.Gerund),
            "matter" => Child(at, c => c.Link == ClauseLink.Content) ?? Child(at, c => c.Verb.Infinitive) ?? Child(at, c => c.Verb.Gerund && c.Connector is "" or "of" or "for" or "from" or "to" or "on" or "at") ?? Object(at, clause),
            "act" => Slice(at, clause.Verb.Head, End(at.Sentence, clause)),
            "standing" => Standing(at),
            "clause" => Slice(at, at.Sentence.Chunks[clause.Verb.Index].First, End(at.Sentence, clause)),
            "because" => Because(at, clause),
            "amid" => Amid(at, clause),
            "noun-infinitive" => at.Noun is { } noun && at.Sentence.Clauses.FirstOrDefault(c => c.Verb.Infinitive && c.Verb.Index == noun.Index + 1) is { } aim ? Slice(at, aim.Verb.First + 1, End(at.Sentence, aim)) : null,
            "noun-content" => at.Noun is { } told && at.Sentence.Clauses.FirstOrDefault(c => c.Connector == "that" && c.FirstChunk == told.Index + 1) is { } tells ? Slice(at, at.Sentence.Chunks[tells.FirstChunk].Last + 1, End(at.Sentence, tells)) : null,
            "conditional" => Conditional(at, clause),
            "whole" => Slice(at, clause.Subject is { } s && s.Index < clause.Verb.Index ? Undetermined(at.Sentence, s) : clause.Verb.First, End(at.Sentence, clause)),
            "times" => Frequencies.Times(at, clause),
            "object-count" => clause.Objects.Count > 0 ? Frequencies.Of(at, clause.Objects[0]) : null,
            "discussed" => Discussed(at, clause),
            "lemma" => clause.Verb.Lemma,
            "frequency" => at.Noun is { } counted ? Frequencies.Of(at, counted) : null,
            "object-as" => clause.Objects.Count > 0 && clause.Prepositions.FirstOrDefault(p => p.Word == "as") is { Phrase: { } role } ? Slice(at, Undetermined(at.Sentence, clause.Objects[0]), at.Sentence.LastOf(role)) : null,
            "predicate-text" => Slice(at, clause.Verb.Last + 1, End(at.Sentence, clause)),
            _ => null,
        };
    }

    /// <summary>A phrase with what belongs to it, as the text has it.</summary>
    public static string Text(Evocation at, Phrase phrase) => Slice(at, Undetermined(at.Sentence, phrase), at.Sentence.LastOf(phrase)) ?? Short(at, phrase);

    /// <summary>A phrase alone, without its article.</summary>
    public static string Short(Evocation at, Phrase phrase) => Slice(at, Undetermined(at.Sentence, phrase), phrase.Last) ?? at.Sentence.Tokens[phrase.Head].Text;

    /// <summary>A phrase that names an act, without its article and number: "several attacks" is "attacks".</summary>
    public static string Act(Evocation at, Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && (at.Sentence.Tokens[first].Tag is Tag.Determiner or Tag.Number or Tag.Possessive or Tag.PossessiveMark || at.Sentence.Tokens[first].Lower is "several" or "many" or "some" or "new" or "fresh" or "more" or "separate" or "other")) first++;
        return Slice(at, first, phrase.Last) ?? at.Sentence.Tokens[phrase.Head].Text;
    }

    /// <summary>The last token of a clause with all that hangs on it.</summary>
    public static int End(Sentence sentence, Clause clause)
    {
        var last = sentence.Chunks[clause.LastChunk].Last;
        foreach (var child in sentence.Clauses.Where(c => c.Parent == clause && c != clause && c.Verb.Index > clause.Verb.Index && !(c.Link is ClauseLink.Adverbial && c.AfterComma) && !(c.Link is ClauseLink.Main)))
        {
            if (child.Link == ClauseLink.Relative && child.AfterComma || child.Link == ClauseLink.Content && clause.Link == ClauseLink.Content && child.AfterComma) continue;
            last = Math.Max(last, End(sentence, child));
        }
        return last;
    }

    private static int Undetermined(Sentence sentence, Phrase phrase) => phrase.First < phrase.Head && sentence.Tokens[phrase.First].Tag == Tag.Determiner ? phrase.First + 1 : phrase.First;

    private static string? Child(Evocation at, Func<Clause, bool> fits)
    {
        var child = at.Sentence.Clauses.FirstOrDefault(c => c.Parent == at.Clause && fits(c));
        if (child is null) return null;
        var first = at.Sentence.Chunks[child.FirstChunk];
        var start = first.Kind is ChunkKind.Subordinator or ChunkKind.Preposition ? first.Last + 1 : first.First;
        if (child.Verb.Infinitive) start = at.Sentence.Chunks[child.Verb.Index].First + 1;
        var end = End(at.Sentence, child);
        foreach (var twin in at.Sentence.Clauses.Where(c => c != child && c.Parent == at.Clause && c.Link == child.Link && c.Verb.Index > child.Verb.Index && c.Verb.Infinitive == child.Verb.Infinitive)) end = Math.Max(end, End(at.Sentence, twin));
        at.Used = (Math.Min(at.Used.First, start), Math.Max(at.Used.Last, end));
        return Slice(at, start, end);
    }

    /// <summary>
    /// The question on which a line is taken ("that there would be no talks" is about talks): what is said to come or to be due,
    /// without the denial that the stance tells. What is said to be so already is no line but a claim.
    /// </summary>
    private static string? Standing(Evocation at)
    {
        var content = at.Sentence.Clauses.FirstOrDefault(c => c.Parent == at.Clause && c.Link == ClauseLink.Content);
        if (content is null || content.Verb.Modal.Length == 0 && at.Sentence.Tokens[content.Verb.First].Lower != "be" && !(content.Verb is { Present: true, Passive: false } or { Lemma: "be", Negated: true })) return null;
        var tokens = at.Sentence.Tokens;
        var first = at.Sentence.Chunks[content.FirstChunk];
        var start = first.Kind == ChunkKind.Subordinator ? first.Last + 1 : first.First;
        var (end, existential) = (End(at.Sentence, content), content.Subject is { } subject && tokens[subject.First].Lower == "there");
        at.Used = (Math.Min(at.Used.First, start), Math.Max(at.Used.Last, end));
        var skipped = new HashSet<int>(Enumerable.Range(content.Verb.First, content.Verb.Last - content.Verb.First + 1).Where(i => existential || tokens[i].Lower is "not" or "n't" or "never" or "would" or "must" or "should" or "will"));
        foreach (var phrase in content.Objects.Append(content.Subject).OfType<Phrase>())
        {
            if (existential && phrase == content.Subject || tokens[phrase.First].Lower == "no") skipped.Add(phrase.First);
        }
        return Slice(at, start, end, skipped);
    }

    /// <summary>What a bare pronoun refers to: what the clause before tells.</summary>
    private static string? Before(Evocation at, Clause clause)
    {
        var index = at.Sentence.Clauses.IndexOf(clause);
        var (sentence, told) = index > 0 ? (at.Sentence, at.Sentence.Clauses[index - 1]) : at.Sentence.Number > 1 ? (at.Document.Sentences[at.Sentence.Number - 2], at.Document.Sentences[at.Sentence.Number - 2].Clauses.FirstOrDefault(c => c.Link is ClauseLink.Content) ?? at.Document.Sentences[at.Sentence.Number - 2].Clauses.FirstOrDefault(c => !WordClasses.English.Has("say", c.Verb.Lemma))) : (at.Sentence, null);
        if (told is null) return null;
        var first = sentence.Chunks[Math.Min(told.FirstChunk, told.Subject?.Index ?? told.FirstChunk)];
        return Slice(at with { Sentence = sentence }, first.Kind == ChunkKind.Subordinator ? first.Last + 1 : first.First, End(sentence, told));
    }

    private static string? Object(Evocation at, Clause clause)
    {
        var phrase = clause.Verb.Passive ? clause.Subject : clause.Objects.FirstOrDefault() ?? clause.Prepositions.Where(p => p.Word is "for" or "on" or "against" or "of" or "off" or "down" or "about" or "at" or "to" or "over" && !p.Phrase.Temporal).Select(p => p.Phrase).FirstOrDefault();
        if (phrase is null) return null;
        if (at.Sentence.Tokens[phrase.First].Lower == "what" && at.Sentence.Clauses.FirstOrDefault(c => c.Verb.Index > phrase.Index && c.Verb.Index <= phrase.Index + 3 && c.Verb.Lemma is "call" or "describe" or "see" or "term" or "regard" && c.Objects.Count > 0) is { } named) return Slice(at, Undetermined(at.Sentence, named.Objects[^1]), End(at.Sentence, named));
        if (phrase.First == phrase.Last && at.Sentence.Tokens[phrase.First].Lower is "it" or "this" or "that" or "them" or "so" && Before(at, clause) is { } told) return told;
        if (clause.Verb.Passive) return Slice(at, Undetermined(at.Sentence, phrase), at.Sentence.LastOf(phrase));
        var last = End(at.Sentence, clause);
        at.Used = (at.Used.First, Math.Max(at.Used.Last, last));
        return Slice(at, Undetermined(at.Sentence, phrase), last);
    }

    private static string? Conditional(Evocation at, Clause clause)
    {
        var child = at.Sentence.Clauses.FirstOrDefault(c => (c.Parent == clause || c.Parent?.Parent == clause) && c.Link == ClauseLink.Adverbial && (c.Connector is "if" or "unless" or "until" or "till" or "provided that" or "once" or "as long as" || c.Connector == "when" && clause.Particles.Contains("only") || c.Connector == "before" && clause.Verb.Negated));
        return child is null ? null : Slice(at, at.Sentence.Chunks[child.FirstChunk].Last + 1, End(at.Sentence, child));
    }

    private static string? Because(Evocation at, Clause clause)
    {
        foreach (var child in at.Sentence.Clauses.Where(c => c.Parent == clause && c.Link == ClauseLink.Adverbial && c.Connector is "because" or "since" or "as" or "on the grounds that" or "given that"))
        {
            if (child.Connector == "as" || child.Connector == "since" && !child.AfterComma) continue;
            return Slice(at, at.Sentence.Chunks[child.FirstChunk].Last + 1, End(at.Sentence, child));
        }
        foreach (var (word, phrase) in clause.Prepositions)
        {
            if (word is "because of" or "over" or "in protest at" or "in protest against" or "in protest over" or "owing to" or "in response to" or "due to" && !phrase.Temporal) return Text(at, phrase);
        }
        var citing = at.Sentence.Clauses.FirstOrDefault(c => c.Parent == clause && c.Verb is { Lemma: "cite", Gerund: true });
        return citing?.Objects.Count > 0 ? Text(at, citing.Objects[0]) : null;
    }

    /// <summary>What a meeting is about: the object of a verb of discussing under it, or what stands after "on" or "about".</summary>
    private static string? Discussed(Evocation at, Clause clause)
    {
        var talk = at.Sentence.Clauses.FirstOrDefault(c => c != clause && c.Chain().Contains(clause) && c.Verb.Lemma is "discuss" or "address" or "debate" or "review" or "explore" or "consider" && c.Objects.Count > 0);
        if (talk is not null) return Object(at, talk);
        var on = (at.Noun is { } noun ? at.Sentence.After(noun) : []).Concat(clause.Prepositions).FirstOrDefault(p => p.Word is "on" or "about" or "over" && !p.Phrase.Temporal && at.Sentence.Tokens[p.Phrase.First].Tag != Tag.Number);
        return on.Phrase is { } about ? Text(at, about) : null;
    }

    private static string? Amid(Evocation at, Clause clause)
    {
        foreach (var (word, phrase) in clause.Prepositions.Concat(at.Sentence.Clauses.Where(c => c.Parent == clause && c.Verb.Infinitive).SelectMany(c => c.Prepositions)))
        {
            if (word is "amid" or "amidst" && !phrase.Temporal) return Text(at, phrase);
        }
        foreach (var child in at.Sentence.Clauses.Where(c => c.Parent == clause && c.Link == ClauseLink.Adverbial && c.Connector is "after" or "as")) return Slice(at, at.Sentence.Chunks[child.FirstChunk].Last + 1, End(at.Sentence, child));
        return null;
    }

    private static string? Slice(Evocation at, int first, int last, IReadOnlySet<int>? without = null)
    {
        var tokens = at.Sentence.Tokens;
        last = Math.Min(last, tokens.Count - 1);
        if (Holes(at, first, last, without ?? new HashSet<int>()) is { Count: > 0 } holes)
        {
            var kept = Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(i => !holes.Contains(i)).ToList();
            return kept.Count == 0 ? null : string.Join(' ', Runs(kept).Select(r => Slice(at.Document, tokens, r.First, r.Last)).OfType<string>());
        }
        return Slice(at.Document, tokens, first, last);
    }

    /// <summary>The words to leave out: those asked for, and a speaker put between the words that he says.</summary>
    private static HashSet<int> Holes(Evocation at, int first, int last, IReadOnlySet<int> without)
    {
        var holes = without.Where(i => i >= first && i <= last).ToHashSet();
        foreach (var speech in at.Sentence.Clauses.Where(c => c.Link == ClauseLink.Main && c.Subject is not null && WordClasses.English.Has("say", c.Verb.Lemma)))
        {
            var (from, to) = (Math.Min(speech.Subject!.First, speech.Verb.First), Math.Max(speech.Verb.Last, speech.Subject.Last));
            if (from > first && to < last && at.Sentence.Clauses.Any(c => c.Link == ClauseLink.Content && c.Parent == speech && c.Verb.First >= first && c.Verb.Last <= last && (c.Subject?.First ?? c.Verb.First) < from)) holes.UnionWith(Enumerable.Range(from, to - from + 1));
        }
        return holes;
    }

    private static IEnumerable<(int First, int Last)> Runs(List<int> kept)
    {
        var first = kept[0];
        for (var i = 1; i <= kept.Count; i++)
        {
            if (i < kept.Count && kept[i] == kept[i - 1] + 1) continue;
            yield return (first, kept[i - 1]);
            if (i < kept.Count) first = kept[i];
        }
    }

    private static string? Slice(Document document, List<Token> tokens, int first, int last)
    {
        if (Enumerable.Range(first, Math.Max(0, last - first + 1)).Skip(1).FirstOrDefault(i => tokens[i].Lower is "because") is > 0 and var reason) last = reason - 1;
        while (first <= last && tokens[first].Tag is Tag.Quote or Tag.Comma) first++;
        while (last >= first && tokens[last].Tag is Tag.Quote or Tag.Comma or Tag.Stop) last--;
        return first > last ? null : document.Text[tokens[first].Start..tokens[last].End].Replace('\n', ' ');
    }
}

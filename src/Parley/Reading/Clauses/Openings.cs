using Parley.Reading.Language;

namespace Parley.Reading.Clauses;

/// <summary>Finds the subject of a finite verb and what opens its clause, by walking left from the verb.</summary>
internal static class Openings
{
    /// <summary>So many chunks at most does a clause without commas take that describes a noun.</summary>
    private const int Reach = 9;

    /// <summary>Settles subject, connector, link and parent of a clause.</summary>
    public static void Settle(Clause clause, List<Chunk> chunks, IReadOnlyList<Token> tokens, List<Clause> before, WordClasses classes)
    {
        Phrase? subject = null;
        var i = clause.Verb.Index - 1;
        if (i > 0 && before.Count > 0 && chunks[i].Kind == ChunkKind.Comma && Inverted(clause, chunks, tokens, classes))
        {
            Open(clause, null, i, chunks, tokens, before, classes);
            return;
        }
        for (; i >= 0; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind is ChunkKind.Adverb or ChunkKind.Adjective) continue;
            if (chunk is Phrase phrase)
            {
                if (phrase.Temporal) { if (i > 0 && chunks[i - 1].Kind == ChunkKind.Preposition) i--; continue; }
                var lead = phrase.ListedUnder ?? phrase;
                var governs = lead.Index - 1;
                while (governs >= 0 && chunks[governs].Kind == ChunkKind.Adverb) governs--;
                if (governs >= 0 && chunks[governs].Kind == ChunkKind.Preposition)
                {
                    while (governs > 0 && chunks[governs - 1].Kind == ChunkKind.Preposition) governs--;
                    i = governs;
                    continue;
                }
                if (phrase.AppositionOf is { } described && subject is null) { i = described.Index + 1; continue; }
                if (subject is not null) break;
                if (Inside(chunks, lead.Index) is { } relative) { i = relative; continue; }
                subject = lead;
                i = lead.Index;
                clause.FirstChunk = i;
                continue;
            }
            if (chunk.Kind == ChunkKind.Comma && subject is null && Parenthesis(chunks, i) is { } open) { i = open; continue; }
            if (chunk is VerbGroup { Finite: false } && subject is null)
            {
                if (i > 1 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2] is Phrase) i--;
                continue;
            }
            if (chunk is VerbGroup { Finite: true } && subject is null && Inside(chunks, i + 1) is { } outside) { i = outside; continue; }
            break;
        }
        Open(clause, subject, i, chunks, tokens, before, classes);
    }

    /// <summary>The phrase that a following clause describes: the head of "X of Y" rather than Y, the whole list rather than its last.</summary>
    public static Phrase Lead(List<Chunk> chunks, Phrase phrase, IReadOnlyList<Token> tokens)
    {
        if (phrase.AppositionOf is { } described) return described;
        var lead = phrase.ListedUnder ?? phrase;
        if (Done(chunks, lead) is { } doing) lead = doing;
        while (lead.Index >= 2 && chunks[lead.Index - 1] is { Kind: ChunkKind.Preposition } preposition && chunks[lead.Index - 2] is Phrase head && !head.Temporal && (preposition.Word is "of" or "between" or "with" || preposition.Word is "on" or "about" or "over" && WordClasses.English.Has("talks", tokens[head.Head].Lower) || tokens[head.Head].Tag != Tag.ProperNoun && tokens[lead.Head].Tag == Tag.ProperNoun)) lead = head;
        return lead;
    }

    /// <summary>
    /// Where a phrase stands within a clause that describes an earlier noun ("those who break the deal", "a letter listing the
    /// breaches"): the index just past that noun; null where it does not.
    /// </summary>
    private static int? Inside(List<Chunk> chunks, int at)
    {
        var finite = false;
        for (var i = at - 1; i > 0 && at - i < Reach; i--)
        {
            if (chunks[i] is VerbGroup { Gerund: true } or VerbGroup { Reduced: true }) return !finite && chunks[i - 1] is Phrase { Temporal: false } ? i : null;
            if (chunks[i] is VerbGroup { Finite: true }) finite = true;
            if (chunks[i].Kind == ChunkKind.Relative) return finite && chunks[i - 1] is Phrase ? i : finite && chunks[i - 1].Kind == ChunkKind.Preposition && i > 1 && chunks[i - 2] is Phrase ? i - 1 : null;
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Conjunction) return null;
        }
        return null;
    }

    /// <summary>The noun whose doing is told up to a phrase: "the talks on" before "keeping peace in Aceh"; null where there is none.</summary>
    private static Phrase? Done(List<Chunk> chunks, Phrase phrase)
    {
        for (var i = phrase.Index - 1; i > 1 && phrase.Index - i < 6; i--)
        {
            if (chunks[i] is VerbGroup { Gerund: true }) return chunks[i - 1].Kind == ChunkKind.Preposition ? chunks[i - 2] as Phrase : null;
            if (chunks[i].Kind is not (ChunkKind.Preposition or ChunkKind.Phrase or ChunkKind.Adjective or ChunkKind.Adverb)) return null;
        }
        return null;
    }

    private static int? Parenthesis(List<Chunk> chunks, int close)
    {
        for (var i = close - 1; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Break) return null;
            if (chunks[i].Kind != ChunkKind.Comma) continue;
            if (chunks[close].Word is "-" or "–" or "—")
            {
                if (chunks[i].Word == chunks[close].Word) return i;
                continue;
            }
            var first = chunks[i + 1];
            if (first.Kind is ChunkKind.Adjective or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb || first is Phrase { AppositionOf: not null } or VerbGroup { Finite: false } || first.Kind is ChunkKind.Conjunction) return i;
            if (first is Phrase { Temporal: true }) return i;
            if (first is VerbGroup { BarePast: true } told && WordClasses.English.Has("inverting", told.Lemma) && chunks[i + 2] is Phrase) return i;
            if (first is Phrase && chunks[close - 1] is Phrase && chunks[close - 2] is { Kind: ChunkKind.Preposition, Word: "among" }) return i;
            if (first is Phrase && chunks[close - 1] is VerbGroup { Lemma: "include", BarePast: true }) return i;
            if (first is Phrase && Enumerable.Range(i + 2, close - i - 2).Select(k => chunks[k]).OfType<VerbGroup>().FirstOrDefault() is { } aside && WordClasses.English.Has("say", aside.Lemma)) return i;
        }
        return null;
    }

    private static void Open(Clause clause, Phrase? subject, int i, List<Chunk> chunks, IReadOnlyList<Token> tokens, List<Clause> before, WordClasses classes)
    {
        var opener = i >= 0 ? chunks[i] : null;
        clause.Subject = subject;
        clause.AfterComma = i >= 0 && (opener!.Kind == ChunkKind.Comma || i > 0 && chunks[i - 1].Kind == ChunkKind.Comma);
        switch (opener?.Kind)
        {
            case ChunkKind.Relative:
                Relative(clause, i, chunks, tokens, before);
                break;
            case ChunkKind.Subordinator when opener.Word == "that" && subject is not null && Described(chunks, tokens, i, before, classes) is { } noun:
                (clause.FirstChunk, clause.Connector, clause.Link) = (i, "that", ClauseLink.Relative);
                clause.Parent = before.LastOrDefault();
                clause.Antecedent = Lead(chunks, noun, tokens);
                clause.Objects.Add(clause.Antecedent);
                break;
            case ChunkKind.Subordinator:
                clause.FirstChunk = i;
                clause.Connector = opener.Word;
                clause.Link = opener.Word is "that" or "whether" ? ClauseLink.Content : ClauseLink.Adverbial;
                clause.Parent = before.LastOrDefault(c => c.Verb.Index < i);
                if (clause.Link == ClauseLink.Content && i > 0 && chunks[i - 1].Kind == ChunkKind.Conjunction && before.LastOrDefault(c => c is { Link: ClauseLink.Content, Connector: "that" }) is { } sibling) clause.Parent = sibling.Parent;
                else if (clause.Link == ClauseLink.Content && !(i > 0 && chunks[i - 1] is Phrase noun && clause.Parent is { } holder && holder.Objects.Contains(noun) && !classes.Has("content", holder.Verb.Lemma))) clause.Parent = before.LastOrDefault(c => c.Verb.Index < i && classes.Has("content", c.Verb.Lemma)) ?? clause.Parent;
                break;
            case ChunkKind.Conjunction when subject is null && before.Count > 0:
                Share(clause, before, i);
                break;
            case ChunkKind.Conjunction when before.Count > 0 && i > 0 && chunks[i - 1].Kind != ChunkKind.Comma && before[^1] is { Link: ClauseLink.Content or ClauseLink.Adverbial } twin:
                (clause.Link, clause.Parent, clause.Connector) = (twin.Link, twin.Parent, twin.Connector);
                break;
            case ChunkKind.Conjunction when before.LastOrDefault(c => c.Link == ClauseLink.Content && c.Parent is { Verb.Present: false }) is { } told && subject is not null && opener.Word == "and" && (tokens[subject.First].Tag == Tag.Pronoun || clause.Verb.Modal == "would") && !clause.Verb.Present:
                (clause.Link, clause.Parent) = (ClauseLink.Content, told.Chain().Last(c => c.Link == ClauseLink.Content).Parent);
                break;
            case ChunkKind.Verb when subject is not null && classes.Has("content", ((VerbGroup)opener).Lemma):
                (clause.Link, clause.Parent) = (ClauseLink.Content, before.LastOrDefault());
                break;
            case ChunkKind.Comma when subject is null && before.Count > 0 && Inverted(clause, chunks, tokens, classes):
                clause.Link = ClauseLink.Main;
                break;
            case ChunkKind.Comma when subject is null && before.Count > 0 && (!clause.Verb.Present || clause.Verb.Plain && before[^1].Verb is var last && (last.Modal.Length > 0 || last.Infinitive)):
                Share(clause, before, i);
                break;
            default:
                clause.Link = ClauseLink.Main;
                break;
        }
    }

    /// <summary>The noun before "that" where the clause describes it ("the offer that X made") and does not tell its content.</summary>
    private static Phrase? Described(List<Chunk> chunks, IReadOnlyList<Token> tokens, int i, List<Clause> before, WordClasses classes)
    {
        if (i == 0 || chunks[i - 1] is not Phrase { Temporal: false } noun || tokens[noun.Head].Tag != Tag.Noun || before.Count == 0) return null;
        if (classes.Has("content-noun", tokens[noun.Head].Lower) || classes.Has("object-control", before[^1].Verb.Lemma) || noun.Index == before[^1].Verb.Index + 1 && classes.Has("content", before[^1].Verb.Lemma)) return null;
        return noun;
    }

    /// <summary>A verb of saying behind what is said, its speaker after it: "..., said the minister".</summary>
    private static bool Inverted(Clause clause, List<Chunk> chunks, IReadOnlyList<Token> tokens, WordClasses classes) =>
        clause.Verb is { BarePast: true } && classes.Has("inverting", clause.Verb.Lemma) && clause.Verb.Index + 1 < chunks.Count && chunks[clause.Verb.Index + 1] is Phrase { Temporal: false } speaker
        && (tokens[speaker.Head].Capital || classes.Has("office", tokens[speaker.Head].Lower) || classes.Has("people", tokens[speaker.Head].Lower) || classes.Has("anonymous", tokens[speaker.Head].Lower));

    private static void Relative(Clause clause, int i, List<Chunk> chunks, IReadOnlyList<Token> tokens, List<Clause> before)
    {
        clause.FirstChunk = i;
        clause.Connector = chunks[i].Word;
        clause.Parent = before.LastOrDefault(c => c.Verb.Index < i);
        var noun = i - 1;
        while (noun >= 0 && chunks[noun].Kind is ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Adverb) noun--;
        if (i > 1 && chunks[i - 1].Kind == ChunkKind.Comma && Parenthesis(chunks, i - 1) is { } open && open > 0 && chunks[open + 1] is VerbGroup { Finite: false } && chunks[open - 1] is Phrase) noun = open - 1;
        if (noun < 0 || chunks[noun] is not Phrase phrase || chunks[i].Word is "when" or "where" && phrase.Temporal)
        {
            clause.Link = chunks[i].Word is "when" ? ClauseLink.Adverbial : ClauseLink.Relative;
            return;
        }
        clause.Link = ClauseLink.Relative;
        clause.Antecedent = Lead(chunks, phrase, tokens);
        if (chunks[i].Word == "which" && tokens[phrase.Head].Tag == Tag.ProperNoun && WordClasses.English.Has("office", tokens[clause.Antecedent.Head].Lower)) clause.Antecedent = phrase;
        if (clause.Subject is null) clause.Subject = clause.Antecedent;
        else if (chunks[i].Word is not ("when" or "where" or "whose") && i > 0 && chunks[i - 1].Kind != ChunkKind.Preposition) clause.Objects.Add(clause.Antecedent);
    }

    private static void Share(Clause clause, List<Clause> before, int i)
    {
        var twin = clause.Verb.Present
            ? before.LastOrDefault(c => c.Verb.Infinitive && c == before[^1]) ?? before.LastOrDefault(c => c.Verb.Finite)
            : before.LastOrDefault(c => c.Verb.Finite && !(c.Link == ClauseLink.Relative && c.LastChunk + 1 < i && c.AfterComma)) ?? before.LastOrDefault(c => c.Verb.Finite);
        if (twin is { Link: ClauseLink.Main, AfterComma: true, Objects.Count: 0, Subject: not null } aside && aside.LastChunk + 2 >= i && WordClasses.English.Has("inverting", aside.Verb.Lemma) && before.LastOrDefault(c => c.Verb.Finite && c.Verb.Index < aside.Verb.Index) is { Link: ClauseLink.Main } around) twin = around;
        if (twin is { Link: ClauseLink.Content, Parent: { Verb.Finite: true } speech } && !clause.Verb.Present && clause.Verb.Modal.Length == 0 && !clause.Verb.Passive && (twin.Verb.Modal.Length > 0 && !clause.Verb.Perfect && clause.Verb.First == clause.Verb.Last && clause.Verb.BarePast || clause.AfterComma && WordClasses.English.Has("speech-act", clause.Verb.Lemma))) twin = speech;
        if (twin is null) return;
        (clause.Subject, clause.Link, clause.Parent, clause.Connector, clause.Antecedent) = (twin.Subject, twin.Link, twin.Parent, twin.Connector, twin.Antecedent);
        if (twin.Verb.Passive && clause.Verb.BarePast && !clause.Verb.Passive) (clause.Verb.Passive, clause.Verb.Modal) = (true, twin.Verb.Modal);
        else if (clause.Verb is { Present: true, Plain: true } && (twin.Verb.Modal.Length > 0 || twin.Verb.Infinitive)) (clause.Verb.Modal, clause.Verb.Infinitive) = (twin.Verb.Modal, twin.Verb.Infinitive);
    }
}

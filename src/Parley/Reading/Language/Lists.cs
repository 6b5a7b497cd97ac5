namespace Parley.Reading.Language;

/// <summary>Joins noun phrases that stand in a list, and marks those that stand in apposition.</summary>
internal static class Lists
{
    /// <summary>Marks lists and appositions in place.</summary>
    /// <param name="chunks">The chunks of a sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    public static void Run(List<Chunk> chunks, IReadOnlyList<Token> tokens)
    {
        foreach (var phrase in chunks.OfType<Phrase>().Where(p => !p.Temporal).ToList())
        {
            if (phrase.ListedUnder is null) Join(chunks, tokens, phrase);
        }
        foreach (var phrase in chunks.OfType<Phrase>().Where(p => !p.Temporal).ToList()) Appose(chunks, tokens, phrase);
    }

    /// <summary>The index just past a phrase and the "of" phrases that belong to it.</summary>
    /// <param name="chunks">The chunks.</param>
    /// <param name="phrase">The phrase.</param>
    public static int PastOf(List<Chunk> chunks, Phrase phrase)
    {
        var at = phrase.Index + 1;
        while (at + 1 < chunks.Count && chunks[at] is { Kind: ChunkKind.Preposition, Word: "of" } && chunks[at + 1] is Phrase) at += 2;
        return at;
    }

    private static int PastAll(List<Chunk> chunks, Phrase phrase)
    {
        var at = PastOf(chunks, phrase);
        while (at + 1 < chunks.Count && chunks[at] is { Kind: ChunkKind.Preposition, Word: "for" or "to" or "in" or "of" or "on" or "at" } && chunks[at + 1] is Phrase { Temporal: false }) at += 2;
        return at;
    }

    private static void Join(List<Chunk> chunks, IReadOnlyList<Token> tokens, Phrase lead)
    {
        if (tokens[lead.First].Tag == Tag.Pronoun && tokens[lead.First].Lower is not ("they" or "you" or "he" or "she" or "it" or "others")) return;
        var members = new List<Phrase> { lead };
        var at = Lists.PastOf(chunks, lead);
        while (at < chunks.Count)
        {
            var comma = chunks[at].Kind == ChunkKind.Comma && tokens[chunks[at].First].Text == ",";
            var next = comma ? at + 1 : at;
            var last = next < chunks.Count && chunks[next].Kind == ChunkKind.Conjunction && chunks[next].Word is "and" or "or" or "nor" or "as well as" or "together with" or "along with";
            if (last) next++;
            if (next < chunks.Count && chunks[next] is { Kind: ChunkKind.Adverb }) next++;
            if (!comma && !last || next >= chunks.Count || chunks[next] is not Phrase member || member.Temporal || tokens[member.First].Tag == Tag.Pronoun) return;
            members.Add(member);
            at = Lists.PastOf(chunks, member);
            if (!last) continue;
            if (at < chunks.Count && chunks[at].Kind == ChunkKind.Conjunction && chunks[at].Word == "and" && members.Count > 1 && at + 1 < chunks.Count && chunks[at + 1] is Phrase) continue;
            if (Counted(tokens, lead) == members.Count - 1 && members.Skip(1).All(m => Proper(tokens, m)))
            {
                members.RemoveAt(0);
                members[0].AppositionOf = lead;
                Commit(members[0], members);
            }
            else if (!StartsClause(chunks, lead, at)) Commit(lead, members);
            return;
        }
    }

    /// <summary>How many a phrase counts, "the three powers"; 0 where it counts none.</summary>
    private static int Counted(IReadOnlyList<Token> tokens, Phrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Last - phrase.First).Where(i => tokens[i].Tag == Tag.Number).Select(i => Dates.Calendar.Number(tokens[i].Lower) ?? 0).FirstOrDefault();

    private static bool StartsClause(List<Chunk> chunks, Phrase lead, int after)
    {
        if (after >= chunks.Count || chunks[after] is not VerbGroup { Infinitive: false, Gerund: false }) return false;
        var before = lead.Index - 1;
        if (before < 0) return false;
        return chunks[before].Kind is ChunkKind.Verb || chunks[before] is { Kind: ChunkKind.Preposition, Word: not "between" } && (before == 0 || chunks[before - 1] is not Phrase);
    }

    private static void Commit(Phrase lead, List<Phrase> members)
    {
        lead.Members.AddRange(members);
        foreach (var member in members.Skip(1)) member.ListedUnder = lead;
    }

    private static void Appose(List<Chunk> chunks, IReadOnlyList<Token> tokens, Phrase phrase)
    {
        var at = PastAll(chunks, phrase);
        if (at + 1 >= chunks.Count || chunks[at].Kind != ChunkKind.Comma || chunks[at + 1] is not Phrase other || other.Temporal || other.ListedUnder is not null || other.AppositionOf is not null) return;
        if (Enumerable.Range(phrase.Last + 1, other.First - phrase.Last - 1).Any(i => tokens[i].Tag == Tag.Quote)) return;
        if (phrase.ListedUnder is not null || other.Members.Count > 0 && !Proper(tokens, phrase)) return;
        var past = PastAll(chunks, other);
        var closed = past >= chunks.Count || chunks[past].Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Verb;
        if (!Proper(tokens, phrase) && !Proper(tokens, other) && tokens[other.First].Tag is Tag.ProperNoun) return;
        if (!closed || Proper(tokens, phrase) == Proper(tokens, other) && !Describes(tokens, other)) return;
        if (past < chunks.Count && chunks[past] is VerbGroup { Infinitive: false, Gerund: false } && phrase.Index > 0 && chunks[phrase.Index - 1].Kind is ChunkKind.Preposition or ChunkKind.Verb) return;
        if (chunks[at].First > 0 && past < chunks.Count && chunks[past] is VerbGroup { BarePast: false, Infinitive: false } && tokens[chunks[at].First].Text == "," && !Describes(tokens, phrase) && !Proper(tokens, other)) return;
        other.AppositionOf = phrase;
    }

    private static bool Proper(IReadOnlyList<Token> tokens, Phrase phrase) => tokens[phrase.Head].Tag == Tag.ProperNoun;

    private static bool Describes(IReadOnlyList<Token> tokens, Phrase phrase) =>
        tokens[phrase.First].Tag is Tag.Determiner or Tag.Possessive || tokens[phrase.Head].Tag == Tag.Noun || Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i => tokens[i].Tag == Tag.PossessiveMark);
}

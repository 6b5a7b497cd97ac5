using Parley.Reading.Language;

namespace Parley.Reading.Clauses;

/// <summary>Gathers what stands after a verb: objects, prepositional phrases, particles, the predicate of "be".</summary>
internal static class Takings
{
    /// <summary>Fills the clause from the chunks to the right of its verb, and from prepositional phrases before its subject.</summary>
    public static void Collect(Clause clause, List<Chunk> chunks, IReadOnlyList<Token> tokens)
    {
        for (var i = clause.Verb.Index + 1; i < chunks.Count; i++)
        {
            var chunk = chunks[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative) break;
            if (chunk.Kind == ChunkKind.Conjunction && !(i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Preposition)) break;
            if (chunk.Kind == ChunkKind.Comma && !GoesOn(chunks, i)) break;
            if (chunk.Kind is ChunkKind.Adverb or ChunkKind.Adjective) clause.Particles.Add(chunk.Word);
            if (chunk.Kind == ChunkKind.Adjective && clause.Verb.Lemma is "be" or "remain" or "seem" or "become" or "stay" or "feel") clause.Predicate ??= chunk.Word;
            if (chunk.Kind == ChunkKind.Preposition) i = Preposition(clause, chunks, i);
            else if (chunk is Phrase phrase && !Object(clause, phrase, chunks, tokens, ref i)) break;
            clause.LastChunk = Math.Max(clause.LastChunk, Math.Min(i, chunks.Count - 1));
        }
        Before(clause, chunks);
    }

    private static bool GoesOn(List<Chunk> chunks, int comma)
    {
        if (comma + 1 >= chunks.Count) return false;
        if (chunks[comma + 1].Kind == ChunkKind.Conjunction && comma + 2 < chunks.Count && chunks[comma + 2].Kind == ChunkKind.Preposition) return true;
        if (chunks[comma + 1].Kind is ChunkKind.Preposition or ChunkKind.Adverb || chunks[comma + 1] is Phrase { Temporal: true }) return true;
        return chunks[comma + 1] is Phrase { AppositionOf: not null };
    }

    private static int Preposition(Clause clause, List<Chunk> chunks, int i)
    {
        var next = i + 1;
        while (next < chunks.Count && chunks[next].Kind is ChunkKind.Adverb or ChunkKind.Preposition) next++;
        if (next < chunks.Count && chunks[next] is Phrase phrase)
        {
            clause.Prepositions.Add((chunks[next - 1].Word.Length > 0 && next - 1 != i ? chunks[next - 1].Word : chunks[i].Word, phrase));
            if (next - 1 != i) clause.Particles.Add(chunks[i].Word);
            return phrase.Members.Count > 0 ? phrase.Members[^1].Index : phrase.Index;
        }
        clause.Particles.Add(chunks[i].Word);
        return next - 1;
    }

    private static bool Object(Clause clause, Phrase phrase, List<Chunk> chunks, IReadOnlyList<Token> tokens, ref int i)
    {
        if (phrase.Temporal || phrase.AppositionOf is not null || phrase.ListedUnder is not null) return true;
        var last = phrase.Members.Count > 0 ? phrase.Members[^1] : phrase;
        var after = Lists.PastOf(chunks, last);
        while (after < chunks.Count && chunks[after].Kind == ChunkKind.Adverb) after++;
        if (after < chunks.Count && chunks[after] is VerbGroup { Finite: true } && (chunks[phrase.Index - 1] is VerbGroup || tokens[phrase.First].Tag == Tag.Pronoun)) return false;
        clause.Objects.Add(phrase);
        i = last.Index;
        return true;
    }

    private static void Before(Clause clause, List<Chunk> chunks)
    {
        var limit = clause.Subject is { } subject && subject.Index < clause.Verb.Index ? subject.Index : clause.FirstChunk;
        for (var i = limit - 1; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Conjunction) break;
            if (chunks[i] is Phrase phrase && chunks[i - 1].Kind == ChunkKind.Preposition) clause.Prepositions.Add((chunks[i - 1].Word, phrase));
        }
        if (clause.Subject is null) return;
        for (var i = clause.Subject.Index + 1; i < clause.Verb.Index; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Relative) break;
            if (chunks[i] is Phrase phrase && chunks[i - 1] is { Kind: ChunkKind.Preposition } word && (i < 2 || chunks[i - 2].Kind != ChunkKind.Phrase) && word.Word != "of") clause.Prepositions.Add((word.Word, phrase));
        }
    }
}

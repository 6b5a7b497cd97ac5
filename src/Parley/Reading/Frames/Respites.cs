using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>Time to think: "asked for a night", "wanted two more days", "needs time".</summary>
internal static class Respites
{
    private static readonly HashSet<string> Stretches = new(StringComparer.Ordinal) { "time", "day", "days", "night", "week", "weeks", "hours", "month", "months", "delay", "respite" };

    /// <summary>Whether what is asked for in a clause is a stretch of time.</summary>
    public static bool Asked(Evocation at)
    {
        if (at.Clause is not { } clause) return false;
        for (var i = clause.Verb.Index + 1; i < at.Sentence.Chunks.Count && i <= clause.Verb.Index + 5; i++)
        {
            var chunk = at.Sentence.Chunks[i];
            if (chunk is Phrase phrase && Stretches.Contains(at.Sentence.Head(phrase)) && Counted(at.Sentence, phrase)) return i == clause.Verb.Index + 1 || at.Sentence.Chunks[i - 1] is { Kind: ChunkKind.Preposition, Word: "for" };
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator) return false;
        }
        return false;
    }

    private static bool Counted(Sentence sentence, Phrase phrase) => sentence.Head(phrase) == "time" && phrase.First == phrase.Last || sentence.Tokens[phrase.First].Tag == Tag.Number || sentence.Tokens[phrase.First].Lower is "a" or "more" or "some" or "another" or "several" or "further";
}

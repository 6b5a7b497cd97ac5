using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Language;

namespace Parley.Reading;

/// <summary>A sentence with everything the steps have found in it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Its place in the document.</param>
/// <param name="Tokens">Its words and marks.</param>
/// <param name="Chunks">Its phrases and connectors.</param>
/// <param name="Clauses">Its clauses in the order of their verbs.</param>
internal sealed record Sentence(int Number, TextSpan Span, List<Token> Tokens, List<Chunk> Chunks, List<Clause> Clauses)
{
    /// <summary>Reads a sentence from its words to its clauses.</summary>
    public static Sentence Parse(string text, TextSpan span, int number)
    {
        var tokens = Language.Tokens.Of(text, span);
        Tagger.Run(tokens);
        Dateline.Set(tokens);
        var chunks = Chunker.Run(tokens);
        Lists.Run(chunks, tokens);
        return new Sentence(number, span, tokens, chunks, ClauseFinder.Find(chunks, tokens, WordClasses.English));
    }

    /// <summary>The span of some tokens.</summary>
    public TextSpan Of(int first, int last) => new(Tokens[first].Start, Tokens[last].End);

    /// <summary>The noun phrases in order.</summary>
    public IEnumerable<Phrase> Phrases => Chunks.OfType<Phrase>();

    /// <summary>The words of a phrase.</summary>
    public string Text(Phrase phrase) => string.Join(' ', Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Where(i => Tokens[i].Tag != Tag.Quote).Select(i => Tokens[i].Text)).Replace(" 's", "'s", StringComparison.Ordinal).Replace(" '", "'", StringComparison.Ordinal);

    /// <summary>The head of a phrase in lower case.</summary>
    public string Head(Phrase phrase) => Tokens[phrase.Head].Lower;

    /// <summary>The prepositional phrases that follow a phrase directly, "of" phrases passed over.</summary>
    public IEnumerable<(string Word, Phrase Phrase)> After(Phrase phrase)
    {
        var at = (phrase.Members.Count > 0 ? phrase.Members[^1] : phrase).Index + 1;
        while (at + 1 < Chunks.Count)
        {
            if (Chunks[at] is Phrase { Temporal: true }) { at++; continue; }
            if (Chunks[at].Kind != ChunkKind.Preposition) yield break;
            if (Chunks[at].Word == "from" && Chunks[at + 1].Kind == ChunkKind.Preposition && at + 2 < Chunks.Count) at++;
            if (Chunks[at + 1] is not Phrase next) yield break;
            yield return (Chunks[at].Word, next);
            at = (next.Members.Count > 0 ? next.Members[^1] : next).Index + 1;
        }
    }

    /// <summary>The phrase after "of" that stands directly behind a phrase, or null.</summary>
    public Phrase? OfPhrase(Phrase phrase) => phrase.Index + 2 < Chunks.Count && Chunks[phrase.Index + 1] is { Kind: ChunkKind.Preposition, Word: "of" } ? Chunks[phrase.Index + 2] as Phrase : null;

    /// <summary>The last token of a phrase with the prepositional phrases that belong to it.</summary>
    public int LastOf(Phrase phrase)
    {
        var last = (phrase.Members.Count > 0 ? phrase.Members[^1] : phrase).Last;
        foreach (var (word, next) in After(phrase))
        {
            if (word is "after" or "before" or "amid" or "as" or "because of" or "according to" or "during" or "until" || next.Temporal) break;
            last = (next.Members.Count > 0 ? next.Members[^1] : next).Last;
        }
        return last;
    }
}

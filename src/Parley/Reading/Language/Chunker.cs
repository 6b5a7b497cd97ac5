namespace Parley.Reading.Language;

/// <summary>Groups the tagged tokens of a sentence into noun phrases, verb groups and connectors.</summary>
internal static class Chunker
{
    private static readonly string[][] Connectors =
    [
        ["because", "of"], ["according", "to"], ["due", "to"], ["ahead", "of"], ["on", "behalf", "of"], ["in", "front", "of"], ["as", "part", "of"], ["in", "return", "for"],
        ["in", "protest", "at"], ["in", "protest", "against"], ["in", "protest", "over"], ["in", "response", "to"], ["in", "reaction", "to"], ["instead", "of"], ["rather", "than"], ["in", "exchange", "for"],
        ["in", "the", "presence", "of"], ["under", "the", "auspices", "of"], ["with", "the", "support", "of"], ["with", "the", "help", "of"], ["as", "well", "as"], ["together", "with"], ["along", "with"],
        ["on", "the", "grounds", "that"], ["so", "that"], ["even", "though"], ["as", "long", "as"], ["as", "soon", "as"], ["in", "order"], ["up", "to"], ["at", "least"], ["at", "most"], ["more", "than"], ["fewer", "than"], ["less", "than"], ["no", "fewer", "than"], ["no", "more", "than"], ["in", "favour", "of"], ["in", "favor", "of"], ["with", "the", "aim", "of"], ["such", "as"], ["until", "now"], ["till", "now"], ["so", "far"], ["by", "now"], ["since", "then"], ["until", "then"], ["by", "then"], ["by", "contrast"], ["for", "now"], ["at", "first"], ["in", "return"], ["in", "turn"], ["for", "example"], ["for", "his", "part"], ["for", "her", "part"], ["for", "its", "part"], ["on", "the", "contrary"], ["above", "all"], ["at", "all"], ["at", "once"], ["in", "fact"], ["face", "to", "face"], ["side", "by", "side"], ["one", "by", "one"], ["once", "more"], ["once", "again"], ["no", "longer"], ["at", "last"], ["at", "least", "for", "now"], ["for", "the", "time", "being"], ["for", "the", "moment"], ["in", "the", "end"], ["in", "full"], ["in", "part"], ["in", "person"], ["in", "writing"], ["in", "advance"], ["in", "principle"], ["in", "private"], ["in", "public"], ["as", "planned"], ["as", "scheduled"], ["as", "agreed"], ["as", "expected"], ["in", "addition"], ["as", "a", "result"], ["in", "particular"], ["of", "course"], ["in", "vain"], ["on", "hold"], ["by", "no", "means"], ["in", "light", "of"], ["in", "view", "of"], ["in", "spite", "of"], ["with", "regard", "to"], ["in", "line", "with"], ["in", "accordance", "with"], ["in", "violation", "of"], ["in", "breach", "of"], ["under", "the", "terms", "of"], ["through", "the", "good", "offices", "of"], ["on", "the", "sidelines", "of"], ["in", "connection", "with"], ["in", "the", "wake", "of"], ["in", "support", "of"], ["in", "place", "of"], ["in", "lieu", "of"], ["by", "means", "of"], ["as", "to"], ["apart", "from"], ["aside", "from"], ["on", "account", "of"], ["for", "fear", "of"], ["at", "the", "request", "of"], ["at", "the", "invitation", "of"], ["in", "the", "hope", "of"], ["in", "the", "name", "of"], ["in", "the", "event", "of"], ["prior", "to"], ["thanks", "to"], ["in", "the", "run-up", "to"], ["for", "lack", "of"], ["in", "case"], ["as", "for"], ["given", "that"], ["provided", "that"], ["owing", "to"],
    ];

    private static readonly HashSet<string> Adverbial = new(StringComparer.Ordinal) { "in order", "until now", "till now", "so far", "by now", "since then", "until then", "by then", "by contrast", "for now", "at first", "in return", "in turn", "for example", "for his part", "for her part", "for its part", "on the contrary", "above all", "at all", "at once", "in fact", "face to face", "side by side", "one by one", "once more", "once again", "no longer", "at last", "for the time being", "for the moment", "in the end", "in full", "in part", "in person", "in writing", "in advance", "in principle", "in private", "in public", "as planned", "as scheduled", "as agreed", "as expected", "in addition", "as a result", "in particular", "of course", "in vain", "on hold", "by no means" };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "as well as", "together with", "along with" };

    private static readonly HashSet<string> Clausal = new(StringComparer.Ordinal) { "on the grounds that", "so that", "even though", "as long as", "as soon as", "given that", "provided that", "in case" };

    /// <summary>The chunks of a sentence in order.</summary>
    /// <param name="tokens">The tagged tokens.</param>
    public static List<Chunk> Run(IReadOnlyList<Token> tokens)
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < tokens.Count;)
        {
            if (Acronym(tokens, i)) { i += 3; continue; }
            var chunk = Connector(tokens, i) ?? VerbGroups.At(tokens, i) ?? (Chunk?)Phrases.At(tokens, i) ?? Single(tokens, i);
            if (chunk is null) { i++; continue; }
            chunk.Index = chunks.Count;
            chunks.Add(chunk);
            i = chunk.Last + 1;
        }
        return chunks;
    }

    /// <summary>A short name in brackets adds nothing to the sentence in which it stands.</summary>
    private static bool Acronym(IReadOnlyList<Token> tokens, int i) => i > 0 && i + 2 < tokens.Count && tokens[i].Text == "(" && tokens[i + 2].Text == ")" && tokens[i + 1].Text.All(c => char.IsUpper(c) || c == '-');

    private static Chunk? Connector(IReadOnlyList<Token> tokens, int i)
    {
        foreach (var words in Connectors)
        {
            if (i + words.Length > tokens.Count || tokens[i].Lower != words[0]) continue;
            var all = true;
            for (var k = 1; k < words.Length && all; k++) all = tokens[i + k].Lower == words[k];
            if (!all) continue;
            var word = string.Join(' ', words);
            var hedge = words[^1] is "than" or "least" or "most" && words[0] is not "rather";
            if (hedge && (i + words.Length >= tokens.Count || tokens[i + words.Length].Tag != Tag.Number)) continue;
            if (hedge) return new Chunk(ChunkKind.Adverb, i, i + words.Length - 1) { Word = word };
            if (word == "due to" && i + 2 < tokens.Count && tokens[i + 2].Tag == Tag.Verb) continue;
            var kind = Clausal.Contains(word) ? ChunkKind.Subordinator : Adverbial.Contains(word) ? ChunkKind.Adverb : Joining.Contains(word) ? ChunkKind.Conjunction : ChunkKind.Preposition;
            return new Chunk(kind, i, i + words.Length - 1) { Word = word };
        }
        return null;
    }

    private static Chunk? Single(IReadOnlyList<Token> tokens, int i)
    {
        ChunkKind? kind = tokens[i].Tag switch
        {
            Tag.Preposition or Tag.To => ChunkKind.Preposition,
            Tag.Conjunction => ChunkKind.Conjunction,
            Tag.Comma or Tag.Dash => ChunkKind.Comma,
            Tag.Stop => ChunkKind.Break,
            Tag.Subordinator => ChunkKind.Subordinator,
            Tag.Relative => ChunkKind.Relative,
            Tag.Adverb => ChunkKind.Adverb,
            Tag.Adjective => ChunkKind.Adjective,
            _ => null,
        };
        return kind is { } known ? new Chunk(known, i, i) { Word = tokens[i].Lower } : null;
    }
}

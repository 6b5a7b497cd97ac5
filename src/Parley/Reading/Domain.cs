namespace Parley.Reading;

/// <summary>
/// Tells reports on armed or frozen conflicts from those that borrow their words: a truce between shops, a siege by heat. It
/// weighs words that only wars have against words of sport, trade, labour and weather.
/// </summary>
internal static class Domain
{
    /// <summary>So many different words for those who fight, or for what ends a fight, leave no doubt, whoever the actors are.</summary>
    private const int Unmistakable = 5;

    /// <summary>So many words of other trades make a text theirs, unless words of war outnumber them.</summary>
    private const int Elsewhere = 5;

    /// <summary>Whether a text is about negotiation, agreement or violence between states or armed groups.</summary>
    public static bool Fits(IReadOnlyList<Sentence> sentences, Lexicon.Lexicon lexicon)
    {
        var classes = WordClasses.English;
        var (war, other, actors, fighters) = (0, 0, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var word = sentence.Tokens[i].Lower;
                if (classes.Has("war-words", word)) war++;
                if (classes.Has("peace-words", word)) other++;
                if (classes.Has("fighting-words", word)) fighters.Add(WordClasses.Singular(word) ?? word);
                if (!sentence.Tokens[i].Capital) continue;
                var hits = lexicon.At(sentence.Tokens, i, sentence.Tokens.Count, out var length);
                foreach (var hit in hits.Take(1).Where(h => h.Entry.Class is "state" or "armed-group" or "coalition" or "government" or "organisation" or "government-elect" or "person")) actors.Add(hit.Entry.Id);
                if (!hits.IsEmpty) i += length - 1;
            }
        }
        if (fighters.Count >= Unmistakable) return true;
        return war * 2 + actors.Count > other && (other < Elsewhere || war > other);
    }
}

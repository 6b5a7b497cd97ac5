using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>Nouns for agreements, and the type that each names.</summary>
internal static class Deals
{
    /// <summary>Whether a phrase names an agreement or truce.</summary>
    public static bool Is(Sentence sentence, Phrase phrase) => sentence.Tokens[phrase.Head].Tag is Tag.Noun or Tag.ProperNoun && WordClasses.English.Has("deal", sentence.Head(phrase));

    /// <summary>The phrase for the agreement in a clause or noun: what is done, to what, or whose noun it is.</summary>
    public static Phrase? Within(Evocation at) => at.Noun is { } noun && Is(at.Sentence, noun) ? noun
        : Spots.Of(at, "patient").Concat(Spots.Of(at, "subject")).Concat(Spots.Of(at, "any-object")).Concat(Spots.Of(at, "on/to/of/from/with/in/into")).FirstOrDefault(p => Is(at.Sentence, p));

    /// <summary>The agreement or talks that a bare "it" is about: the last noun for one in this sentence or the one before.</summary>
    public static (Sentence Sentence, Phrase Phrase)? Referent(Document document, Sentence sentence, Phrase pronoun)
    {
        if (pronoun.First != pronoun.Last || sentence.Tokens[pronoun.First].Lower is not ("it" or "this" or "them")) return null;
        foreach (var told in document.Sentences.Where(s => s.Number == sentence.Number || s.Number == sentence.Number - 1).Reverse())
        {
            if (told.Phrases.LastOrDefault(p => (told != sentence || p.Last < pronoun.First) && (Is(told, p) || document.Tracks.Is(told, p))) is { } phrase) return (told, phrase);
        }
        return null;
    }

    /// <summary>
    /// The agreement that "it" points back to: the last noun for one before it in this sentence or the one before, where no
    /// talks stand between.
    /// </summary>
    public static (Sentence Sentence, Phrase Phrase)? Before(Document document, Sentence sentence, Phrase pronoun)
    {
        if (pronoun.First != pronoun.Last || sentence.Tokens[pronoun.First].Lower is not ("it" or "this" or "which" or "both")) return null;
        foreach (var told in document.Sentences.Where(s => s.Number == sentence.Number || s.Number == sentence.Number - 1).Reverse())
        {
            foreach (var phrase in told.Phrases.Reverse().Where(p => told != sentence || p.Last < pronoun.First))
            {
                if (Is(told, phrase)) return (told, phrase);
                if (document.Tracks.Is(told, phrase)) return null;
            }
        }
        return null;
    }

    /// <summary>The agreement that a document is mainly about: the first truce, else the first agreement.</summary>
    public static (string Type, string Text)? Main(Document document)
    {
        (string Type, string Text)? first = null;
        foreach (var sentence in document.Sentences)
        {
            foreach (var phrase in sentence.Phrases.Where(p => Is(sentence, p)))
            {
                var type = Own(sentence, phrase);
                if (type is null) continue;
                if (type is not "other") return (type, Words(sentence, phrase));
                first ??= (type, Words(sentence, phrase));
            }
        }
        return first;
    }

    /// <summary>The type of a phrase; "the deal" has that of the agreement which the document is mainly about.</summary>
    public static string TypeOf(Document document, Sentence sentence, Phrase phrase)
    {
        if (Before(document, sentence, phrase) is { } back) return TypeOf(document, back.Sentence, back.Phrase);
        if (Own(sentence, phrase) is { } own and not "other") return own;
        var head = sentence.Head(phrase);
        if (head is "declaration" or "memorandum" or "protocol" or "plan") return "other";
        return sentence.Tokens[phrase.First].Lower is "the" or "this" or "its" or "their" && phrase.Head - phrase.First <= 1 && Main(document) is { } main ? main.Type : "other";
    }

    private static string Words(Sentence sentence, Phrase phrase) => string.Join(' ', Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Where(i => i != phrase.First || sentence.Tokens[i].Tag != Tag.Determiner).Select(i => sentence.Tokens[i].Text));

    private static string? Own(Sentence sentence, Phrase phrase)
    {
        var words = Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i].Lower).ToHashSet(StringComparer.Ordinal);
        var of = sentence.After(phrase).Where(a => a.Word is "on" or "for" or "to" or "of").Select(a => sentence.Head(a.Phrase)).FirstOrDefault();
        if (words.Contains("cessation") || of is "hostilities") return "cessation-of-hostilities";
        if (words.Contains("truce")) return "truce";
        if (words.Overlaps(["ceasefire", "cease-fire", "armistice", "ceasefires"]) || of is "ceasefire" or "truce") return "ceasefire";
        if (words.Contains("pause") || words.Contains("lull")) return "humanitarian-pause";
        if (words.Overlaps(["swap", "exchange"]) || of is "exchange" or "swap") return "exchange";
        if (words.Overlaps(["power-sharing", "unity"])) return "power-sharing";
        if (words.Contains("peace") || of is "peace" || words.Contains("accord")) return "peace-agreement";
        return Is(sentence, phrase) ? "other" : null;
    }
}

namespace Parley.Reading.Language;

/// <summary>
/// Gives each token its class: closed classes by list, verbs by their forms, the rest by ending and capital; words that
/// may be noun or verb are decided by their neighbours, from left to right.
/// </summary>
internal static class Tagger
{
    private static readonly string[] AdjectiveEndings = ["ous", "ful", "ive", "able", "ible", "less", "ary", "ish", "ese", "ical", "nal", "ral", "ial", "tal", "wide", "led", "backed", "run", "aligned", "ed"];

    /// <summary>Tags a sentence in place.</summary>
    /// <param name="tokens">Its tokens.</param>
    public static void Run(IReadOnlyList<Token> tokens)
    {
        var words = Words.English;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Tag is Tag.Quote or Tag.PossessiveMark) continue;
            token.Lemma = token.Lower;
            token.Tag = Mark(token, i > 0 ? tokens[i - 1] : null) ?? Closed(tokens, i, words) ?? Open(tokens, i, words);
        }
        for (var i = 0; i < tokens.Count; i++) SettleConnector(tokens, i);
    }

    /// <summary>The nearest token before that is neither adverb nor quotation mark.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Where to look back from.</param>
    public static Token? Before(IReadOnlyList<Token> tokens, int at)
    {
        do at--;
        while (at >= 0 && tokens[at].Tag is Tag.Adverb or Tag.Quote);
        return at >= 0 ? tokens[at] : null;
    }

    private static Tag? Mark(Token token, Token? before)
    {
        if (token.Lower is "'s" or "'")
        {
            if (before?.Tag != Tag.Pronoun || before.Lower is "one" or "everyone" or "nobody") return Tag.PossessiveMark;
            (token.Lemma, token.Form) = ("be", VerbForm.Present);
            return Tag.Verb;
        }
        if (token.Lower is "'re" or "'m") { (token.Lemma, token.Form) = ("be", VerbForm.Present); return Tag.Verb; }
        if (token.Lower == "'ve") { (token.Lemma, token.Form) = ("have", VerbForm.Present); return Tag.Verb; }
        if (token.Lower is "'ll" or "'d") { token.Lemma = "will"; return Tag.Modal; }
        if (token.Lower == "n't") return Tag.Adverb;
        var c = token.Text[0];
        if (char.IsDigit(c)) return Tag.Number;
        if (char.IsLetter(c)) return null;
        return c switch { ',' or '(' or ')' or '[' or ']' => Tag.Comma, '-' or '–' or '—' => Tag.Dash, ';' or ':' or '.' or '!' or '?' or '…' => Tag.Stop, _ => Tag.Other };
    }

    private static Tag? Closed(IReadOnlyList<Token> tokens, int i, Words words)
    {
        var token = tokens[i];
        var (word, next) = (token.Lower, i + 1 < tokens.Count ? tokens[i + 1] : null);
        if (token.Text.Length > 1 && word != "i" && token.Text.All(c => char.IsUpper(c) || c is '.' or '-') && (word is "us" or "it" or "who")) return Tag.ProperNoun;
        if (i > 0 && token.Capital && (next is { Capital: true } || tokens[i - 1].Capital) && word is not ("i" or "the" or "mr" or "mrs" or "ms")) return null;
        if (word == "to") return Tag.To;
        if (word == "will" && (token.Capital || i > 0 && tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive)) return Tag.Noun;
        if (word == "may" && token.Capital) return Tag.ProperNoun;
        if (words.Is(word, "modal")) return Tag.Modal;
        if (word == "there") return next is not null && (words.Is(next.Lower, "modal") || words.Verb(next.Lower, out var lemma, out _) && lemma is "be" or "have") ? Tag.Pronoun : Tag.Adverb;
        if (word is "that" or "this" or "these" or "those" or "all" or "some" or "many" or "both" or "each" or "another" or "neither" or "such") return null;
        if (words.Is(word, "possessive")) return word == "her" && next is null ? Tag.Pronoun : Tag.Possessive;
        if (words.Is(word, "det")) return Tag.Determiner;
        if (word == "one") return next is { Capital: false } && char.IsLetter(next.Text[0]) && !words.Is(next.Lower, "preposition") && !words.Verb(next.Lower, out _, out _) ? Tag.Number : Tag.Pronoun;
        if (words.Is(word, "pronoun")) return word is "who" or "whom" ? Tag.Relative : Tag.Pronoun;
        if (word is "which" or "whose") return Tag.Relative;
        if (words.Is(word, "number")) return Tag.Number;
        if (word == "yet" && (next?.Lower == "to" || i > 0 && tokens[i - 1] is { Tag: Tag.Verb or Tag.Adverb })) return Tag.Adverb;
        if (words.Is(word, "conjunction")) return Tag.Conjunction;
        if (words.Is(word, "subordinator")) return Tag.Subordinator;
        if (words.Is(word, "relative")) return Tag.Relative;
        if (word == "given" && next is not null && (i > 0 && Before(tokens, i) is { Lemma: "have" or "be", Tag: Tag.Verb } || words.Is(next.Lower, "preposition") || words.Is(next.Lower, "adverb") || next.Lower == "to")) return null;
        if (words.Is(word, "preposition")) return Tag.Preposition;
        if (words.Is(word, "adverb")) return Tag.Adverb;
        return null;
    }

    private static Tag Open(IReadOnlyList<Token> tokens, int i, Words words)
    {
        var token = tokens[i];
        var before = Before(tokens, i);
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        var inName = token.Capital && (i > 0 && !tokens[i - 1].Lower.StartsWith('"') && tokens[i - 1].Tag != Tag.Quote && tokens[i - 1].Tag != Tag.Stop || next is { Capital: true } && !Words.English.Verb(token.Lower, out _, out _));
        if (token.Lower is "that") return That(tokens, i, words);
        if (!token.Capital && i > 0 && tokens[i - 1].Capital && next is { Capital: true } && token.Lower is "bin" or "ben" or "bint" or "ibn" or "abu" or "al" or "el" or "de" or "van" or "von" or "der" or "ould" or "ag" or "da" or "dos" or "du") return Tag.ProperNoun;
        if (words.Is(token.Lower, "det") && !inName) return Demonstrative(token, next, words);
        if (inName) return Tag.ProperNoun;
        if (token.Lower == "right" && before?.Tag is Tag.Determiner or Tag.Possessive && next?.Lower is "to" or "of") return Tag.Noun;
        if (words.Is(token.Lower, "noun")) return NounUnlessRunning(token, before, next, words);
        if (words.Is(token.Lower, "adjective") && !(words.Verb(token.Lower, out _, out var inflected) && (before?.Tag is Tag.To or Tag.Modal or Tag.Pronoun || inflected.HasFlag(VerbForm.Past) && before?.Tag is Tag.Noun or Tag.ProperNoun && next is not null && (words.Is(next.Lower, "det") || words.Is(next.Lower, "possessive") || next.Capital)))) return Tag.Adjective;
        if (token.Capital && i == 0 && !words.Listed(token.Lower) && words.Verb(token.Lower, out _, out _)) return Tag.ProperNoun;
        if (words.Verb(token.Lower, out var lemma, out var form)) return VerbOrNoun.Decide(tokens, i, before, next, lemma, form, words);
        if (token.Lower.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal) && token.Lower is not ("italy" or "july") && next?.Lower != "'s") return Tag.Adverb;
        if (token.Capital && i == 0 && next is not null && words.Verb(next.Lower, out _, out var follows) && (follows & (VerbForm.Past | VerbForm.Present)) != VerbForm.None && !token.Lower.EndsWith('s')) return Tag.ProperNoun;
        if (token.Lower.Length > 4 && AdjectiveEndings.Any(e => token.Lower.EndsWith(e, StringComparison.Ordinal))) return Tag.Adjective;
        if (token.Capital && !token.Lower.EndsWith('s')) return Tag.ProperNoun;
        return Tag.Noun;
    }

    private static Tag Demonstrative(Token token, Token? next, Words words)
    {
        if (next is null || !char.IsLetterOrDigit(next.Text[0])) return Tag.Pronoun;
        if (words.Is(next.Lower, "preposition") || words.Is(next.Lower, "modal") || words.Is(next.Lower, "relative") || words.Is(next.Lower, "conjunction")) return Tag.Pronoun;
        return words.Verb(next.Lower, out var lemma, out var form) && (lemma is "be" or "have" or "do" || form.HasFlag(VerbForm.Present) && token.Lower is "this" or "that" && !words.Is(lemma, "verb-noun") || form.HasFlag(VerbForm.Base) && token.Lower is "these" or "those" or "some" or "many" or "both" or "all" && !words.Is(lemma, "verb-noun")) ? Tag.Pronoun : Tag.Determiner;
    }

    private static Tag That(IReadOnlyList<Token> tokens, int i, Words words)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        var before = Before(tokens, i);
        if (next is null) return Tag.Pronoun;
        var verbNext = words.Is(next.Lower, "modal") || words.Verb(next.Lower, out var lemma, out var form) && (form & (VerbForm.Present | VerbForm.Past)) != VerbForm.None && !next.Capital;
        if (before is null) return verbNext ? Tag.Pronoun : Tag.Determiner;
        if (verbNext && before.Tag is Tag.Noun or Tag.ProperNoun or Tag.Number) return Tag.Relative;
        if (verbNext && before.Tag is Tag.Comma) return Tag.Relative;
        if (before.Tag is Tag.Verb && verbNext) return Tag.Pronoun;
        if (before.Tag is Tag.Preposition or Tag.To && !(before.Lower is "in" or "except")) return Tag.Determiner;
        return Tag.Subordinator;
    }

    private static Tag NounUnlessRunning(Token token, Token? before, Token? next, Words words)
    {
        if (!token.Lower.EndsWith("ing", StringComparison.Ordinal) || !words.Verb(token.Lower, out var lemma, out var form)) return Tag.Noun;
        var verbal = before is { Tag: Tag.Verb, Lemma: "be" } || before?.Tag == Tag.Comma && next is not null && (words.Is(next.Lower, "number") || char.IsDigit(next.Text[0]) || next.Capital || next.Lower is "at" or "more" or "dozens" or "several" or "many") || next is not null && (words.Is(next.Lower, "det") || words.Is(next.Lower, "possessive")) && before?.Tag is not (Tag.Determiner or Tag.Adjective);
        if (!verbal) return Tag.Noun;
        (token.Lemma, token.Form) = (lemma, form);
        return Tag.Verb;
    }

    private static void SettleConnector(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Lower is not ("as" or "since" or "after" or "before" or "until" or "till" or "than")) return;
        if (token.Tag is not (Tag.Subordinator or Tag.Preposition)) return;
        token.Tag = Tag.Preposition;
        if (i + 1 < tokens.Count && (tokens[i + 1].Lower is "late" or "early" or "mid" or "now" or "then" or "last" || Dates.Calendar.Month(tokens[i + 1].Lower) > 0 && tokens[i + 1].Capital || Dates.Calendar.Weekday(tokens[i + 1].Lower) != NodaTime.IsoDayOfWeek.None)) return;
        for (var j = i + 1; j < tokens.Count; j++)
        {
            if (tokens[j].Tag is Tag.Comma or Tag.Stop or Tag.Subordinator or Tag.Relative or Tag.To) return;
            if (tokens[j].Tag is Tag.Preposition && j > i + 6) return;
            if (tokens[j].Tag == Tag.Modal || tokens[j].Tag == Tag.Verb && (tokens[j].Form & (VerbForm.Present | VerbForm.Past | VerbForm.Base)) != VerbForm.None)
            {
                if (j > i + 1) token.Tag = Tag.Subordinator;
                return;
            }
        }
    }
}

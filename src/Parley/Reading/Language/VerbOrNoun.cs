namespace Parley.Reading.Language;

/// <summary>Decides a word that is a form of a verb and may be a noun or an adjective as well, by its neighbours.</summary>
internal static class VerbOrNoun
{
    /// <summary>Sets the token's lemma and form where it is a verb, and returns its class.</summary>
    public static Tag Decide(IReadOnlyList<Token> tokens, int i, Token? before, Token? next, string lemma, VerbForm form, Words words)
    {
        var token = tokens[i];
        var alsoNoun = words.Is(lemma, "verb-noun");
        var tag =
            alsoNoun && form.HasFlag(VerbForm.Present) && before?.Tag is not Tag.Relative && next is not null && (words.Is(next.Lower, "modal") || words.Verb(next.Lower, out var auxiliary, out var finite) && auxiliary is "be" or "have" && (finite & (VerbForm.Past | VerbForm.Present)) != VerbForm.None) ? Tag.Noun :
            form.HasFlag(VerbForm.Base) && (before?.Tag is Tag.Modal or Tag.To || before is { Lemma: "do", Tag: Tag.Verb }) ? Tag.Verb
            : form.HasFlag(VerbForm.Gerund) ? Gerund(before, next, words)
            : (form & (VerbForm.Past | VerbForm.Participle)) != VerbForm.None && !(form.HasFlag(VerbForm.Base) && alsoNoun) ? PastForm(before, next, lemma, words)
            : form.HasFlag(VerbForm.Present) ? (alsoNoun && Compound(tokens, i) ? Tag.Noun : alsoNoun && Sole(tokens, i, next, words) || Lacks(tokens, i, next) && before?.Tag is Tag.Noun or Tag.ProperNoun ? Tag.Verb : Present(before, next, alsoNoun, Aside(tokens, i), words))
            : alsoNoun && Subjunctive(tokens, i, next, words) ? Tag.Verb : Base(before, next, alsoNoun, words);
        if (tag != Tag.Verb) return tag;
        token.Lemma = lemma;
        token.Form = Narrow(form, before);
        return Tag.Verb;
    }

    /// <summary>Whether a subordinate clause that ends here would otherwise have no verb: "if the truce holds".</summary>
    private static bool Lacks(IReadOnlyList<Token> tokens, int i, Token? next)
    {
        if (next is not null && char.IsLetter(next.Text[0])) return false;
        for (var k = i - 1; k >= 0; k--)
        {
            if (tokens[k].Tag is Tag.Verb or Tag.Modal or Tag.Comma or Tag.Stop) return false;
            if (tokens[k].Tag == Tag.Subordinator) return true;
        }
        return false;
    }

    /// <summary>"that the army leave the towns": the only verb of its clause, with an object after it.</summary>
    private static bool Subjunctive(IReadOnlyList<Token> tokens, int i, Token? next, Words words)
    {
        if (i < 2 || tokens[i - 1].Tag is not (Tag.Noun or Tag.ProperNoun) || !OpensObject(next, words)) return false;
        for (var k = i - 1; k >= 0 && k > i - 7; k--)
        {
            if (tokens[k].Tag is Tag.Verb or Tag.Modal or Tag.Comma or Tag.Stop or Tag.Preposition) return false;
            if (tokens[k].Tag == Tag.Subordinator) return tokens[k].Lower == "that";
        }
        return false;
    }

    /// <summary>Whether a sentence would have no verb without this word: "the plan calls for a halt".</summary>
    private static bool Sole(IReadOnlyList<Token> tokens, int i, Token? next, Words words)
    {
        if (i == 0 || tokens[^1].Text != "." || next is null || !(OpensObject(next, words) && next.Lower != "to" || next.Lower is "for" or "on" or "that") || tokens[i - 1] is { Tag: Tag.Noun } plural && plural.Lower.EndsWith('s')) return false;
        if (tokens.Take(i).Any(t => t.Tag is Tag.Verb or Tag.Modal or Tag.Comma or Tag.Relative or Tag.Subordinator or Tag.Stop)) return false;
        return !tokens.Skip(i + 1).Any(t => words.Is(t.Lower, "modal") || words.Listed(t.Lower) && words.Verb(t.Lower, out var lemma, out var form) && (lemma is "be" or "have" or "say" || form.HasFlag(VerbForm.Past) && !words.Is(lemma, "verb-noun")));
    }

    /// <summary>Whether a comma before the token closes a relative clause whose noun still waits for its verb: "X, who ..., calls for".</summary>
    private static bool Aside(IReadOnlyList<Token> tokens, int i)
    {
        if (i == 0 || tokens[i - 1].Tag != Tag.Comma) return false;
        var opens = i - 2;
        while (opens >= 0 && tokens[opens].Tag != Tag.Relative) opens--;
        for (var k = opens - 1; k >= 0; k--)
        {
            if (tokens[k].Tag is Tag.Verb or Tag.Modal) return false;
        }
        return opens > 0;
    }

    /// <summary>Whether the noun before stands as part of an object, so that the word closes it: "carried out air raids".</summary>
    private static bool Compound(IReadOnlyList<Token> tokens, int i) => i > 1 && tokens[i - 1] is { Tag: Tag.Noun, Capital: false } && (tokens[i - 2].Tag is Tag.Verb or Tag.Number || tokens[i - 2].Tag == Tag.Preposition && i > 2 && tokens[i - 3].Tag == Tag.Verb || tokens[i - 2].Tag is Tag.Adjective or Tag.Determiner && i > 2 && tokens[i - 3].Tag == Tag.Verb);

    private static VerbForm Narrow(VerbForm form, Token? before)
    {
        if (before is { Tag: Tag.Verb, Lemma: "have" or "be" } && form.HasFlag(VerbForm.Participle)) return VerbForm.Participle;
        if (before?.Tag is Tag.Modal or Tag.To && form.HasFlag(VerbForm.Base)) return VerbForm.Base;
        if (form.HasFlag(VerbForm.Past) && form.HasFlag(VerbForm.Base) && before?.Tag is Tag.Noun or Tag.ProperNoun or Tag.Pronoun) return VerbForm.Past;
        return form;
    }

    private static bool Nominal(Token? token, Words words) =>
        token is not null && char.IsLetter(token.Text[0]) && !words.Is(token.Lower, "preposition") && token.Lower != "to" && !words.Is(token.Lower, "conjunction")
        && !words.Is(token.Lower, "det") && !words.Is(token.Lower, "possessive") && !words.Is(token.Lower, "modal") && !words.Is(token.Lower, "relative") && !words.Is(token.Lower, "adverb")
        && !words.Is(token.Lower, "pronoun") && !words.Is(token.Lower, "subordinator") && !(words.Verb(token.Lower, out var l, out var f) && !words.Is(l, "verb-noun") && !words.Is(token.Lower, "noun") && (f & (VerbForm.Past | VerbForm.Present)) != VerbForm.None);

    private static bool OpensObject(Token? next, Words words) =>
        next is not null && (words.Is(next.Lower, "det") || words.Is(next.Lower, "possessive") || words.Is(next.Lower, "pronoun") || next.Lower is "to" or "that" || next.Capital || next.Text[0] is '“');

    private static Tag Gerund(Token? before, Token? next, Words words) => before?.Lower is "each" or "both" ? Tag.Verb : before?.Tag switch
    {
        Tag.Determiner or Tag.Possessive or Tag.PossessiveMark or Tag.Adjective => Nominal(next, words) ? Tag.Adjective : Tag.Noun,
        _ => Tag.Verb,
    };

    private static Tag PastForm(Token? before, Token? next, string lemma, Words words)
    {
        if (lemma is "be" or "have" or "do") return Tag.Verb;
        var nominal = Nominal(next, words);
        return before?.Tag switch
        {
            Tag.Determiner or Tag.Possessive or Tag.PossessiveMark => nominal ? Tag.Adjective : Tag.Noun,
            null or Tag.Stop or Tag.Comma when nominal && next is { Capital: false } && Opens(next.Lower, words) => Tag.Adjective,
            Tag.Adjective or Tag.Number or Tag.Preposition => nominal && before.Lower is not ("as" or "ready") ? Tag.Adjective : Tag.Verb,
            _ => Tag.Verb,
        };
    }

    /// <summary>Whether a plural noun stands after a participle that opens a clause: "wounded fighters were flown out".</summary>
    private static bool Opens(string word, Words words) => word.EndsWith('s') && word.Length > 4 && !words.Is(word, "adverb") && (!words.Listed(word) || words.Is(word, "noun"));

    private static Tag Present(Token? before, Token? next, bool alsoNoun, bool relative, Words words)
    {
        if (before?.Tag is Tag.Determiner or Tag.Possessive or Tag.PossessiveMark or Tag.Number || before?.Tag == Tag.Adjective && alsoNoun) return Tag.Noun;
        if (!alsoNoun) return Tag.Verb;
        if (before?.Tag is Tag.Pronoun or Tag.Relative) return Tag.Verb;
        var subject = before?.Tag is Tag.ProperNoun || before?.Tag == Tag.Noun && !before.Lower.EndsWith('s');
        subject |= before?.Tag == Tag.Comma && (OpensObject(next, words) || next?.Lower is "for" && relative);
        return subject && (OpensObject(next, words) && next!.Lower != "to" || next?.Lower is "on" or "off" or "out" || relative && next?.Lower == "for") ? Tag.Verb : Tag.Noun;
    }

    private static Tag Base(Token? before, Token? next, bool alsoNoun, Words words)
    {
        if (before?.Tag is Tag.Determiner or Tag.Possessive or Tag.PossessiveMark or Tag.Adjective or Tag.Number or Tag.Preposition) return Tag.Noun;
        if (before?.Tag is Tag.Relative || before is { Tag: Tag.Pronoun, Lower: "they" or "we" or "i" or "you" or "who" }) return Tag.Verb;
        if (!alsoNoun) return before is null && Nominal(next, words) ? Tag.Noun : Tag.Verb;
        return before?.Tag == Tag.Noun && before.Lower.EndsWith('s') && OpensObject(next, words) ? Tag.Verb : Tag.Noun;
    }
}

namespace Parley.Reading.Language;

/// <summary>Finds verb groups: auxiliaries, negation and the main verb, with what they say of time and modality.</summary>
internal static class VerbGroups
{
    /// <summary>The verb group that starts at a token, or null.</summary>
    /// <param name="tokens">The tagged tokens.</param>
    /// <param name="i">The token.</param>
    public static VerbGroup? At(IReadOnlyList<Token> tokens, int i)
    {
        var at = i;
        var infinitive = tokens[i].Tag == Tag.To;
        if (infinitive)
        {
            at = SkipAdverbs(tokens, i + 1);
            if (at >= tokens.Count || tokens[at].Tag != Tag.Verb || !tokens[at].Form.HasFlag(VerbForm.Base)) return null;
        }
        else if (tokens[i].Tag is not (Tag.Verb or Tag.Modal)) return null;

        var modal = "";
        if (tokens[at].Tag == Tag.Modal)
        {
            modal = tokens[at].Lower is "'ll" ? "will" : tokens[at].Lower is "'d" ? "would" : tokens[at].Lower;
            var next = SkipAdverbs(tokens, at + 1);
            if (next >= tokens.Count || tokens[next].Tag != Tag.Verb) return new VerbGroup(i, at, at) { Lemma = modal, Modal = modal, Negated = modal == "cannot" };
            at = next;
        }
        var (passive, progressive, perfect, pending) = (false, false, false, false);
        var start = at;
        while (true)
        {
            var next = SkipAdverbs(tokens, at + 1);
            if (next >= tokens.Count) break;
            var aux = tokens[at].Lemma;
            if (aux is "be" or "have" && tokens[next].Tag == Tag.To && Base(tokens, next + 1))
            {
                if (aux == "have" && next > at + 1 && tokens[next - 1].Lower == "yet")
                {
                    (at, pending) = (SkipAdverbs(tokens, next + 1), true);
                    continue;
                }
                modal = aux == "be" ? "be-to" : "have-to";
                at = SkipAdverbs(tokens, next + 1);
                continue;
            }
            if (tokens[next].Tag != Tag.Verb) break;
            var form = tokens[next].Form;
            if (aux == "have" && form.HasFlag(VerbForm.Participle)) (at, perfect) = (next, true);
            else if (aux is "be" or "remain" or "stay" && form.HasFlag(VerbForm.Participle)) (at, passive) = (next, true);
            else if (aux == "be" && form.HasFlag(VerbForm.Gerund))
            {
                if (tokens[next].Lower == "going" && next + 2 < tokens.Count && tokens[next + 1].Tag == Tag.To && Base(tokens, next + 2)) (at, modal) = (SkipAdverbs(tokens, next + 2), "be-going-to");
                else (at, progressive) = (next, true);
            }
            else if (aux == "do" && form.HasFlag(VerbForm.Base)) at = next;
            else break;
        }
        var bare = at == start && modal.Length == 0 && !infinitive;
        var head = tokens[at];
        var (last, idiom) = Idiom(tokens, at);
        return new VerbGroup(i, last, at)
        {
            Lemma = idiom ?? head.Lemma,
            Passive = passive,
            Progressive = progressive,
            Perfect = perfect,
            Modal = modal,
            Infinitive = infinitive,
            Negated = pending || Enumerable.Range(i, at - i + 1).Any(k => tokens[k].Lower is "not" or "n't" or "never" or "no" or "cannot" or "hardly")
                || at + 1 < tokens.Count && (tokens[at].Lemma is "be" or "have" || bare) && tokens[at + 1].Lower is "not" or "n't" or "never"
                || i > 0 && tokens[i - 1].Lower is "never" or "not" || i > 1 && tokens[i - 1].Lower == "longer" && tokens[i - 2].Lower == "no"
                || Enumerable.Range(i, at - i).Any(k => tokens[k].Lower == "no" && tokens[k + 1].Lower == "longer"),
            Plain = bare && head.Form.HasFlag(VerbForm.Base) && !head.Form.HasFlag(VerbForm.Past),
            Gerund = bare && head.Form == VerbForm.Gerund,
            BarePast = bare && head.Form.HasFlag(VerbForm.Participle),
            Present = bare && (head.Form & (VerbForm.Present | VerbForm.Base)) != VerbForm.None || !bare && tokens[start].Form.HasFlag(VerbForm.Present),
        };
    }

    /// <summary>Verbs of several words that say: "let it be known", "make clear", "make it known", "leave no doubt".</summary>
    private static (int Last, string? Lemma) Idiom(IReadOnlyList<Token> tokens, int at)
    {
        string Word(int k) => k < tokens.Count ? tokens[k].Lower : "";
        return (tokens[at].Lemma, Word(at + 1), Word(at + 2), Word(at + 3)) switch
        {
            ("let", "it", "be", "known") => (at + 3, "announce"),
            ("let", "it", "be", "understood") => (at + 3, "indicate"),
            ("make", "it", "known" or "public", _) => (at + 2, "announce"),
            ("make", "it", "clear" or "plain", _) => (at + 2, "stress"),
            ("make", "known" or "public", _, _) => (at + 1, "announce"),
            ("make", "clear" or "plain", _, _) => (at + 1, "stress"),
            ("leave", "no", "doubt", _) => (at + 2, "stress"),
            ("shoot", "dead", _, _) => (at + 1, null),
            ("let", "go", _, _) => (at + 1, "release"),
            ("send" or "give", "word", _, _) => (at + 1, "announce"),
            ("give", "notice", _, _) => (at + 1, "announce"),
            ("point", "out", _, _) => (at + 1, "note"),
            _ => (at, null),
        };
    }

    private static bool Base(IReadOnlyList<Token> tokens, int at)
    {
        at = SkipAdverbs(tokens, at);
        return at < tokens.Count && tokens[at].Tag == Tag.Verb && tokens[at].Form.HasFlag(VerbForm.Base);
    }

    /// <summary>"each" or "both" between an auxiliary and its verb: "they were each accusing the other".</summary>
    private static bool Floating(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Lower is "each" or "both" or "all" && tokens[at - 1] is { Tag: Tag.Verb, Lemma: "be" or "have" } && tokens[at + 1] is { Tag: Tag.Verb } verb && (verb.Form & (VerbForm.Gerund | VerbForm.Participle)) != VerbForm.None;

    private static int SkipAdverbs(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].Tag is Tag.Adverb || Floating(tokens, at))) at++;
        return at;
    }
}

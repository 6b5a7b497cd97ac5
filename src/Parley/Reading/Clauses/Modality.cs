using Parley.Reading.Language;

namespace Parley.Reading.Clauses;

/// <summary>How real a clause's act is told to be. The names are those that frames map to states.</summary>
internal static class Modality
{
    /// <summary>The governing classes, in the order in which they are tried.</summary>
    private static readonly string[] Governing = ["promised", "agreed", "refused", "threatened", "ready", "planned", "wished", "demanded", "begun", "failed"];

    /// <summary>
    /// One of <c>done going neg unmet barred planned neg-planned due hypo</c> (unmet: "should have gone", barred: "was not allowed to go"), or, under a governing verb or adjective, its class:
    /// <c>promised agreed refused threatened ready planned wished demanded begun failed</c>, each with <c>neg-</c> before it
    /// where the governor is denied.
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="classes">The word classes.</param>
    public static string Of(Clause clause, WordClasses classes)
    {
        if (clause.Chain().TakeWhile(c => c == clause || c.Link is not ClauseLink.Content || c.Connector == "whether").Any(Hypothetical)) return "hypo";
        if (clause.Link == ClauseLink.Content && clause.Connector == "whether") return "hypo";
        if (clause.Chain().FirstOrDefault(c => c.Link == ClauseLink.Content)?.Parent is { } holder)
        {
            if (classes.Has("unreal-content", holder.Verb.Lemma)) return "wished";
            if (holder.Verb.Lemma is "deny") return "neg";
        }
        if (clause is { Link: ClauseLink.Relative, Parent: { Verb.Lemma: "be" } told } && Own(told) is "unmet") return "unmet";
        if (clause.Verb.Infinitive) return Infinitive(clause, classes);
        if (clause.Link == ClauseLink.Participle && clause.Verb.Gerund) return Gerund(clause, classes);
        if (clause.Link == ClauseLink.Participle && clause.Parent is { } host && !clause.AfterComma && Hypothetical(host)) return "hypo";
        return Own(clause);
    }

    /// <summary>Whether the parent's act governs the infinitive: what class, with its own reality before it where that matters.</summary>
    private static string Infinitive(Clause clause, WordClasses classes)
    {
        if (clause.Parent is not { } parent) return "planned";
        var word = parent.Predicate ?? parent.Verb.Lemma;
        var own = Own(parent);
        var denied = clause.Verb.Negated ^ (own is "neg" or "neg-planned" or "unmet");
        foreach (var set in Governing)
        {
            if (!classes.Has(set, word) && !(parent.Verb.Passive && classes.Has(set, parent.Verb.Lemma)) && !(set == "refused" && classes.Has("refused", parent.Verb.Lemma))) continue;
            if (own == "hypo" && set is not "demanded") return "hypo";
            if (set == "begun" && own is not ("done" or "going")) return own;
            return denied ? "neg-" + set : set;
        }
        if (parent.Verb.Lemma == "be" && parent.Prepositions.Any(p => p.Word == "up to")) return "left";
        if (parent.Verb.Passive && word is "allow" or "permit") return denied ? "barred" : "hypo";
        if (parent.Verb.Passive && word is "see" or "hear" or "report" or "know" or "find" or "believe" or "think" or "allege" or "say" or "understand") return denied ? "neg" : own is "neg" or "unmet" ? "done" : own;
        if (word is "manage" or "help" or "able" or "go" or "come") return denied ? "neg" : own;
        if (word is "appear" or "seem" or "claim" or "say") return denied ? "neg" : "done";
        return own == "hypo" ? "hypo" : "purpose";
    }

    private static string Gerund(Clause clause, WordClasses classes)
    {
        if (clause.Connector is "without" or "instead of" or "rather than") return "neg";
        if (clause.Connector is "before" or "until" or "for" or "against" or "than") return "hypo";
        if (clause.Connector.Length > 0 || clause.AfterComma) return "done";
        var lemma = clause.Parent?.Verb.Lemma ?? "";
        if (classes.Has("failed", lemma) || lemma is "end" or "suspend" or "avoid") return "stopped";
        return classes.Has("begun", lemma) ? "begun" : classes.Has("planned", lemma) || lemma is "consider" ? "planned" : "done";
    }

    private static string Own(Clause clause)
    {
        var verb = clause.Verb;
        var (modal, no) = (verb.Modal, verb.Negated ^ clause.SubjectDenies);
        if (verb.Perfect && modal is "should" or "ought" or "be-to" or "have-to") return no ? "done" : "unmet";
        if (modal is "will" or "shall" or "be-to" or "be-going-to" or "'ll" or "would") return no ? "neg-planned" : "planned";
        if (modal is "must" or "should" or "have-to" or "ought") return no ? "neg-due" : "due";
        if (modal is "could" or "might" or "may" or "can" or "cannot") return modal == "cannot" || no && modal is "can" or "could" ? "neg" : "hypo";
        if (no) return "neg";
        return verb.Present && verb.Lemma != "be" && !verb.Passive && clause.Verb.First == clause.Verb.Last ? "done" : verb.Progressive ? "going" : "done";
    }

    private static bool Hypothetical(Clause clause) =>
        clause.Link == ClauseLink.Adverbial && clause.Connector is "if" or "unless" or "lest" or "whether" or "until" or "till" or "once" or "as long as" or "so that" or "provided that"
        || clause is { Link: ClauseLink.Adverbial, Connector: "when" or "after", Parent: { } host } && host.Particles.Contains("only")
        || clause.Verb.Modal is "would" or "could" or "might" && clause.Verb.Perfect;
}

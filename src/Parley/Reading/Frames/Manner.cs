using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>How far a group makes up a track: <c>only</c>, <c>mostly</c>, <c>excludes</c> or plainly <c>includes</c>.</summary>
internal static class Manner
{
    /// <summary>The relation of the contract.</summary>
    public static string Of(Evocation at)
    {
        var tokens = at.Sentence.Tokens;
        var clause = at.Clause;
        if (clause is null) return "includes";
        if (clause.Verb.Negated) return "excludes";
        if (clause.Particles.Overlaps(["mostly", "mainly", "largely", "chiefly", "overwhelmingly", "primarily", "predominantly"]) || Within(tokens, clause.Objects.FirstOrDefault(), "mostly") || Within(tokens, clause.Objects.FirstOrDefault(), "mainly")) return "mostly";
        if (clause.Particles.Overlaps(["only", "solely", "exclusively"]) || Within(tokens, clause.Antecedent, "only") || Within(tokens, clause.Objects.FirstOrDefault(), "only")) return "only";
        return "includes";
    }

    /// <summary>Whether what a clause says that somebody holds is affirmed: its content is neither negated nor about "no" thing.</summary>
    public static bool Affirms(Evocation at)
    {
        var content = at.Sentence.Clauses.FirstOrDefault(c => c.Parent == at.Clause && c.Link == Clauses.ClauseLink.Content) ?? at.Sentence.Clauses.FirstOrDefault(c => c.Parent == at.Clause && c.Verb.Infinitive);
        if (content is null) return at.Clause?.Verb.Negated != true;
        var none = content.Objects.Append(content.Subject).Any(o => o is not null && at.Sentence.Tokens[o.First].Lower is "no" or "nobody" or "nothing");
        return !(content.Verb.Negated ^ none);
    }

    private static bool Within(List<Token> tokens, Phrase? phrase, string word) => phrase is not null && Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i => tokens[i].Lower == word);
}

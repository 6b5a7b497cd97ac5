using Parley.Claims;
using Parley.Reading.Clauses;

namespace Parley.Reading.Frames;

/// <summary>"Delegations were led by X for A, by the ambassador for B and by Z for C" tells a rank for each.</summary>
internal static class Delegations
{
    /// <summary>The finding, or one for each leader who is told with the side that he leads for.</summary>
    public static IEnumerable<Finding> Split(Finding finding)
    {
        if (finding.Frame.Kind != "level" || finding.At.Clause is not { Verb.Passive: true } clause) return [finding];
        var (document, sentence) = (finding.At.Document, finding.At.Sentence);
        var led = clause.Prepositions.Where(p => p.Word == "by").Select(p => p.Phrase).Distinct()
            .Select(p => (Leader: p, Side: sentence.After(p).Where(a => a.Word is "for" or "on behalf of").SelectMany(a => document.Names.All(sentence, a.Phrase)).FirstOrDefault())).Where(x => x.Side is not null).ToList();
        if (led.Count == 0) return [finding];
        return led.Select(x =>
        {
            var slots = finding.Slots.Without("person").Without("level").With("actor", x.Side!);
            if (Ranks.OfPhrase(document.Lexicon, sentence, x.Leader) is { } rank) slots = slots.With("level", new WordedValue(rank));
            if (document.Names.One(sentence, x.Leader) is { Actor: not null } name && document.Names.Roster.Named(name.Plain) is { Person: true }) slots = slots.With("person", name);
            return finding with { Slots = slots, At = finding.At with { Noun = x.Leader } };
        });
    }
}

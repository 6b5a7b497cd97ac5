using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>The hops that a thread lacks, in words: a hop that nobody tells is not drawn, and the reader is told so.</summary>
internal static class MissingHops
{
    /// <summary>The sentences, in the order of the stages.</summary>
    public static IEnumerable<string> In(Case of, IReadOnlyList<ThreadCard> cards, IReadOnlyList<ThreadEdge> edges)
    {
        if (edges.Count == 0)
        {
            yield return "The record joins this to no clause, incident, statement, seat or round.";
            yield break;
        }
        bool Has(params IEnumerable<ThreadStage> stages) => cards.Any(c => stages.Contains(c.Stage));
        if (Has(ThreadStage.Incident) && !edges.Any(e => e.Sort == EdgeSort.Breach && e.From.StartsWith("clause/", StringComparison.Ordinal)))
            yield return edges.Any(e => e.Sort is EdgeSort.Concerns) ? "No clause is named as broken; the clause shown is the agreement's on such acts." : "No clause is named as broken.";
        var wavers = cards.Any(c => c.Stage == ThreadStage.Seat && Seats.Waver(c.Said));
        if (!Has(ThreadStage.Incident) && wavers)
            yield return Grounds(of, cards).ToList() is { Count: > 0 } grounds
                ? $"The stated ground (“{string.Join("”, “", grounds)}”) names no incident or breach that is in the record."
                : "No incident or breach is given as a ground.";
        else if (wavers && !edges.Any(e => e.Sort == EdgeSort.Ground)) yield return edges.Any(e => e.Sort == EdgeSort.Circumstance) ? "No ground is stated; what is told beside it is a circumstance." : "No ground is stated.";
        if (!Has(ThreadStage.Statement, ThreadStage.Reaction)) yield return Has(ThreadStage.Seat) ? "Nobody is quoted: the documents tell of the seat in their own voice." : "Nobody is recorded as citing it.";
        if (!Has(ThreadStage.Seat)) yield return "No seat is said to depend on it.";
        if (!cards.Any(c => c.Id.StartsWith("round/", StringComparison.Ordinal))) yield return "No meeting is tied to it.";
    }

    private static IEnumerable<string> Grounds(Case of, IReadOnlyList<ThreadCard> cards) =>
        cards.SelectMany(c => c.Claims).Select(of.Claim).OfType<Claim>().SelectMany(c => c.Slots["ground"]).Select(g => g.Plain).Distinct(StringComparer.Ordinal);
}

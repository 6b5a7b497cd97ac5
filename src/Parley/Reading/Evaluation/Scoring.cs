using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Evaluation;

/// <summary>
/// Scores proposals against facts that a careful person wrote down. Per document and kind, the two are paired for the
/// largest sum of agreement on their key slots; a fact is found where the pair agrees to at least 0.7 and has the right
/// state. Counts are summed over all documents before shares are taken.
/// </summary>
public static class Scoring
{
    /// <summary>Scores a set of documents.</summary>
    /// <param name="readings">Each document's facts, and what was proposed from the same text.</param>
    public static EvaluationReport Score(IReadOnlyList<(GoldDocument Gold, IReadOnlyList<Proposal> Proposals)> readings)
    {
        var tallies = readings.Select(r => new DocumentTally(r.Gold, r.Proposals)).ToList();
        var (gold, found) = (tallies.Sum(t => t.Gold), tallies.Sum(t => t.Found));
        var (proposed, restated, words) = (tallies.Sum(t => t.Proposed), tallies.Sum(t => t.Restated), readings.Sum(r => r.Gold.Words));
        var outcomes = tallies.SelectMany(t => t.Outcomes).ToList();
        return new EvaluationReport(
            tallies.Count, gold, proposed, restated, found, tallies.Sum(t => t.FoundInAnyState), tallies.Sum(t => t.Kindred),
            Share(tallies.Sum(t => t.Exact), gold), Share(tallies.Sum(t => t.Voiced), found),
            Share(tallies.Sum(t => t.Grounded), tallies.Sum(t => t.WithGrounds)),
            Share(1000L * (proposed - restated - found), words),
            outcomes.Count == 0 ? null : outcomes.Average(o => Math.Pow(o.Probability - (o.IsFound ? 1 : 0), 2)),
            Kinds(tallies), Reliability(outcomes), [.. tallies.SelectMany(t => t.Misses)]);
    }

    private static ImmutableArray<KindScore> Kinds(List<DocumentTally> tallies) =>
    [
        .. tallies.SelectMany(t => t.Kinds).GroupBy(k => k.Kind, StringComparer.Ordinal)
            .Select(g => new KindScore(g.Key, g.Sum(k => k.Gold), g.Sum(k => k.Proposed), g.Sum(k => k.Found)))
            .OrderByDescending(k => k.Gold).ThenBy(k => k.Kind, StringComparer.Ordinal),
    ];

    private static ImmutableArray<ReliabilityBin> Reliability(List<Outcome> outcomes) =>
    [
        .. outcomes.GroupBy(o => Math.Min(9, (int)(o.Probability * 10))).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(g.Count(), g.Average(o => o.Probability), g.Average(o => o.IsFound ? 1.0 : 0.0))),
    ];

    private static double? Share(long part, int whole) => whole == 0 ? null : (double)part / whole;
}

/// <summary>How one proposal came out, beside what the reader gave it.</summary>
/// <param name="Probability">From 0 to 1.</param>
/// <param name="IsFound">Whether it is a found fact.</param>
internal readonly record struct Outcome(double Probability, bool IsFound);

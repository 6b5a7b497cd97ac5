using System.Collections.Immutable;

namespace Parley.Reading.Evaluation;

/// <summary>
/// How far a reader's proposals are what a careful person would have written down, over a set of documents. Shares are
/// from 0 to 1, and null where there is nothing to take a share of.
/// </summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Gold">The facts that are not optional.</param>
/// <param name="Proposed">All proposals.</param>
/// <param name="Restated">Proposals that only repeat a found fact or tell an optional one: neither found nor false.</param>
/// <param name="Found">Facts that a proposal agrees with, state included.</param>
/// <param name="FoundInAnyState">Facts that a proposal agrees with, whatever its state.</param>
/// <param name="Kindred">Further facts that were read from the same sentence as a neighbouring kind.</param>
/// <param name="Exact">The share of the facts whose key slots all agree.</param>
/// <param name="Voice">The share of the found facts with the right innermost voice.</param>
/// <param name="Grounds">The share of the found facts with a ground or circumstance on either side that have each in its own slot.</param>
/// <param name="FalsePer1000Words">Proposals that are neither found nor restated, per 1,000 words of text.</param>
/// <param name="Brier">The mean square of probability minus outcome, 0 (best) to 1.</param>
/// <param name="Kinds">By kind, the most facts first.</param>
/// <param name="Reliability">Tenths of probability that hold a proposal, lowest first.</param>
/// <param name="Misses">Missed facts and false alarms, one a line, by document.</param>
public sealed record EvaluationReport(
    int Documents, int Gold, int Proposed, int Restated, int Found, int FoundInAnyState, int Kindred, double? Exact, double? Voice, double? Grounds,
    double? FalsePer1000Words, double? Brier, ImmutableArray<KindScore> Kinds, ImmutableArray<ReliabilityBin> Reliability, ImmutableArray<string> Misses)
{
    /// <summary>The share of the proposals that are found facts; restated ones do not count. 0 where there are none.</summary>
    public double Precision => Share(Found, Told);

    /// <summary>The share of the facts that were found; 0 where there are none.</summary>
    public double Recall => Share(Found, Gold);

    /// <summary>The harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>.</summary>
    public double F1 => Share(2 * Found, Told + Gold);

    /// <summary><see cref="F1"/> without the rule that the state must be right: what modality costs.</summary>
    public double F1InAnyState => Share(2 * FoundInAnyState, Told + Gold);

    /// <summary><see cref="F1"/> with the readings of a neighbouring kind.</summary>
    public double F1Kindred => Share(2 * (Found + Kindred), Told + Gold);

    private int Told => Proposed - Restated;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>The figures of one kind.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Gold">The facts that are not optional.</param>
/// <param name="Proposed">All proposals.</param>
/// <param name="Found">The facts that were found.</param>
public sealed record KindScore(string Kind, int Gold, int Proposed, int Found);

/// <summary>Proposals whose probability lies in one tenth of the scale; a calibrated reader is right as often as it says.</summary>
/// <param name="Count">How many.</param>
/// <param name="Probability">Their mean probability, 0 to 1.</param>
/// <param name="Right">The share of them that are found facts.</param>
public sealed record ReliabilityBin(int Count, double Probability, double Right);

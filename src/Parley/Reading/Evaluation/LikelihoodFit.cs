using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Likelihood;

namespace Parley.Reading.Evaluation;

/// <summary>How a fit of the probabilities came out.</summary>
/// <param name="Weights">The lines of the file of weights.</param>
/// <param name="Examples">The proposals that it was fitted on.</param>
/// <param name="Brier">The mean squared error of the probabilities, each from a fit that had not seen its text.</param>
/// <param name="Thresholds">For each threshold, in hundredths: precision, recall and F1 of what is left, by the same probabilities.</param>
public sealed record LikelihoodReport(ImmutableArray<string> Weights, int Examples, double Brier, ImmutableArray<(int Threshold, double Precision, double Recall, double F1, double FalsePer1000Words)> Thresholds);

/// <summary>Fits the probabilities of proposals to what careful people wrote down, and tests them text by text in folds.</summary>
public static class LikelihoodFit
{
    private const int Folds = 10;
    private const double Penalty = 2.0;

    /// <summary>Fits on annotated texts.</summary>
    /// <param name="texts">At least as many as there are folds.</param>
    /// <param name="lexicon">The names to know.</param>
    public static LikelihoodReport Run(IReadOnlyList<GoldDocument> texts, Lexicon.Lexicon lexicon)
    {
        var seen = texts.Select((t, i) => (Fold: i % Folds, Examples: Examples(t, lexicon))).ToList();
        var tested = new List<(double Probability, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticFit.Of([.. seen.Where(s => s.Fold != fold).SelectMany(s => s.Examples)], Penalty);
            tested.AddRange(seen.Where(s => s.Fold == fold).SelectMany(s => s.Examples).Select(e => (weights.Of(e.Features), e.Right)));
        }
        var (gold, words) = (texts.Sum(t => t.Facts.Count(f => !f.Optional)), texts.Sum(t => t.Words));
        return new LikelihoodReport(
            [.. LogisticFit.Of([.. seen.SelectMany(s => s.Examples)], Penalty).Lines()], tested.Count,
            tested.Average(t => Math.Pow(t.Probability - (t.Right ? 1 : 0), 2)),
            [.. Enumerable.Range(0, 14).Select(i => Cut(tested, i * 5, gold, words))]);
    }

    private static (int, double, double, double, double) Cut(List<(double Probability, bool Right)> tested, int threshold, int gold, int words)
    {
        var kept = tested.Where(t => t.Probability * 100 >= threshold).ToList();
        var right = kept.Count(k => k.Right);
        return (threshold, (double)right / Math.Max(1, kept.Count), (double)right / gold, 2.0 * right / Math.Max(1, kept.Count + gold), 1000.0 * (kept.Count - right) / words);
    }

    private static List<Example> Examples(GoldDocument text, Lexicon.Lexicon lexicon)
    {
        var header = new DocumentHeader(null, null, null, text.Published, text.Language, null);
        var findings = EnglishReader.Findings(text.Text, header, lexicon);
        var verdicts = new DocumentTally(text, [.. findings.Select((f, i) => Proposals.Proposal(f, $"p{i}", 500))]).Verdicts;
        return [.. findings.Zip(verdicts).Where(x => x.Second is not null).Select(x => new Example([.. Features.Of(x.First)], x.Second!.Value))];
    }
}

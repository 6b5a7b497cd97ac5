namespace Parley.Reading.Likelihood;

/// <summary>Something seen with its features, and whether it was right.</summary>
/// <param name="Features">By name.</param>
/// <param name="Right">Whether it was right.</param>
internal sealed record Example(IReadOnlyList<(string Name, double Value)> Features, bool Right);

/// <summary>Logistic regression by gradient descent, with a penalty on the squares of the weights (the weight of the frame is drawn to 1).</summary>
internal static class LogisticFit
{
    private const int Steps = 3_000;
    private const double Rate = 0.5;

    /// <summary>The weights that fit the examples best.</summary>
    /// <param name="examples">At least one.</param>
    /// <param name="penalty">How strongly weights are drawn to nothing; 0 and more.</param>
    public static Weights Of(IReadOnlyList<Example> examples, double penalty)
    {
        var names = examples.SelectMany(e => e.Features.Select(f => f.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var at = names.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i, StringComparer.Ordinal);
        var rows = examples.Select(e => (Row: e.Features.Select(f => (At: at[f.Name], f.Value)).ToArray(), Right: e.Right ? 1.0 : 0.0)).ToArray();
        var prior = names.Select(n => n == "frame" ? 1.0 : 0.0).ToArray();
        var weights = prior.ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (row, right) in rows)
            {
                var error = 1 / (1 + Math.Exp(-row.Sum(f => f.Value * weights[f.At]))) - right;
                foreach (var (i, value) in row) gradient[i] += error * value;
            }
            for (var i = 0; i < weights.Length; i++) weights[i] = (weights[i] + Rate * (penalty * prior[i] - gradient[i]) / rows.Length) / (1 + Rate * penalty / rows.Length);
        }
        return new Weights(names.Zip(weights, (n, w) => new KeyValuePair<string, double>(n, w)));
    }
}

using System.Collections.Frozen;
using System.Globalization;
using Parley.Reading.Frames;

namespace Parley.Reading.Likelihood;

/// <summary>The weights of the features, and the probability that follows from them by the logistic function.</summary>
internal sealed class Weights
{
    /// <summary>The weights that come with the reader, fitted as docs/methods/reading.md tells.</summary>
    public static readonly Weights Fitted = Read(Resource.Lines("Likelihood.Data.weights.txt"));

    private readonly FrozenDictionary<string, double> _weights;

    /// <summary>Weights by the names of features; a feature without one counts nothing.</summary>
    public Weights(IEnumerable<KeyValuePair<string, double>> weights) => _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The probability of a finding, 0 to 1.</summary>
    public double Of(Finding finding) => Of(Features.Of(finding));

    /// <summary>The probability of what has these features, 0 to 1.</summary>
    public double Of(IEnumerable<(string Name, double Value)> features) => 1 / (1 + Math.Exp(-features.Sum(f => f.Value * _weights.GetValueOrDefault(f.Name))));

    /// <summary>The lines of a file of weights, <c>name value</c>, in the order of their names.</summary>
    public IEnumerable<string> Lines() => _weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:0.000}"));

    private static Weights Read(IEnumerable<string> lines)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) throw new FormatException($"weights.txt: the line \"{line}\" is no \"feature weight\".");
            weights[parts[0]] = value;
        }
        return new Weights(weights);
    }
}

using System.Globalization;
using Parley.Exchange.Readings;
using Parley.Reading.Evaluation;
using Parley.Reading.Lexicon;

namespace Parley.Bench;

/// <summary>Fits the reader's probabilities on a folder of annotated texts and writes the file of weights.</summary>
internal static class Fitting
{
    public static void Run(string folder, string? file)
    {
        var texts = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(GoldFile.Read).Where(t => t.Text.Length > 0).ToList();
        var report = LikelihoodFit.Run(texts, Lexicon.Default);
        foreach (var (threshold, precision, recall, f1, wrong) in report.Thresholds)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold 0.{threshold:00}: precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000}, false per 1,000 words {wrong:0.0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts, {report.Examples} proposals: Brier {report.Brier:0.000} by cross-validation"));
        if (file is null) return;
        File.WriteAllLines(file, ["# Weights of the features of a finding; fitted by bench/Parley.Bench fit, see docs/methods/reading.md.", .. report.Weights]);
        Console.WriteLine($"weights written to {file}");
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Parley.Claims;
using Parley.Exchange.Readings;
using Parley.IntegrationTests.House;
using Parley.Reading.Evaluation;
using Xunit;

namespace Parley.IntegrationTests.Readings;

/// <summary>The score of the product against the script that the reading set comes with: two programs, one definition.</summary>
public sealed class MeasuringScriptTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_figure_is_that_of_the_script(int seed)
    {
        var (script, set) = (Repository.Shared("tools", "score_reading.py"), Repository.Shared("reading"));
        var folder = Directory.CreateTempSubdirectory("parley-score-");
        try
        {
            var readings = Read(set, new MadeUpReading(seed), folder.FullName);
            var report = Scoring.Score(readings);
            var json = await Run(script, set, folder.FullName, "--json");
            var text = await Run(script, set, folder.FullName, "--by-kind", "--misses");

            using var figures = JsonDocument.Parse(json);
            foreach (var (name, value) in Figures(report)) AssertSame(name, figures.RootElement.GetProperty(name), value);
            AssertSameKinds(figures.RootElement.GetProperty("kinds"), report);
            Assert.Equal(text.Split('\n').Where(l => l.StartsWith("probability ", StringComparison.Ordinal)), report.Reliability.Select(Line));
            Assert.Equal(text.Split('\n').Count(l => l.Contains(": missed ", StringComparison.Ordinal)), report.Misses.Count(m => m.Contains(": missed ", StringComparison.Ordinal)));
            Assert.Equal(text.Split('\n').Count(l => l.Contains(": false ", StringComparison.Ordinal)), report.Misses.Count(m => m.Contains(": false ", StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<(GoldDocument Gold, IReadOnlyList<Proposal> Proposals)> Read(string set, MadeUpReading reader, string into)
    {
        var readings = new List<(GoldDocument, IReadOnlyList<Proposal>)>();
        foreach (var file in Directory.EnumerateFiles(set, "*.json").Order(StringComparer.Ordinal))
        {
            var gold = GoldFile.Read(file);
            var proposals = reader.Of(gold);
            File.WriteAllText(Path.Combine(into, Path.GetFileName(file)), MadeUpReading.Json(proposals));
            readings.Add((gold, proposals));
        }

        return readings;
    }

    private static async Task<string> Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["PYTHONUTF8"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Assert.Skip($"python3 is not installed: {e.Message}");
            throw;
        }
    }

    private static IEnumerable<(string Name, double? Value)> Figures(EvaluationReport r) =>
    [
        ("documents", r.Documents), ("gold", r.Gold), ("proposed", r.Proposed), ("restated", r.Restated), ("precision", r.Precision), ("recall", r.Recall),
        ("f1", r.F1), ("f1_any_state", r.F1InAnyState), ("f1_kindred", r.F1Kindred), ("exact", r.Exact), ("voice", r.Voice), ("grounds", r.Grounds),
        ("false_per_1000_words", r.FalsePer1000Words), ("brier", r.Brier),
    ];

    private static void AssertSame(string name, JsonElement script, double? value)
    {
        var tolerance = name.StartsWith("false_", StringComparison.Ordinal) ? 0.005 : 0.0005;
        Assert.True(value is { } v && Math.Abs(script.GetDouble() - v) <= tolerance + 1e-9, $"{name} is {script} by the script and {value} here.");
    }

    private static void AssertSameKinds(JsonElement script, EvaluationReport report)
    {
        var expected = script.EnumerateObject().Select(k => new KindScore(
            k.Name, k.Value.GetProperty("gold").GetInt32(), k.Value.GetProperty("pred").GetInt32(), k.Value.GetProperty("found").GetInt32()));
        Assert.Equal(expected.OrderBy(k => k.Kind, StringComparer.Ordinal), report.Kinds.OrderBy(k => k.Kind, StringComparer.Ordinal));
    }

    private static string Line(ReliabilityBin bin) =>
        string.Create(CultureInfo.InvariantCulture, $"probability {bin.Probability:F2} right {bin.Right:F2} of {bin.Count}");
}

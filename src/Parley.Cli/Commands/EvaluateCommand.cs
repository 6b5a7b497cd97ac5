using System.ComponentModel;
using System.Globalization;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Readings;
using Parley.Reading;
using Parley.Reading.Evaluation;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley read evaluate</c>: scores the reader against annotated texts by the reading contract.</summary>
internal sealed class EvaluateCommand : Command<EvaluateCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : CommandSettings
    {
        /// <summary>The folder.</summary>
        [CommandArgument(0, "<GOLD_DIR>")]
        [Description("A folder of annotated texts (NAME.json), or one such file")]
        public string Gold { get; init; } = "";

        /// <summary>Whether to print JSON.</summary>
        [CommandOption("--json")]
        [Description("Print JSON")]
        public bool Json { get; init; }

        /// <summary>Whether to list misses.</summary>
        [CommandOption("--misses")]
        [Description("List each fact that was missed and each proposal that was false")]
        public bool Misses { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        string[] files = File.Exists(settings.Gold) ? [settings.Gold]
            : Directory.Exists(settings.Gold) ? [.. Directory.EnumerateFiles(settings.Gold, "*.json").Order(StringComparer.Ordinal)]
            : throw new FileNotFoundException($"There is no folder or file {settings.Gold}.");
        if (files.Length == 0) throw new FileNotFoundException($"The folder {settings.Gold} holds no .json file.");
        var report = Terminal.Progress.Show("texts read", progress => Scoring.Score([.. files.Select((f, i) => Read(f, progress, i + 1, cancellationToken))]));
        if (settings.Json) Output.Json(json => EvaluationJson.Write(json, report));
        else Print(report, settings.Misses);
        return ExitCodes.Done;
    }

    private static (GoldDocument Gold, IReadOnlyList<Proposal> Proposals) Read(string path, IProgress<long> progress, int done, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var gold = GoldFile.Read(path);
        var read = TakeIn.Read(gold.Text, new DocumentHeader(null, null, null, gold.Published, gold.Language, null));
        progress.Report(done);
        return (gold, read.Proposals);
    }

    private static void Print(EvaluationReport r, bool misses)
    {
        static string Share(double? share) => share is { } s ? s.ToString("0.000", CultureInfo.InvariantCulture) : "-";
        foreach (var k in r.Kinds) Output.Say($"{k.Kind,-16} gold {k.Gold,4}  proposed {k.Proposed,4}  found {k.Found,4}");
        foreach (var b in r.Reliability) Output.Say($"probability {Share(b.Probability)}  right {Share(b.Right)}  of {b.Count}");
        if (misses)
            foreach (var line in r.Misses) Output.Say(line);
        Output.Say($"{r.Documents} texts: precision {Share(r.Precision)}, recall {Share(r.Recall)}, F1 {Share(r.F1)} (any state {Share(r.F1InAnyState)}, kindred {Share(r.F1Kindred)}), exact {Share(r.Exact)}, "
            + $"voice {Share(r.Voice)}, grounds {Share(r.Grounds)}, false per 1,000 words {Share(r.FalsePer1000Words)}, Brier {Share(r.Brier)}", "bold");
    }
}

using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Readings;
using Parley.Reading;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: takes reports in and prints what was read in them.</summary>
internal sealed class ReadCommand : Command<ReadCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>What to read.</summary>
        [CommandArgument(0, "<FILE|DIR|->")]
        [Description("A text file, a folder of .txt files, or - for standard input")]
        public string Input { get; init; } = "";

        /// <summary>The day of publication.</summary>
        [CommandOption("--date <DAY>")]
        [Description("The day of publication, such as 2017-01-17")]
        public string? Date { get; init; }

        /// <summary>The publisher.</summary>
        [CommandOption("--publisher <NAME>")]
        [Description("Who put it out")]
        public string? Publisher { get; init; }

        /// <summary>The title.</summary>
        [CommandOption("--title <TITLE>")]
        [Description("Its headline, where it is not in the text")]
        public string? Title { get; init; }

        /// <summary>The address.</summary>
        [CommandOption("--url <URL>")]
        [Description("Its address: kept as a citation, never fetched")]
        public string? Url { get; init; }

        /// <summary>Whether to leave the record alone.</summary>
        [CommandOption("--dry-run")]
        [Description("Read only; no record is needed and nothing is kept")]
        public bool DryRun { get; init; }

        /// <summary>Where to write JSON.</summary>
        [CommandOption("--out <DIR>")]
        [Description("Write NAME.json for each report NAME into this folder")]
        public string? Out { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Date is { } date && !Claims.EdtfDay.IsDay(date)) throw new FormatException($"--date {date}: expected a day such as 2017-01-17.");
        var inputs = ReportInput.Of(settings.Input);
        if (settings.Out is { } folder)
        {
            ReportInput.RefuseTwins(inputs);
            Directory.CreateDirectory(folder);
        }
        using var desk = settings.DryRun ? null : settings.Open();
        var code = ExitCodes.Done;
        foreach (var input in inputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var one = One(desk, settings, input, inputs.Count > 1);
            if (code != ExitCodes.Wrong && one != ExitCodes.Done) code = one;
        }
        return code;
    }

    private static int One(CaseDesk? desk, Settings settings, ReportInput input, bool several)
    {
        try
        {
            var report = input.Read(settings);
            foreach (var notice in report.Notices) Output.Warn($"{input.Name}: {notice}");
            var taken = desk is null
                ? new TakenIn(input.Id, TakeIn.Read(report.Text, report.Header), AlreadyKept: false, null)
                : TakeIn.Take(desk, report.Text, Asked(report, desk), report.Note);
            Print(desk, settings, input, taken, several);
            if (desk is null || taken.Read.Header.Date is not null) return ExitCodes.Done;
            Output.Warn($"{input.Name}: kept as {taken.Document}, day of publication unknown. The text allows: {(taken.Read.DateCandidates.IsEmpty ? "no day in particular" : string.Join(", ", taken.Read.DateCandidates))}. Name it with --date.");
            return ExitCodes.DateUnknown;
        }
        catch (Exception e) when (e is FormatException or UnauthorizedAccessException or (IOException and not Record.JournalFullException))
        {
            Output.Warn($"{input.Name}: {e.Message}");
            return ExitCodes.Wrong;
        }
    }

    private static DocumentHeader Asked(Report report, CaseDesk desk)
    {
        var header = report.Header;
        if (header.Date is not null || Console.IsInputRedirected || Console.IsOutputRedirected) return header;
        var candidates = TakeIn.Read(report.Text, header).DateCandidates;
        var unknown = "unknown: keep it without a day";
        var other = "another day";
        var choice = AnsiConsole.Prompt(new SelectionPrompt<string>().Title("On which day was it published?").AddChoices([.. candidates, other, unknown]));
        var date = choice == unknown ? null : choice == other ? AnsiConsole.Prompt(new TextPrompt<string>("Day (2017-01-17):").Validate(t => Claims.EdtfDay.IsDay(t))) : choice;
        var publisher = header.Publisher ?? AnsiConsole.Prompt(new TextPrompt<string>($"Who published it? (Enter: unknown)").AllowEmpty());
        return header with { Date = date, Publisher = string.IsNullOrWhiteSpace(publisher) ? null : publisher };
    }

    private static void Print(CaseDesk? desk, Settings settings, ReportInput input, TakenIn taken, bool several)
    {
        if (settings.Out is { } folder)
            System.IO.File.WriteAllText(System.IO.Path.Combine(folder, input.Id + ".json"), ReadingJson.Write(taken.Read, taken.Document, indented: true) + "\n");
        if (settings.Json) Console.Out.WriteLine(ReadingJson.Write(taken.Read, taken.Document, indented: !several));
        else ReadingText.Print(desk, input.Name, taken);
    }
}

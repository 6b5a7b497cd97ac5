using System.ComponentModel;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley import case</c>: imports a case directory, making the record where there is none.</summary>
internal sealed class ImportCaseCommand : Command<ImportCaseCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The folder.</summary>
        [CommandArgument(0, "<DIR>")]
        [Description("The case directory (docs/CASE-DIRECTORY.md)")]
        public string Folder { get; init; } = "";

        /// <summary>Whether only to check.</summary>
        [CommandOption("--check")]
        [Description("Only check the directory; write nothing")]
        public bool Check { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var known = File.Exists(settings.Path) ? settings.Open() : null;
        var read = ImportCase.Read(settings.Folder, known?.Now);
        foreach (var problem in read.Problems) Output.Warn(problem.ToString());
        if (read.Case is not { } from) throw new FormatException($"{settings.Folder} is no case directory; nothing was written.");
        if (settings.Check)
        {
            Output.Say(read.IsSound ? $"Sound: {from.Documents.Length} documents." : $"{read.Problems.Length} problems.");
            return read.IsSound ? ExitCodes.Done : ExitCodes.Wrong;
        }
        if (!read.IsSound) throw new FormatException($"{read.Problems.Length} problems; nothing was written. Mend them and import again.");
        using var made = known is null ? CaseDesk.Create(settings.Path, new CaseOpened(from.Title, from.Zone, from.Languages, from.Sides), settings.Desk) : null;
        var report = Progress.Show("documents imported", progress => ImportCase.Run(known ?? made!, from, progress, cancellationToken));
        Output.Say($"Imported {report.Documents} documents{(report.Known > 0 ? $" ({report.Known} were there before)" : "")}: {report.Accepted + report.Edited + report.Added} claims, " +
            $"{report.Accepted} as the reader proposed, {report.Edited} edited, {report.Added} added by hand; {report.Inbox} documents wait in the inbox.");
        foreach (var sentence in report.Left) Output.Warn(sentence);
        return ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley export case</c>: writes a record as a case directory.</summary>
internal sealed class ExportCaseCommand : Command<ExportCaseCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The folder.</summary>
        [CommandArgument(0, "<DIR>")]
        [Description("A new or empty folder (docs/CASE-DIRECTORY.md)")]
        public string Folder { get; init; } = "";

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry (number or id)")]
        public string? AsOf { get; init; }

        /// <summary>Whether private texts are written.</summary>
        [CommandOption("--with-texts")]
        [Description("Write the texts of documents without a licence too; they are private and are left out otherwise, quotations with them")]
        public bool WithTexts { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var directory = ExportCase.Of(desk, desk.Moment(settings.AsOf), settings.WithTexts);
        ExportCase.Write(directory, settings.Folder);
        var withheld = directory.Documents.Count(d => d.Body is null);
        Output.Say($"Exported {directory.Documents.Length} documents with {directory.Documents.Sum(d => d.Decisions.Length)} claims, {directory.Actors.Length} actors and {directory.Things.Length} things to {settings.Folder}.");
        if (withheld > 0) Output.Say($"{withheld} texts and their quotations were left out{(settings.WithTexts ? ": they are not to hand" : ", since they are private; --with-texts writes those that are to hand")}.");
        Output.Say(ExportCase.NotCarried, "dim");
        return ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley init</c>: makes an empty record.</summary>
internal sealed class InitCommand : Command<InitCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The case's title.</summary>
        [CommandOption("--title <TITLE>")]
        [Description("The title of the case. Default: Untitled case")]
        public string Title { get; init; } = "Untitled case";

        /// <summary>The zone.</summary>
        [CommandOption("--zone <ZONE>")]
        [Description("The time zone in which the case's days begin and end, such as Asia/Damascus. Default: Etc/UTC")]
        public string Zone { get; init; } = "Etc/UTC";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = CaseDesk.Create(settings.Path, new CaseOpened(settings.Title, settings.Zone, ["en"], []), settings.Desk);
        Output.Say($"Made {settings.Path}: {settings.Title} ({settings.Zone}). Next: parley read FILE, or parley serve.");
        return ExitCodes.Done;
    }
}

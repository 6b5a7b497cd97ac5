using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley reissue</c>: says that a publisher corrected, updated or took back an earlier document.</summary>
internal sealed class ReissueCommand : Command<ReissueCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The later document.</summary>
        [CommandArgument(0, "<DOCUMENT>")]
        [Description("The later document: the new text, or the notice that takes the earlier one back")]
        public string Document { get; init; } = "";

        /// <summary>The earlier document.</summary>
        [CommandArgument(1, "<EARLIER>")]
        [Description("The earlier document; it stays as it was said, and is marked")]
        public string Earlier { get; init; } = "";

        /// <summary>How.</summary>
        [CommandOption("--how <WAY>", isRequired: true)]
        [Description("corrected, updated or retracted")]
        public string How { get; init; } = "";

        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>")]
        [Description("How it was seen")]
        public string? Reason { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Reissuing.Enter(desk, settings.Document, settings.Earlier, settings.How, settings.Reason);
        Output.Say($"{settings.Earlier} was {settings.How} by its publisher: {settings.Document}. What it said stays, marked: entry {desk.File.Head}.");
        return ExitCodes.Done;
    }
}

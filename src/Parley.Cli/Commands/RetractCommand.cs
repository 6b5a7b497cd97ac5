using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley retract</c>: withdraws a claim.</summary>
internal sealed class RetractCommand : Command<RetractCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The claim.</summary>
        [CommandArgument(0, "<CLAIM>")]
        [Description("The claim's id (see `parley list claims`)")]
        public Guid Claim { get; init; }

        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>", isRequired: true)]
        [Description("Who withdrew it and why")]
        public string Reason { get; init; } = "";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Decide.Retract(desk, settings.Claim, settings.Reason);
        Output.Say($"Claim {settings.Claim} is retracted. Answers as recorded before entry {desk.File.Head} still show it.");
        return ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley correct</c>: sets slots of a claim anew; the first version stays readable.</summary>
internal sealed class CorrectCommand : Command<CorrectCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The claim.</summary>
        [CommandArgument(0, "<CLAIM>")]
        [Description("The claim's id (see `parley list claims`)")]
        public Guid Claim { get; init; }

        /// <summary>The slots.</summary>
        [CommandOption("--set <SLOT=VALUE>", isRequired: true)]
        [Description("A slot and its value; several values parted by “;”; an empty value clears it. May be repeated")]
        public string[] Set { get; init; } = [];

        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>", isRequired: true)]
        [Description("Why")]
        public string Reason { get; init; } = "";

        /// <summary>Whether a doubt is confirmed.</summary>
        [CommandOption("--confirm")]
        [Description("Write it although it can hardly be meant, because the document says so")]
        public bool Confirm { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var of = desk.Now;
        var claim = of.Claim(settings.Claim) ?? throw new InvalidOperationException($"No claim that stands has the id {settings.Claim}. `parley list claims` lists them.");
        var content = claim.Content with { Slots = SlotEdits.Apply(of, claim.Kind, claim.Slots, settings.Set) };
        Decide.Correct(desk, claim.Id, content, settings.Reason, settings.Confirm);
        Output.Say($"{KindTable.Find(claim.Kind)!.Label}: {ClaimText.Line(content)}");
        return ExitCodes.Done;
    }
}

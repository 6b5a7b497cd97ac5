using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add link</c>.</summary>
internal sealed class AddLinkCommand : Command<AddLinkCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The claim.</summary>
        [CommandArgument(0, "<CLAIM>")]
        [Description("The claim's id")]
        public Guid Claim { get; init; }

        /// <summary>The thing.</summary>
        [CommandArgument(1, "<THING>")]
        [Description("The thing's id")]
        public string Thing { get; init; } = "";

        /// <summary>Whether to take the link away.</summary>
        [CommandOption("--not")]
        [Description("The claim is not about it after all")]
        public bool Not { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        if (settings.Not) Things.Unlink(desk, settings.Claim, settings.Thing, settings.Reason);
        else Things.Link(desk, settings.Claim, settings.Thing, settings.Reason);
        Output.Say($"Claim {settings.Claim} is {(settings.Not ? "not " : "")}about {settings.Thing}.");
        return ExitCodes.Done;
    }
}

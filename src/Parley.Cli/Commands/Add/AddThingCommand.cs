using System.ComponentModel;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add thing</c>.</summary>
internal sealed class AddThingCommand : Command<AddThingCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The kind.</summary>
        [CommandArgument(0, "<KIND>")]
        [Description("track, round, invitation, seat, agreement, question, contact or incident")]
        public string Kind { get; init; } = "";

        /// <summary>The name.</summary>
        [CommandArgument(1, "<NAME>")]
        [Description("Its name; for a question, its neutral wording")]
        public string Text { get; init; } = "";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Output.Say($"Made {Things.Make(desk, Spelled.Parse<ThingKind>("kind", settings.Kind), settings.Text, settings.Reason)}.");
        return ExitCodes.Done;
    }
}

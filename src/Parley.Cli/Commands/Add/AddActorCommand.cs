using System.ComponentModel;
using Parley.Actors;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add actor</c>.</summary>
internal sealed class AddActorCommand : Command<AddActorCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The name.</summary>
        [CommandArgument(0, "<NAME>")]
        [Description("The usual English full name")]
        public string Name { get; init; } = "";

        /// <summary>The class.</summary>
        [CommandOption("--class <CLASS>")]
        [Description("state, government, government-elect, ministry, armed-group, coalition, delegation, person, organisation, collective or unknown. Default: organisation")]
        public string Class { get; init; } = "organisation";

        /// <summary>The parent.</summary>
        [CommandOption("--of <ACTOR>")]
        [Description("The actor that it belongs to")]
        public string? Of { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Output.Say($"Made actor {Things.MakeActor(desk, settings.Name, Spelled.Parse<ActorClass>("--class", settings.Class), settings.Of, settings.Reason)}.");
        return ExitCodes.Done;
    }
}

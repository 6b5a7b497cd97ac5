using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add name</c>.</summary>
internal sealed class AddNameCommand : Command<AddNameCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The actor.</summary>
        [CommandArgument(0, "<ACTOR>")]
        [Description("The actor's id")]
        public string Actor { get; init; } = "";

        /// <summary>The name.</summary>
        [CommandArgument(1, "<NAME>")]
        [Description("Another name for it")]
        public string Text { get; init; } = "";

        /// <summary>The language.</summary>
        [CommandOption("--language <TAG>")]
        [Description("The language of the name, such as ar")]
        public string? Language { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Things.AddName(desk, settings.Actor, settings.Text, settings.Language, settings.Reason);
        Output.Say($"{settings.Actor} is also called {settings.Text}.");
        return ExitCodes.Done;
    }
}

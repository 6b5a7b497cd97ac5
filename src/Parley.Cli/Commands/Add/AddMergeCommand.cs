using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add merge</c>.</summary>
internal sealed class AddMergeCommand : Command<AddMergeCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The thing that is folded in.</summary>
        [CommandArgument(0, "<FROM>")]
        [Description("The thing that is folded in")]
        public string From { get; init; } = "";

        /// <summary>The thing that remains.</summary>
        [CommandArgument(1, "[INTO]")]
        [Description("The thing that remains; leave it out with --not")]
        public string? Into { get; init; }

        /// <summary>Whether to un-merge.</summary>
        [CommandOption("--not")]
        [Description("Let it stand on its own again")]
        public bool Not { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        if (settings.Not) Things.Unmerge(desk, settings.From, settings.Reason);
        else Things.Merge(desk, settings.From, settings.Into ?? throw new FormatException("Name the thing that remains."), settings.Reason ?? "");
        Output.Say(settings.Not ? $"{settings.From} stands on its own." : $"{settings.From} is part of {settings.Into}.");
        return ExitCodes.Done;
    }
}

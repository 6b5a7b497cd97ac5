using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add grade</c>.</summary>
internal sealed class AddGradeCommand : Command<AddGradeCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The source.</summary>
        [CommandArgument(0, "<SOURCE>")]
        [Description("The source's id")]
        public string Source { get; init; } = "";

        /// <summary>The grade.</summary>
        [CommandArgument(1, "<A-F>")]
        [Description("Its reliability; F is “cannot be judged”")]
        public string Reliability { get; init; } = "";

        /// <summary>The first day.</summary>
        [CommandOption("--from <DAY>")]
        [Description("The first day for which it holds")]
        public string? From { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        Things.Grade(desk, settings.Source, settings.Reliability, Desk.Ask.Days(settings.From)?.First, settings.Reason);
        Output.Say($"{settings.Source} is graded {settings.Reliability}.");
        return ExitCodes.Done;
    }
}

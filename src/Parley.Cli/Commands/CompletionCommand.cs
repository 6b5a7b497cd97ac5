using System.ComponentModel;
using Parley.Cli.Completion;
using Parley.Cli.Terminal;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley completion</c>: a script with which a shell completes what is typed after <c>parley</c>.</summary>
internal sealed class CompletionCommand : AsyncCommand<CompletionCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : CommandSettings
    {
        /// <summary>The shell.</summary>
        [CommandArgument(0, "<SHELL>")]
        [Description("bash, zsh or fish")]
        public string Shell { get; init; } = "";
    }

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Console.Out.Write(Scripts.Of(settings.Shell, await CommandModel.ReadAsync()));
        return ExitCodes.Done;
    }
}

/// <summary><c>parley complete</c>: the ids of the record, a line each, for the scripts of <see cref="CompletionCommand"/>.</summary>
internal sealed class CompleteCommand : Command<CompleteCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>Which ids.</summary>
        [CommandArgument(0, "<IDS>")]
        [Description("documents, claims, things, tracks, actors, sources or all")]
        public string Ids { get; init; } = "";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        foreach (var id in Values.Of(desk, settings.Ids)) Console.Out.WriteLine(id);
        return ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley undo</c>: takes an entry back by an entry.</summary>
internal sealed class UndoCommand : Command<UndoCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The entry.</summary>
        [CommandArgument(0, "<ENTRY>")]
        [Description("The entry's number or id (see `parley log`)")]
        public string Entry { get; init; } = "";

        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>")]
        [Description("Why")]
        public string? Reason { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var entry = Entries.Find(desk, settings.Entry);
        Decide.Undo(desk, entry.Id, settings.Reason);
        Output.Say($"Entry {entry.Number} ({entry.Kind}) no longer stands. It stays readable, and this undo can be undone: entry {desk.File.Head}.");
        return ExitCodes.Done;
    }
}

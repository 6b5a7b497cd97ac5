using Parley.Cli.Terminal;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley rebuild</c>: drops the computed tables and computes them anew from the journal.</summary>
internal sealed class RebuildCommand : Command<RecordSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, RecordSettings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var entries = Progress.Show("entries taken up", progress => desk.File.Rebuild(progress, cancellationToken));
        desk.File.ClearRemains();
        Output.Say($"Rebuilt from {entries} entries; the answers are what they were.");
        return ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add copy</c>.</summary>
internal sealed class AddCopyCommand : Command<AddCopyCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The document that repeats or cites.</summary>
        [CommandArgument(0, "<DOCUMENT>")]
        [Description("The document that repeats or cites")]
        public string Document { get; init; } = "";

        /// <summary>The document that it leads to.</summary>
        [CommandArgument(1, "<OF>")]
        [Description("The document that it repeats or cites")]
        public string Of { get; init; } = "";

        /// <summary>How it is seen.</summary>
        [CommandOption("--basis <BASIS>")]
        [Description("identical, near-identical or cites. Default: cites")]
        public string Basis { get; init; } = "cites";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var entry = Copies.Record(desk, settings.Document, settings.Of, settings.Basis, settings.Reason ?? "");
        Output.Say($"{settings.Document} rests on {settings.Of} ({settings.Basis}): one line of evidence. Undo it with `parley undo {entry}`.");
        return ExitCodes.Done;
    }
}

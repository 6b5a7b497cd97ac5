using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley review</c>: decides on proposals, one key each.</summary>
internal sealed class ReviewCommand : Command<ReviewCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The document.</summary>
        [CommandArgument(0, "[DOC]")]
        [Description("The document's id. Default: all documents with open proposals, oldest first")]
        public string? Document { get; init; }

        /// <summary>Whether to accept all.</summary>
        [CommandOption("--accept-all")]
        [Description("Accept all open proposals of DOC without asking; they are marked “accepted unread”, doubtful names stay as written")]
        public bool AcceptAll { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        if (settings.AcceptAll)
        {
            var document = settings.Document ?? throw new FormatException("--accept-all needs a document: parley review DOC --accept-all. `parley list inbox` lists them.");
            var made = Decide.AcceptAll(desk, document);
            var left = Inbox.Items(desk.Now, document).Count(i => i.State is ProposalState.Open);
            Output.Say($"{made.Length} claims accepted unread from {document}.{(left == 0 ? "" : $" {left} can hardly be meant and stay open.")}");
            return ExitCodes.Done;
        }
        string[] waiting = settings.Document is { } one ? [one] : [.. Inbox.Waiting(desk.Now).Select(w => w.Document.Id)];
        if (waiting.Length == 0) Output.Say("The inbox is empty. `parley read FILE` takes a report in.");
        foreach (var document in waiting)
            if (!new ReviewSession(desk, document, cancellationToken).Run()) break;
        return cancellationToken.IsCancellationRequested ? ExitCodes.Stopped : ExitCodes.Done;
    }
}

using System.ComponentModel;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary><c>parley add claim</c>.</summary>
internal sealed class AddClaimCommand : Command<AddClaimCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : AddSettings
    {
        /// <summary>The document.</summary>
        [CommandArgument(0, "<DOCUMENT>")]
        [Description("The document's id")]
        public string Document { get; init; } = "";

        /// <summary>The kind.</summary>
        [CommandArgument(1, "<KIND>")]
        [Description("invitation, reply, level, participation, round, agreement, breach, incident, representation, track-relation, position, contact, statement, assessment, motive, implementation, clause, scope, role, agreement-relation, attribution, tally or affiliation")]
        public string Kind { get; init; } = "";

        /// <summary>The words.</summary>
        [CommandOption("--quote <WORDS>", isRequired: true)]
        [Description("The words of the document that carry it")]
        public string Quote { get; init; } = "";

        /// <summary>The voice.</summary>
        [CommandOption("--voice <NAME>")]
        [Description("Who says so; may be repeated, outermost first. Without it: the document itself")]
        public string[] Voice { get; init; } = [];

        /// <summary>The slots.</summary>
        [CommandOption("--set <SLOT=VALUE>", isRequired: true)]
        [Description("A slot and its value; may be repeated")]
        public string[] Set { get; init; } = [];

        /// <summary>Whether a doubt is confirmed.</summary>
        [CommandOption("--confirm")]
        [Description("Write it although it can hardly be meant, because the document says so")]
        public bool Confirm { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var of = desk.Now;
        var place = Quoting.Find(desk, of, settings.Document, settings.Quote);
        var content = new ClaimContent(
            settings.Kind, [.. settings.Voice.Select(v => Names.Resolve(of, v))], place.Span, place.Sentence, place.SentenceSpan, false,
            SlotEdits.Apply(of, settings.Kind, Slots.Empty, settings.Set));
        Output.Say($"Added claim {Decide.Add(desk, settings.Document, content, settings.Reason, settings.Confirm)}: {ClaimText.Line(content)}");
        return ExitCodes.Done;
    }
}

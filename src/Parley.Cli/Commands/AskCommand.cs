using System.ComponentModel;
using Parley.Answers;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley ask</c>: answers one of the thirteen questions.</summary>
internal sealed class AskCommand : Command<AskCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : MomentListingSettings
    {
        /// <summary>The question.</summary>
        [CommandArgument(0, "<QUESTION>")]
        [Description("invitations, meetings, levels, seats, tracks, absent, positions, line, contacts, in-force, guarantors, holding or assessments")]
        public string Question { get; init; } = "";

        /// <summary>An actor.</summary>
        [CommandOption("--actor <ACTOR>")]
        [Description("Only rows about this actor (a name or id)")]
        public string? Actor { get; init; }

        /// <summary>A subject.</summary>
        [CommandOption("--about <WORDS>")]
        [Description("Only what is about these words, this thing or this actor")]
        public string? About { get; init; }

        /// <summary>A track.</summary>
        [CommandOption("--track <TRACK>")]
        [Description("Only this track of talks (a name, part of it, or id)")]
        public string? Track { get; init; }

        /// <summary>Days.</summary>
        [CommandOption("--of <DAYS>")]
        [Description("The day or span D1..D2 that the facts speak of")]
        public string? Of { get; init; }

        /// <summary>Whether to explain.</summary>
        [CommandOption("--explain")]
        [Description("Walk from each figure down to its sentence")]
        public bool Explain { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var filter = new AskFilter(settings.Actor, settings.About, settings.Track, Desk.Ask.Days(settings.Of));
        var (answer, of) = Desk.Ask.Question(desk, settings.Question, filter, settings.Moment(desk));
        if (settings.Json) Output.Json(json => AnswerJson.Write(json, answer, of.Head, id => desk.EvidenceOf(of, id)));
        else AnswerText.Print(desk, of, answer, settings.Explain);
        return ExitCodes.Done;
    }
}

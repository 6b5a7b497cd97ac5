using System.ComponentModel;
using Parley.Answers;
using Parley.Answers.Threads;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley thread</c>: the line on which a clause, incident, statement, seat or round lies.</summary>
internal sealed class ThreadCommand : Command<ThreadCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>Where to begin.</summary>
        [CommandArgument(0, "<ID>")]
        [Description("The id of an agreement, clause, incident, invitation, seat, round, track, question or claim")]
        public string Id { get; init; } = "";

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry (number or id)")]
        public string? AsOf { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var (thread, of) = Desk.Threads.Of(desk, settings.Id, desk.Moment(settings.AsOf));
        if (settings.Json) Output.Json(json => ThreadJson.Write(json, thread, of.Head, id => desk.EvidenceOf(of, id)));
        else Print(desk, of, thread);
        return ExitCodes.Done;
    }

    private static void Print(CaseDesk desk, Case of, CaseThread thread)
    {
        Output.Say(thread.Title, "bold");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in ThreadPath.Of(thread))
        {
            Output.Say("");
            foreach (var step in path.Steps) Print(desk, of, step, told);
        }
        if (thread.Unknown.IsEmpty) return;
        Output.Say("");
        Output.Say("What the thread lacks", "bold");
        foreach (var sentence in thread.Unknown) Output.Say("  " + sentence);
    }

    private static void Print(CaseDesk desk, Case of, ThreadStep step, HashSet<string> told)
    {
        if (step.Edge is { } edge)
        {
            var line = edge.Sort is EdgeSort.Circumstance or EdgeSort.Concerns ? "  :" : "  |";
            Output.Say($"{line} {edge.Words} ({edge.Why.TrimEnd('.')}) {Chips(desk, of, edge.Claims)}", "dim");
        }
        if (step.Card is not { } card)
        {
            Output.Say($"  ({step.Missing})", "dim");
            return;
        }
        Output.Say($"{card.Stage}: {card.Title}  {card.Id}");
        if (!told.Add(card.Id)) return;
        foreach (var said in card.Said) Output.Say($"    {said.Text}{(said.Voice.IsEmpty ? "" : $", according to {string.Join(", citing ", said.Voice)}")} {Chips(desk, of, said.Basis)}", said.Judgement ? "italic" : "default");
    }

    private static string Chips(CaseDesk desk, Case of, IEnumerable<Guid> claims) =>
        string.Join(" ", claims.Select(id => desk.EvidenceOf(of, id)).OfType<Evidence>().DistinctBy(e => e.Document).Select(AnswerText.Chip));
}

using Parley.Answers;
using Parley.Cases;
using Parley.Desk;

namespace Parley.Cli.Terminal;

/// <summary>An answer as lines of text: each value with its source, and below each row how far it can be trusted.</summary>
internal static class AnswerText
{
    /// <summary>Prints an answer.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="of">The case that it was computed from.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="explain">Whether to walk down to the sentences.</param>
    public static void Print(CaseDesk desk, Case of, Answer answer, bool explain)
    {
        Output.Say(Questions.Find(answer.Question)!.Title, "bold");
        Output.Say(Moment(of, answer), "dim");
        Print(desk, of, answer.Rows, explain);
        if (answer.Unknown.IsEmpty) return;
        Output.Say("");
        Output.Say("What cannot be said", "bold");
        foreach (var sentence in answer.Unknown) Output.Say("  " + sentence);
    }

    /// <summary>Prints rows under their headings.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="of">The case that they were computed from.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="explain">Whether to walk down to the sentences.</param>
    public static void Print(CaseDesk desk, Case of, IEnumerable<Row> rows, bool explain)
    {
        string? group = null;
        foreach (var row in rows)
        {
            Output.Say("");
            if (row.Group is not null && row.Group != group) Output.Say(group = row.Group, "bold");
            Output.Say(row.Title);
            foreach (var field in row.Fields) Print(desk, of, field, explain);
        }
    }

    /// <summary>The chip of a source: publisher, grade, day.</summary>
    /// <param name="e">The evidence.</param>
    public static string Chip(Evidence e) =>
        $"[{e.Publisher} · {e.Grade} · {(e.Date is { } d ? d.ToString("d MMM uuuu", System.Globalization.CultureInfo.InvariantCulture) : "date unknown")}{(e.Unread ? " · accepted unread" : "")}{(e.Edition is null ? "" : $" · {e.Edition} by its publisher since")}]";

    private static string Moment(Case of, Answer answer)
    {
        var published = answer.AsOf.Date is { } day ? $"As published by the end of {ClaimDay.Words(day)} ({of.Zone})" : null;
        var recorded = answer.AsOf.Entry is { } n ? $"{(published is null ? "As" : "as")} recorded at entry {n}" : null;
        var seen = published is null && recorded is null ? "As known now" : string.Join(", ", new[] { published, recorded }.OfType<string>());
        return $"{seen}; {of.Documents.Count} documents; rule {answer.Rule.Name} {answer.Rule.Version}{(answer.Of is null ? "" : $"; of {answer.Of}")}";
    }

    private static void Print(CaseDesk desk, Case of, Field field, bool explain)
    {
        if (field.Said.IsEmpty) Output.Say($"  {field.Label}: {field.Unknown}");
        foreach (var said in explain ? field.Said : Saying.Together(field.Said))
        {
            var evidence = said.Basis.Select(id => desk.EvidenceOf(of, id)).OfType<Evidence>().ToList();
            var voice = said.Voice.IsEmpty ? "" : $" according to {string.Join(", citing ", said.Voice)}";
            var chips = string.Join(" ", evidence.DistinctBy(e => e.Document).Select(Chip));
            Output.Say($"  {field.Label}: {said.Text}{(said.Judgement ? " (a judgement)" : "")}{voice} {chips}", said.Judgement ? "italic" : "default");
            if (!explain) continue;
            foreach (var e in evidence)
            {
                Output.Say($"      {e.Citation}, sentence {e.SentenceNumber}; accepted by {e.AcceptedBy}; entry {e.Claim}", "dim");
                Output.Say($"      “{e.Sentence ?? "(text not to hand)"}”", "dim");
            }
        }
    }
}

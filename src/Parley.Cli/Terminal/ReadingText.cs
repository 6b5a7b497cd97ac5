using Parley.Claims;
using Parley.Desk;

namespace Parley.Cli.Terminal;

/// <summary>What was read in a report, as lines of text.</summary>
internal static class ReadingText
{
    /// <summary>Prints it.</summary>
    /// <param name="desk">The desk; null in a dry run.</param>
    /// <param name="name">The input's name.</param>
    /// <param name="taken">What became of it.</param>
    public static void Print(CaseDesk? desk, string name, TakenIn taken)
    {
        var read = taken.Read;
        Output.Say($"{name}{(desk is null ? "" : $" is document {taken.Document}")}: {read.Sentences.Length} sentences, {read.Proposals.Length} proposals", "bold");
        if (taken.AlreadyKept) Output.Say($"  This text of this publisher was in the record before, published {read.Header.Date ?? "on an unknown day"}; it was not taken in twice. What is known of it is set anew on its page.");
        if (taken.CopyOf is { } first) Output.Say($"  The same text as {first}, or nearly: one line of evidence with it. `parley undo` takes that back.");
        foreach (var notice in read.Notices) Output.Say("  " + notice);
        foreach (var p in read.Proposals)
        {
            var content = new ClaimContent(p.Kind, p.Voice, p.Span, p.Sentence, p.Span, p.Quoted, p.Slots);
            var links = p.Links.IsEmpty ? "" : $"  ({string.Join(", ", p.Links.Select(l => $"{l.Type.Replace('-', ' ')} {l.To}"))})";
            Output.Say($"  {p.Id} s{p.Sentence} {p.Kind} [{ClaimText.Voice(content)}] {ClaimText.Line(content)}  {p.Probability / 1000.0:0.00}{links}");
        }
        if (desk is not null && !taken.AlreadyKept) Output.Say($"Next: parley review {taken.Document}");
    }
}

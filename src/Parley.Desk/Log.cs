using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>The journal as people read it: who wrote what, when and why, and whether it still stands.</summary>
public static class Log
{
    /// <summary>A page of entries, newest first.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="before">Only entries before this number; null begins at the newest.</param>
    /// <param name="most">How many at the most.</param>
    public static IReadOnlyList<LogLine> Page(CaseDesk desk, long? before, int most)
    {
        var last = before is { } b ? b - 1 : desk.File.Head;
        var first = Math.Max(0, most == int.MaxValue ? 0 : last - most);
        var standing = most == int.MaxValue ? desk.File.Standing().Select(e => e.Id).ToHashSet() : null;
        return [.. desk.File.Read(first, last).Reverse().Select(e => Line(desk, e, standing?.Contains(e.Id) ?? desk.File.Stands(e.Id)))];
    }

    /// <summary>An entry as people read it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="stands">Whether it still stands.</param>
    internal static LogLine Line(CaseDesk desk, Entry entry, bool stands)
    {
        if (entry.Sealed is null) return new LogLine(entry, Says(PayloadCodec.Read(entry)), stands, null);
        var redaction = desk.Recall.RedactionOf(entry.Id);
        return new LogLine(entry, redaction is null ? "sealed by another program" : $"{Redacting.Words(redaction, desk.Now.Zone)} (entry {redaction.Number})", stands, redaction);
    }

    /// <summary>An entry's payload in words.</summary>
    /// <param name="payload">The payload.</param>
    internal static string Says(IPayload payload) => payload switch
    {
        CaseOpened p => $"case “{p.Title}” ({p.Zone})",
        SourceAdded p => $"source {p.Name}",
        SourceGraded p => $"source {p.Source} graded {p.Reliability}",
        DocumentAdded p => $"document {p.Document}: {p.Title ?? "untitled"} ({p.Date ?? "date unknown"})",
        DocumentDetailed p => $"document {p.Document}: details set",
        DocumentCopied p => $"document {p.Document} rests on {p.Of}: {p.Basis}",
        DocumentReissued p => $"document {p.Earlier} was {p.How} by {p.Document}",
        ReadingMade p => $"{p.Proposals.Length} proposals read in {p.Document}",
        ClaimMade p => $"{p.Content.Kind} from {p.Document}, sentence {p.Content.Sentence}{(p.Unread ? ", accepted unread" : "")}",
        ProposalRejected p => $"proposal {p.Proposal.Id} of {p.Document} rejected: {p.Ground}",
        ClaimCorrected p => $"claim {p.Claim} corrected",
        ClaimRetracted p => $"claim {p.Claim} retracted",
        ThingMade p => $"{p.Thing}: {p.Name}",
        ClaimLinked p => $"claim {p.Claim} is about {p.Thing}",
        ClaimUnlinked p => $"claim {p.Claim} is not about {p.Thing}",
        ThingsMerged p => $"{p.From} is {p.Into}",
        ThingUnmerged p => $"{p.From} stands on its own again",
        ActorMade p => $"actor {p.Name}",
        AliasAdded p => $"{p.Actor} is also called {p.Name.Text}",
        EntryUndone p => $"entry {p.Entry} undone",
        EntryRedacted { Instead: not null } p => $"a reading of {p.Document} without what was redacted from it",
        EntryRedacted p => $"entry {p.Entry} redacted{(p.With.IsEmpty ? "" : $", with {p.With.Length} that belong to it")}",
        UnknownPayload p => p.Why,
        _ => "",
    };
}

/// <summary>One line of the log.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Says">What it says, in words.</param>
/// <param name="Stands">Whether it still stands.</param>
/// <param name="Redaction">Who took its content out, when and why; null where it is there.</param>
public sealed record LogLine(Entry Entry, string Says, bool Stands, Redaction? Redaction)
{
    /// <summary>What the entry changed, field by field, where that was asked for.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Differences { get; init; } = [];
}

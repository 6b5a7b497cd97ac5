using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>The entries that made one thing what it is, earliest first, undone ones included.</summary>
public static class Histories
{
    /// <summary>Of a claim: how it came in, corrections, links, retraction, and undoings of these.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    public static ImmutableArray<LogLine> OfClaim(CaseDesk desk, Guid claim) => Where(desk, (entry, payload) => entry.Id == claim || payload switch
    {
        ClaimCorrected p => p.Claim == claim,
        ClaimRetracted p => p.Claim == claim,
        ClaimLinked p => p.Claim == claim,
        ClaimUnlinked p => p.Claim == claim,
        EntryRedacted p => p.Entry == claim || p.Claim == claim,
        _ => false,
    });

    /// <summary>Of a document: how it came in, what was set of it, each reading, and what its publisher put out after it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static ImmutableArray<LogLine> OfDocument(CaseDesk desk, string document) => Where(desk, (entry, payload) => payload switch
    {
        DocumentAdded p => p.Document == document,
        DocumentDetailed p => p.Document == document,
        ReadingMade p => p.Document == document,
        DocumentCopied p => p.Document == document,
        DocumentReissued p => p.Document == document || p.Earlier == document,
        EntryRedacted p => p.Document == document,
        SealedPayload { Kind: "document" } => desk.Recall.RedactionOf(entry.Id)?.What.Document == document,
        _ => false,
    });

    /// <summary>Of a thing: how it was made, merged and un-merged, and which claims were tied to it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="thing">The thing's id.</param>
    public static ImmutableArray<LogLine> OfThing(CaseDesk desk, string thing) => Where(desk, (_, payload) => payload switch
    {
        ThingMade p => p.Thing == thing,
        ThingsMerged p => p.From == thing || p.Into == thing,
        ThingUnmerged p => p.From == thing,
        ClaimLinked p => p.Thing == thing,
        ClaimUnlinked p => p.Thing == thing,
        _ => false,
    });

    private static ImmutableArray<LogLine> Where(CaseDesk desk, Func<StandingEntry, IPayload, bool> concerns)
    {
        var found = new HashSet<Guid>();
        var all = desk.Recall.Find(entry => (entry.Payload is EntryUndone undone ? found.Contains(undone.Entry) : concerns(entry, entry.Payload)) && found.Add(entry.Id));
        return [.. all.Select(e => Log.Line(desk, desk.File.Find(e.Entry.Number)!, e.Stands))];
    }
}

using System.Collections.Immutable;
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
        _ => false,
    });

    /// <summary>Of a document: how it came in, what was set of it, and each reading.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static ImmutableArray<LogLine> OfDocument(CaseDesk desk, string document) => Where(desk, (_, payload) => payload switch
    {
        DocumentAdded p => p.Document == document,
        DocumentDetailed p => p.Document == document,
        DocumentCopied p => p.Document == document || p.Of == document,
        ReadingMade p => p.Document == document,
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

    private static ImmutableArray<LogLine> Where(CaseDesk desk, Func<Entry, IPayload, bool> concerns)
    {
        var standing = desk.File.Standing().Select(e => e.Number).ToHashSet();
        var found = new HashSet<Guid>();
        var lines = ImmutableArray.CreateBuilder<LogLine>();
        foreach (var entry in desk.File.Read())
        {
            var payload = PayloadCodec.Read(entry);
            if (!(payload is EntryUndone undone ? found.Contains(undone.Entry) : concerns(entry, payload))) continue;
            found.Add(entry.Id);
            lines.Add(new LogLine(entry, Log.Says(payload), standing.Contains(entry.Number)));
        }
        return lines.ToImmutable();
    }
}

using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>The entries that made one thing what it is, earliest first, undone ones included: who, when, why, and what each changed.</summary>
public static class Histories
{
    /// <summary>Of a claim: how it came in, corrections, links, retraction, and undoings of these.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    public static ImmutableArray<LogLine> OfClaim(CaseDesk desk, Guid claim)
    {
        var made = desk.File.Find(claim);
        return Lines(desk, [.. made is null ? [] : new[] { made }, .. desk.File.Naming(claim.ToString(), "correction", "retraction", "link", "unlink", "redaction").Where(e => e.Id != claim)], (entry, payload) => entry.Id == claim || payload switch
        {
            ClaimCorrected p => p.Claim == claim,
            ClaimRetracted p => p.Claim == claim,
            ClaimLinked p => p.Claim == claim,
            ClaimUnlinked p => p.Claim == claim,
            EntryRedacted p => p.Entry == claim || p.Claim == claim,
            _ => false,
        });
    }

    /// <summary>Of a document: how it came in, what was set of it, each reading, copies and later editions.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static ImmutableArray<LogLine> OfDocument(CaseDesk desk, string document) => Lines(desk, desk.File.Naming(document, "document", "document-details", "copy", "edition", "reading", "redaction"), (_, payload) => payload switch
    {
        DocumentAdded p => p.Document == document,
        DocumentDetailed p => p.Document == document,
        DocumentCopied p => p.Document == document || p.Of == document,
        DocumentReissued p => p.Document == document || p.Earlier == document,
        ReadingMade p => p.Document == document,
        EntryRedacted p => p.Document == document,
        _ => false,
    });

    /// <summary>Of a thing: how it was made, merged and un-merged, and which claims were tied to it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="thing">The thing's id.</param>
    public static ImmutableArray<LogLine> OfThing(CaseDesk desk, string thing) => Lines(desk, desk.File.Naming(thing, "thing", "merge", "unmerge", "link", "unlink"), (_, payload) => payload switch
    {
        ThingMade p => p.Thing == thing,
        ThingsMerged p => p.From == thing || p.Into == thing,
        ThingUnmerged p => p.From == thing,
        ClaimLinked p => p.Thing == thing,
        ClaimUnlinked p => p.Thing == thing,
        _ => false,
    });

    /// <summary>Of an actor: how it was made, and under which names.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="actor">The actor's id.</param>
    public static ImmutableArray<LogLine> OfActor(CaseDesk desk, string actor) => Lines(desk, desk.File.Naming(actor, "actor", "alias"), (_, payload) => payload switch
    {
        ActorMade p => p.Actor == actor,
        AliasAdded p => p.Actor == actor,
        _ => false,
    });

    /// <summary>Of a source: how it came in, and each grade.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="source">The source's id.</param>
    public static ImmutableArray<LogLine> OfSource(CaseDesk desk, string source) => Lines(desk, desk.File.Naming(source, "source", "source-grade"), (_, payload) => payload switch
    {
        SourceAdded p => p.Source == source,
        SourceGraded p => p.Source == source,
        _ => false,
    });

    /// <summary>What was corrected and withdrawn of the claims that some documents make, as it stands as of a moment.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="documents">The documents' ids.</param>
    /// <param name="asOf">The moment.</param>
    public static ImmutableArray<LogLine> Amendments(CaseDesk desk, IReadOnlySet<string> documents, AsOf asOf)
    {
        var claims = new HashSet<Guid>();
        bool OfThese(Guid claim) => claims.Contains(claim) || desk.File.Find(claim) is { } made && PayloadCodec.Read(made) is ClaimMade p && documents.Contains(p.Document) && claims.Add(claim);
        var entries = desk.File.Standing(asOf.Entry, "correction").Concat(desk.File.Standing(asOf.Entry, "retraction"));
        return Lines(desk, entries, (_, payload) => payload switch { ClaimCorrected p => OfThese(p.Claim), ClaimRetracted p => OfThese(p.Claim), _ => false });
    }

    private static ImmutableArray<LogLine> Lines(CaseDesk desk, IEnumerable<Entry> named, Func<Entry, IPayload, bool> concerns)
    {
        var found = new HashSet<Guid>();
        var lines = ImmutableArray.CreateBuilder<LogLine>();
        var differences = new Differences(desk);
        foreach (var entry in named.OrderBy(e => e.Number))
        {
            var payload = PayloadCodec.Read(entry);
            if (!(payload is EntryUndone undone ? found.Contains(undone.Entry) : concerns(entry, payload))) continue;
            found.Add(entry.Id);
            lines.Add(Log.Line(desk, entry, desk.File.Stands(entry.Id)) with { Differences = differences.Of(entry, payload) });
        }
        return lines.ToImmutable();
    }
}

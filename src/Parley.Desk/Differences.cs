using System.Collections.Immutable;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>What an entry changed, field by field, in words. Entries are handed in their order.</summary>
/// <param name="desk">The desk.</param>
internal sealed class Differences(CaseDesk desk)
{
    private readonly Dictionary<Guid, ClaimContent> _contents = [];
    private readonly Dictionary<string, DocumentDetailed> _documents = new(StringComparer.Ordinal);

    /// <summary>The differences; empty where the entry begins something, or its words say all.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">What it says.</param>
    public ImmutableArray<string> Of(Entry entry, IPayload payload)
    {
        switch (payload)
        {
            case ClaimMade p:
                _contents[entry.Id] = p.Content;
                return [];
            case ClaimCorrected p:
                var before = ContentOf(p.Claim);
                _contents[p.Claim] = p.Content;
                return before is null ? [] : [.. Between(before, p.Content)];
            case ClaimRetracted p: return Named(p.Claim);
            case DocumentAdded p:
                _documents[p.Document] = new DocumentDetailed(p.Document, p.Source, p.Title, p.Author, p.Date, p.Language, p.Url);
                return [];
            case DocumentDetailed p: return [.. Detailed(p)];
            case ClaimLinked p: return Named(p.Claim);
            case ClaimUnlinked p: return Named(p.Claim);
            case ThingsMerged p: return [$"what is said of {NameOf(p.From)} counts to {NameOf(p.Into)}"];
            case ThingUnmerged p: return [$"what is said of {NameOf(p.From)} counts to it alone"];
            default: return [];
        }
    }

    /// <summary>How two contents of one claim differ.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    private static IEnumerable<string> Between(ClaimContent before, ClaimContent after)
    {
        if (before.Kind != after.Kind) yield return Change("kind", KindTable.Find(before.Kind)?.Label ?? before.Kind, KindTable.Find(after.Kind)?.Label ?? after.Kind);
        if (ClaimText.Voice(before) is var was && ClaimText.Voice(after) is var now && was != now) yield return Change("said by", was, now);
        if (before.Span != after.Span) yield return $"place in the text: {before.Span.Start}–{before.Span.End} became {after.Span.Start}–{after.Span.End}";
        foreach (var slot in before.Slots.Names.Union(after.Slots.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            if (Words(before, slot) is var a && Words(after, slot) is var b && a != b) yield return Change(slot, a, b);
    }

    private IEnumerable<string> Detailed(DocumentDetailed p)
    {
        var before = _documents.GetValueOrDefault(p.Document) ?? new DocumentDetailed(p.Document, null, null, null, null, null, null);
        var all = new[]
        {
            ("source", before.Source, p.Source), ("title", before.Title, p.Title), ("author", before.Author, p.Author), ("date", before.Date, p.Date), ("language", before.Language, p.Language), ("address", before.Url, p.Url),
        };
        _documents[p.Document] = new DocumentDetailed(p.Document, p.Source ?? before.Source, p.Title ?? before.Title, p.Author ?? before.Author, p.Date ?? before.Date, p.Language ?? before.Language, p.Url ?? before.Url);
        return all.Where(x => x.Item3 is not null && x.Item3 != x.Item2).Select(x => Change(x.Item1, x.Item2, x.Item3));
    }

    private ImmutableArray<string> Named(Guid claim)
    {
        var content = ContentOf(claim);
        return content is null ? [] : [$"{KindTable.Find(content.Kind)?.Label ?? content.Kind}: {ClaimText.Line(content)}"];
    }

    private ClaimContent? ContentOf(Guid claim)
    {
        if (!_contents.TryGetValue(claim, out var content) && desk.File.Find(claim) is { } entry && PayloadCodec.Read(entry) is ClaimMade made) _contents[claim] = content = made.Content;
        return content;
    }

    private string NameOf(string thing) => desk.Now.Things.GetValueOrDefault(thing)?.Name ?? thing;

    private static string Words(ClaimContent content, string slot) => string.Join("; ", content.Slots[slot].Select(v => v.Plain == v.Text ? v.Text : $"{v.Plain} (“{v.Text}”)"));

    private static string Change(string field, string? was, string? now) =>
        string.IsNullOrEmpty(was) ? $"{field}: {now}, where nothing stood" : string.IsNullOrEmpty(now) ? $"{field}: {was} was taken out" : $"{field}: {was} became {now}";
}

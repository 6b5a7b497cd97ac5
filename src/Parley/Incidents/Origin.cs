using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Incidents;

/// <summary>
/// Who a statement comes from in the end. Reports that give the same voice, and documents that repeat one another, are one
/// line of evidence however many they are: two agencies that quote one monitor do not confirm it.
/// </summary>
public sealed class Origin
{
    private readonly Case _of;
    private readonly Dictionary<string, string> _actors;

    /// <summary>Of the claims of a case.</summary>
    /// <param name="of">The case.</param>
    public Origin(Case of)
    {
        _of = of;
        _actors = of.Actors.Values.SelectMany(a => a.Names.Select(n => n.Text).Prepend(a.Name), (a, n) => (Slug: Slug.Of(n), a.Id))
            .GroupBy(x => x.Slug, StringComparer.Ordinal).Where(g => g.Select(x => x.Id).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
    }

    /// <summary>The claims by line of evidence, in the order of each line's first claim.</summary>
    /// <param name="claims">The claims.</param>
    public ImmutableArray<LineOfEvidence> Lines(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(Key, StringComparer.Ordinal).Select(g => new LineOfEvidence(g.Key, Name(g.First()), [.. g]))];

    /// <summary>
    /// The key of a claim's line: the innermost voice that has a name; an unnamed one ("activists") as quoted by this
    /// document; without a voice the publisher of the document that this one repeats.
    /// </summary>
    /// <param name="claim">The claim.</param>
    public string Key(Claim claim)
    {
        var root = Root(claim.Document);
        if (claim.Content.Voice.LastOrDefault() is not { } voice) return Publisher(root);
        if (voice.Actor is { } actor) return actor;
        var slug = Slug.Of(voice.Plain);
        if (_actors.TryGetValue(slug, out var known)) return known;
        return voice.Name is not null || _of.Sources.ContainsKey(slug) ? slug : $"{slug}@{Publisher(root)}";
    }

    private string Publisher(Document document) =>
        document.Source is not { } source ? "document:" + document.Id : _actors.GetValueOrDefault(Slug.Of(source.Name)) ?? Slug.Of(source.Name);

    private string Name(Claim claim) => claim.Content.Voice.LastOrDefault()?.Plain ?? Root(claim.Document).Publisher;

    private Document Root(Document document) => document.CopyOf is null ? document : _of.Documents.GetValueOrDefault(EvidenceLines.Root(_of, document.Id)) ?? document;
}

/// <summary>One line of evidence.</summary>
/// <param name="Key">What makes it one.</param>
/// <param name="Name">Who it comes from, for people.</param>
/// <param name="Claims">The claims that follow it, in the order of the record.</param>
public sealed record LineOfEvidence(string Key, string Name, ImmutableArray<Claim> Claims);

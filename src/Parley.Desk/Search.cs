using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Store.Sqlite;

namespace Parley.Desk;

/// <summary>Looks for words in all that the record holds, in any script and spelling, as of a moment.</summary>
public static class Search
{
    /// <summary>Looks for words.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="typed">What somebody typed; words in quotation marks are looked for side by side.</param>
    /// <param name="filter">What is left of the findings.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="skip">How many findings are passed over.</param>
    /// <param name="most">How many are given at the most.</param>
    public static SearchResult Run(CaseDesk desk, string typed, SearchFilter filter, AsOf asOf, int skip = 0, int most = int.MaxValue)
    {
        var of = desk.See(asOf);
        var query = SearchQuery.Of(of, typed);
        var all = desk.File.Search(query.Terms, asOf.Entry).Select(r => FoundNoun.Of(of, r)).OfType<FoundNoun>().DistinctBy(f => (f.Noun, f.Id)).ToList();
        var fitting = all.Where(filter.Passes).ToList();
        var marker = new SearchMarker(query.Terms);
        return new SearchResult(query, fitting.Count, [.. fitting.Skip(skip).Take(most).Select(f => Hit(desk, of, f, marker))], [.. SearchFilter.Facets.Select(f => FacetOf(f, all, filter)).Where(f => f.Values.Length > 0)]);
    }

    private static SearchFacet FacetOf(string name, List<FoundNoun> all, SearchFilter filter)
    {
        var others = filter.Without(name);
        var values = all.Where(others.Passes).Select(f => (Value: f[name], f)).Where(x => x.Value is not null).GroupBy(x => x.Value!, StringComparer.Ordinal)
            .Select(g => new FacetValue(g.Key, name == "source" ? g.First().f.Document!.Publisher : null, g.Count()));
        return new SearchFacet(name, [.. name == "month" ? values.OrderBy(v => v.Value, StringComparer.Ordinal) : values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)]);
    }

    private static SearchHit Hit(CaseDesk desk, Case of, FoundNoun found, SearchMarker marker)
    {
        var (title, text) = found.Noun switch
        {
            "document" => (found.Document!.Title ?? found.Id, desk.TextOf(found.Document) ?? ""),
            "claim" => (ClaimText.Line(found.Claim!.Content), desk.EvidenceOf(of, found.Claim.Id)?.Sentence ?? ""),
            "actor" => (of.Actors[found.Id].Name, string.Join(" · ", of.Actors[found.Id].Names.Select(n => n.Text))),
            "source" => (of.Sources[found.Id].Name, of.Sources[found.Id].Note ?? ""),
            _ => (of.Things[found.Id].Name, string.Join(" · ", of.Things[found.Id].Aliases)),
        };
        var excerpt = marker.Excerpt(text, out var at);
        return new SearchHit(found.Noun, found.Id, found.Kind, found.Document, marker.Mark(title), excerpt, Sentence(of, found, at));
    }

    private static int? Sentence(Case of, FoundNoun found, int? at)
    {
        if (found.Claim is { } claim) return claim.Content.Sentence;
        if (at is not { } place || found.Document is not { } document || of.Readings.GetValueOrDefault(document.Id) is not { } reading) return null;
        var index = reading.Made.Sentences.ToList().FindIndex(s => s.Start <= place && place < s.End);
        return index < 0 ? null : index + 1;
    }
}

/// <summary>Something that fits, before its words are looked at.</summary>
/// <param name="Noun">document, claim, actor, source, or a kind of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="Document">The document it stands in; null for others than documents and claims.</param>
/// <param name="Claim">The claim; null for others.</param>
internal sealed record FoundNoun(string Noun, string Id, Document? Document, Claim? Claim)
{
    /// <summary>A claim's kind; null for others.</summary>
    public string? Kind => Claim?.Kind;

    /// <summary>The value by which a facet sorts it; null where it has none.</summary>
    /// <param name="facet">One of <see cref="SearchFilter.Facets"/>.</param>
    public string? this[string facet] => facet switch
    {
        "noun" => Noun,
        "kind" => Kind,
        "source" => Document?.Source?.Id,
        "language" => Document?.Language,
        _ => Document?.Date?.ToString("uuuu-MM", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What a row is of, as of a case; null where the case does not hold it (unpublished, retracted, about nothing yet).</summary>
    /// <param name="of">The case.</param>
    /// <param name="row">The row.</param>
    public static FoundNoun? Of(Case of, SearchRow row)
    {
        switch (row.Noun)
        {
            case "document": return of.Documents.TryGetValue(row.Key, out var document) ? new FoundNoun(row.Noun, row.Key, document, null) : null;
            case "claim": return Guid.TryParse(row.Key, out var id) && of.Claim(id) is { } claim ? new FoundNoun(row.Noun, row.Key, claim.Document, claim) : null;
            case "actor": return of.Actors.ContainsKey(row.Key) ? new FoundNoun(row.Noun, row.Key, null, null) : null;
            case "source": return of.Sources.ContainsKey(row.Key) ? new FoundNoun(row.Noun, row.Key, null, null) : null;
            default:
                var thing = of.Follow(row.Key);
                return of.Things.ContainsKey(thing) && (of.AsOf.Date is null || of.About(thing).Any()) ? new FoundNoun(row.Noun, thing, null, null) : null;
        }
    }
}

/// <summary>What is left of the findings; each part that is null leaves all.</summary>
/// <param name="Noun">Only this noun.</param>
/// <param name="Kind">Only claims of this kind.</param>
/// <param name="Source">Only what stands in documents of this source, by id.</param>
/// <param name="Language">Only what stands in documents of this language.</param>
/// <param name="Month">Only what was published in this month, <c>2017-01</c>.</param>
public sealed record SearchFilter(string? Noun = null, string? Kind = null, string? Source = null, string? Language = null, string? Month = null)
{
    /// <summary>By what findings can be sorted, in the order of display.</summary>
    public static readonly ImmutableArray<string> Facets = ["noun", "kind", "source", "language", "month"];

    /// <summary>The value that a facet is held to, or null.</summary>
    /// <param name="facet">One of <see cref="Facets"/>.</param>
    public string? this[string facet] => facet switch { "noun" => Noun, "kind" => Kind, "source" => Source, "language" => Language, _ => Month };

    /// <summary>The nouns that can be found, besides the kinds of things.</summary>
    private static readonly ImmutableArray<string> Nouns = ["document", "claim", "actor", "source", .. Enum.GetNames<ThingKind>().Select(n => n.ToLowerInvariant())];

    /// <summary>Holds findings to a noun or to a kind of claim, whichever bears the name; where both do, either fits.</summary>
    /// <param name="name">The name; null leaves all.</param>
    /// <exception cref="FormatException">Neither bears it.</exception>
    public static SearchFilter OfKind(string? name) => name is null ? new SearchFilter()
        : Nouns.Contains(name) || KindTable.Find(name) is not null ? new SearchFilter { NounOrKind = name }
        : throw new FormatException($"“{name}” is no noun and no kind of claim; expected one of {string.Join(", ", Nouns.Concat(KindTable.All.Select(k => k.Name)).Distinct(StringComparer.Ordinal))}.");

    /// <summary>A noun or kind of claim; null leaves all.</summary>
    public string? NounOrKind { get; init; }

    /// <summary>The filter with one facet set free.</summary>
    /// <param name="facet">The facet.</param>
    internal SearchFilter Without(string facet) => facet switch
    {
        "noun" => this with { Noun = null },
        "kind" => this with { Kind = null },
        "source" => this with { Source = null },
        "language" => this with { Language = null },
        _ => this with { Month = null },
    };

    internal bool Passes(FoundNoun found) => (NounOrKind is null || found.Noun == NounOrKind || found.Kind == NounOrKind) && Facets.All(f => this[f] is not { } wanted || found[f] == wanted);
}

/// <summary>What was found.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Total">How many findings there are in all.</param>
/// <param name="Hits">Those asked for, best first.</param>
/// <param name="Facets">How the findings divide.</param>
public sealed record SearchResult(SearchQuery Query, int Total, ImmutableArray<SearchHit> Hits, ImmutableArray<SearchFacet> Facets);

/// <summary>One finding.</summary>
/// <param name="Noun">document, claim, actor, source, or a kind of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">A claim's kind; null for others.</param>
/// <param name="Document">The document that it stands in; null for others than documents and claims.</param>
/// <param name="Title">Its name.</param>
/// <param name="Excerpt">The stretch of its words where most of what was looked for stands.</param>
/// <param name="Sentence">The number of the sentence of the first mark; null where none is known.</param>
public sealed record SearchHit(string Noun, string Id, string? Kind, Document? Document, MarkedWords Title, MarkedWords Excerpt, int? Sentence);

/// <summary>How findings divide by one trait.</summary>
/// <param name="Name">One of <see cref="SearchFilter.Facets"/>.</param>
/// <param name="Values">Its values with their counts.</param>
public sealed record SearchFacet(string Name, ImmutableArray<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">Its name for people, where it is not the value itself.</param>
/// <param name="Count">How many findings have it.</param>
public sealed record FacetValue(string Value, string? Label, int Count);

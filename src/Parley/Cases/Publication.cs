using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Cases;

/// <summary>What of a case had been published by the end of a day, under the decisions as they stand in it.</summary>
public static class Publication
{
    /// <summary>The case with only the documents published by a day; those of unknown day are left out and counted.</summary>
    /// <param name="of">The case.</param>
    /// <param name="day">The day; null leaves the case as it is.</param>
    public static Case By(Case of, LocalDate? day)
    {
        if (day is not { } until) return of;
        var documents = of.Documents.Where(d => d.Value.Date <= until).Select(d => KeyValuePair.Create(d.Key, Seen(d.Value, of, until))).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var claims = of.Claims.AsSpan();
        var count = 0;
        while (count < claims.Length && claims[count].Document.Date <= until) count++;
        return of with
        {
            AsOf = of.AsOf with { Date = day },
            Documents = documents,
            Claims = [.. of.Claims.AsSpan()[..count].ToArray().Select(c => Seen(c, of, documents))],
            Readings = of.Readings.Where(r => documents.ContainsKey(r.Key)).ToImmutableDictionary(StringComparer.Ordinal),
            Redactions = of.Redactions.Where(r => r.Value.What.Document is not { } document || documents.ContainsKey(document)).ToImmutableDictionary(),
            LeftOut = of.Documents.Values.Count(d => d.Date is null),
        };
    }

    private static Document Seen(Document d, Case of, LocalDate until) =>
        d.Editions.IsEmpty ? d : d with { Editions = [.. d.Editions.Where(e => of.Documents.GetValueOrDefault(e.Document)?.Date <= until)] };

    private static Claim Seen(Claim c, Case of, ImmutableSortedDictionary<string, Document> documents)
    {
        if (!c.Document.Editions.IsEmpty) c = c with { Document = documents[c.Document.Id] };
        return c.Links.IsEmpty ? c : c with { Links = c.Links.RemoveAll(l => of.Claim(l.To) is not { } to || !documents.ContainsKey(to.Document.Id)) };
    }
}

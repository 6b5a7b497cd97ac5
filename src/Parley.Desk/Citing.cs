using System.Globalization;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Desk;

/// <summary>Cites what the record holds, as of a moment.</summary>
public static class Citing
{
    /// <summary>The citation.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="id">The id of a document, claim, thing, actor or source.</param>
    /// <param name="address">From the path of its page, and the moment as it is typed, to the address at which it is read. What is known now is cited as of its last entry, so that the address keeps its meaning.</param>
    /// <exception cref="InvalidOperationException">Nothing of that id stands as of the moment.</exception>
    public static Citation Of(CaseDesk desk, AsOf asOf, string id, Func<string, string, string> address)
    {
        var of = desk.See(asOf);
        var (title, sort, page, document) = Subject(of, id) ?? throw new InvalidOperationException($"Nothing that stands has the id “{id}”. `parley list` lists documents, claims, things, actors and sources.");
        var head = desk.File.Find(of.Head)!;
        var moment = asOf.Date is { } day ? $"as published by the end of {ClaimDay.Words(day)} ({of.Zone})" : asOf.Entry is { } entry ? $"as recorded at entry {entry}" : null;
        var record = of.Opened?.Title ?? "Untitled record";
        return new Citation(
            Slug.Of($"{Slug.Of(record)}-{id}"), title, sort, id, record, moment, of.Head, head.Hash.ToString(), head.Recorded.InUtc().Date, address(page, Typed(asOf, of.Head)))
        {
            Published = document is null ? null : new Published(document.Publisher, document.Author, document.Date, document.Language, document.Url),
        };
    }

    private static string Typed(AsOf asOf, long head) => asOf.Date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : (asOf.Entry ?? head).ToString(CultureInfo.InvariantCulture);

    private static (string Title, string Sort, string Page, Document? Document)? Subject(Case of, string id)
    {
        if (of.Documents.TryGetValue(id, out var document)) return (document.Title ?? document.Id, "document", $"/document/{id}", document);
        if (of.Things.TryGetValue(id, out var thing)) return (thing.Name, thing.Kind.ToString().ToLowerInvariant(), $"/thing/{id}", null);
        if (Guid.TryParse(id, out var guid) && of.Claim(guid) is { } claim) return ($"{KindTable.Find(claim.Kind)!.Label}: {ClaimText.Line(claim.Content)}", $"claim of {claim.Document.Citation}", $"/claim/{claim.Id}", null);
        if (of.Actors.TryGetValue(id, out var actor)) return (actor.Name, "actor", $"/actor/{id}", null);
        return of.Sources.TryGetValue(id, out var source) ? (source.Name, "source", $"/source/{id}", null) : null;
    }
}

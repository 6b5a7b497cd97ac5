using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Reading;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Takes a report in: keeps it, reads it, and puts its proposals into the inbox.</summary>
public static class TakeIn
{
    /// <summary>Reads a text without a record.</summary>
    /// <param name="text">The text; line ends are LF.</param>
    /// <param name="header">What is known of the document.</param>
    public static ReadDocument Read(string text, DocumentHeader header)
    {
        var read = EnglishReader.Read(text, header, CaseDesk.Lexicon);
        return read.Header.Language.Length > 0 ? read : read with { Header = header with { Language = read.Notices.Any(n => n.StartsWith("language not read", StringComparison.Ordinal)) ? "und" : "en" } };
    }

    /// <summary>
    /// Takes a document in. The same text from the same publisher is the same document and is not taken twice; from another
    /// publisher, or nearly the same one, it is a copy, one line of evidence with the first.
    /// </summary>
    /// <param name="desk">The desk.</param>
    /// <param name="text">The text; line ends are LF.</param>
    /// <param name="header">What is known of the document; the publisher is what the person says, never what the text says of itself.</param>
    /// <param name="note">A remark on where the text comes from.</param>
    public static TakenIn Take(CaseDesk desk, string text, DocumentHeader header, string? note = null)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new FormatException("The text is empty; nothing was taken in.");
        if (Known(desk, desk.Now, text, header) is { } known) return Again(desk, known, text, header);
        var read = Read(text, header);
        var kept = desk.File.Salted(text);
        TakenIn? taken = null;
        desk.Write(of =>
        {
            if (Known(desk, of, text, header) is not null) return [];
            var copied = Copies(desk, of, text).FirstOrDefault();
            var id = NewDocumentId(of, desk.File.NewId());
            IReadOnlyList<Draft> near = copied is null ? [.. Desk.Copies.Seen(desk, of, id, text)] : [];
            taken = new TakenIn(id, read, AlreadyKept: false, copied?.Id ?? near.Select(d => ((DocumentCopied)d.Payload).Of).FirstOrDefault());
            return
            [
                .. Source(of, header.Publisher, out var source),
                new Draft(new DocumentAdded(
                    id, source, read.Header.Title, header.Author, header.Date, read.DateCandidates, read.Header.Language, header.Url, null, note, kept.Hash.ToString(), text.Length,
                    copied?.CopyOf ?? copied?.Id)),
                new Draft(Made(id, read)),
                .. near,
            ];
        }, [kept]);
        return taken ?? Again(desk, Known(desk, desk.Now, text, header)!, text, header);
    }

    /// <summary>
    /// Sets what is known of a document anew. A new day of publication has the text read again, since relative dates count
    /// from it; decisions already made stay.
    /// </summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="header">What is known; nulls stay as they are.</param>
    /// <param name="reason">In words.</param>
    public static ReadDocument? Detail(CaseDesk desk, string document, DocumentHeader header, string? reason = null)
    {
        var known = desk.Now.Documents.GetValueOrDefault(document) ?? throw new InvalidOperationException($"No document has the id “{document}”.");
        var read = header.Date is not null && desk.TextOf(known) is { } text
            ? Read(text, new DocumentHeader(known.Title, header.Publisher ?? known.Source?.Name, header.Author ?? known.Author, header.Date, known.Language, header.Url ?? known.Url))
            : null;
        desk.Write(now =>
        {
            string? source = null;
            List<Draft> drafts = header.Publisher is null ? [] : [.. Source(now, header.Publisher, out source)];
            drafts.Add(new Draft(new DocumentDetailed(document, source, header.Title, header.Author, header.Date, null, header.Url), reason));
            if (read is not null) drafts.Add(new Draft(Made(document, read)));
            return drafts;
        });
        return read;
    }

    /// <summary>The entry of a reading: in the inbox a doubtful name is not chosen but asked.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="read">What was read.</param>
    internal static ReadingMade Made(string document, ReadDocument read) =>
        new(document, EnglishReader.Name, read.Sentences, [.. read.Proposals.Select(p => p with { Slots = Names.Undecided(p.Slots), Voice = [.. p.Voice.Select(Names.Undecided)] })], read.Notices);

    /// <summary>The id and, where the source is new, the entry of a document's source.</summary>
    internal static IEnumerable<Draft> Source(Case of, string? publisher, out string? id)
    {
        id = null;
        if (string.IsNullOrWhiteSpace(publisher)) return [];
        var slug = id = Slug.Of(publisher);
        if (of.Sources.Values.FirstOrDefault(s => s.Id == slug || Slug.Of(s.Name) == slug) is { } known)
        {
            id = known.Id;
            return [];
        }
        return [new Draft(new SourceAdded(slug, publisher.Trim(), "unknown", null))];
    }

    /// <summary>A document whose publisher nobody named yet is the same as one of the same text that comes with a name.</summary>
    private static bool SamePublisher(Document known, DocumentHeader header) =>
        header.Publisher is null ? known.Source is null : known.Source is null || Slug.Of(known.Source.Name) == Slug.Of(header.Publisher);

    private static IEnumerable<Document> Copies(CaseDesk desk, Case of, string text) =>
        of.Documents.Values.Where(d => desk.TextOf(d) == text).OrderBy(d => d.Number);

    private static Document? Known(CaseDesk desk, Case of, string text, DocumentHeader header) => Copies(desk, of, text).FirstOrDefault(d => SamePublisher(d, header));

    private static TakenIn Again(CaseDesk desk, Document known, string text, DocumentHeader header)
    {
        var late = new DocumentHeader(null, known.Source is null ? header.Publisher : null, null, known.Date is null ? header.Date : null, "", null);
        if (late.Publisher is null && late.Date is null) return new TakenIn(known.Id, Stored(desk.Now, known, text), AlreadyKept: true, null);
        var read = Detail(desk, known.Id, late, "given when the same text was taken in again");
        var now = desk.Now;
        return new TakenIn(known.Id, read ?? Stored(now, now.Documents[known.Id], text), AlreadyKept: true, null);
    }

    private static ReadDocument Stored(Case of, Document known, string text)
    {
        var made = of.Readings.GetValueOrDefault(known.Id)?.Made;
        var day = known.Date is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : null;
        return new ReadDocument(
            new DocumentHeader(known.Title, known.Source?.Name, known.Author, day, known.Language, known.Url), known.DateCandidates, text,
            made?.Sentences ?? [], made?.Proposals ?? [], made?.Notices ?? []);
    }

    private static string NewDocumentId(Case of, Guid fresh)
    {
        var hex = fresh.ToString("N");
        for (var length = 6; ; length++)
            if ("d-" + hex[^length..] is var id && !of.Documents.ContainsKey(id)) return id;
    }
}

/// <summary>What became of a report that was taken in.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Read">What was read in it.</param>
/// <param name="AlreadyKept">Whether it was in the record before.</param>
/// <param name="CopyOf">The document with the same or nearly the same text.</param>
public sealed record TakenIn(string Document, ReadDocument Read, bool AlreadyKept, string? CopyOf);

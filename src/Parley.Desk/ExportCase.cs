using System.Collections.Immutable;
using System.Text;
using NodaTime.Text;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Exchange.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// Writes a record as a case directory: all that stands as of a moment, as plain files. Imported into an empty record they
/// give the same answers. What the form cannot carry is said by <see cref="NotCarried"/>.
/// </summary>
public static class ExportCase
{
    /// <summary>What a case directory does not carry, in words.</summary>
    public const string NotCarried = "Not carried: when entries were recorded, entries that were undone or unlinked, older readings, and the chain of hashes; who decided is kept in words.";

    /// <summary>The content of the directory.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="withTexts">Whether texts without a licence, which are private, are written too.</param>
    public static CaseDirectory Of(CaseDesk desk, AsOf asOf, bool withTexts)
    {
        var of = desk.See(asOf);
        var entries = desk.File.Standing(asOf.Entry ?? of.Head).Select(e => new Told(e, PayloadCodec.Read(e))).ToList();
        var claims = new ExportedClaims(of, entries);
        var licences = entries.Select(e => e.Payload).OfType<DocumentAdded>().DistinctBy(d => d.Document).ToDictionary(d => d.Document, d => d.Licence, StringComparer.Ordinal);
        var documents = of.Documents.Values.Select(d =>
        {
            var licence = licences.GetValueOrDefault(d.Id);
            var text = desk.TextOf(d);
            return claims.On(d, Header(d) with { Licence = licence }, text, isWithheld: text is null || licence is null && !withTexts);
        });
        return new CaseDirectory(
            of.Opened?.Title ?? "A record without a title", of.Zone, of.Opened?.Languages ?? [], of.Opened?.Sides ?? [], Sources(of, entries), ExportedActors.Of(of, claims), Things(of, entries),
            [.. documents.OrderBy(d => d.Header.Date, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)])
        {
            Copies = Copies(of, entries),
            Editions = Editions(of, entries),
        };
    }

    /// <summary>Writes the directory into a folder that is new or empty.</summary>
    /// <param name="directory">The content.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    public static void Write(CaseDirectory directory, string folder)
    {
        if (File.Exists(folder) || Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"“{folder}” is not empty; name a new or empty folder, so that no file of an older export stays between the new ones.");
        foreach (var (path, text) in CaseWriting.Files(directory))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static HeaderFields Header(Document d) =>
        new(d.Title, d.Source?.Name, d.Author, d.Date is { } day ? LocalDatePattern.Iso.Format(day) : null, d.Url, d.Language, d.Note);

    private static ImmutableArray<CaseSource> Sources(Case of, List<Told> entries)
    {
        var reasons = entries.Where(e => e.Payload is SourceGraded).ToLookup(e => (SourceGraded)e.Payload, e => e.Entry.Reason);
        var unlisted = of.Documents.Values.Select(d => d.Source).OfType<Source>().Where(s => !of.Sources.ContainsKey(s.Id)).DistinctBy(s => s.Id);
        return [.. of.Sources.Values.Concat(unlisted).OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => new CaseSource(
            s.Id, s.Name, s.Type, s.Note, [.. s.Grades.Select(g => new CaseReliability(g.Reliability, g.From is { } day ? LocalDatePattern.Iso.Format(day) : null, reasons[g].FirstOrDefault(r => !string.IsNullOrEmpty(r))))]))];
    }

    private static ImmutableArray<CaseThing> Things(Case of, List<Told> entries)
    {
        var reasons = entries.Where(e => e.Payload is ThingsMerged).GroupBy(e => ((ThingsMerged)e.Payload).From, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Entry.Reason, StringComparer.Ordinal);
        return [.. of.Things.Values.Select(t => new CaseThing(t.Id, t.Kind, t.Name, t.Aliases, t.MergedInto, t.MergedInto is null ? null : reasons.GetValueOrDefault(t.Id)))];
    }

    private static ImmutableArray<CaseCopy> Copies(Case of, List<Told> entries)
    {
        var reasons = entries.Where(e => e.Payload is DocumentCopied).GroupBy(e => ((DocumentCopied)e.Payload).Document, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Entry.Reason, StringComparer.Ordinal);
        return [.. of.Documents.Values.Where(d => d.CopyOf is { } first && of.Documents.ContainsKey(first)).Select(d => new CaseCopy(d.Id, d.CopyOf!, d.CopyBasis!, reasons.GetValueOrDefault(d.Id)))];
    }

    private static ImmutableArray<CaseEdition> Editions(Case of, List<Told> entries)
    {
        var reasons = entries.Where(e => e.Payload is DocumentReissued).ToLookup(e => (DocumentReissued)e.Payload, e => e.Entry.Reason);
        return [.. of.Documents.Values.SelectMany(d => d.Editions.Select(e => new CaseEdition(e.Document, d.Id, e.How, reasons[new DocumentReissued(e.Document, d.Id, e.How)].FirstOrDefault())))];
    }
}

/// <summary>An entry that stands, with its payload.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Payload">What it says.</param>
internal sealed record Told(Entry Entry, IPayload Payload);

using System.Collections.Immutable;
using Parley.Cases;
using Parley.Exchange.CaseFiles;
using Parley.Reading;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// Imports a case directory: its sources, actors and things, then document by document what was decided, then which document
/// repeats which. Each document is written whole or not at all, so that an import that was stopped goes on where it stopped.
/// The decisions are the importer's and recorded so. What the record knows already is left alone, and the report says so.
/// </summary>
public static class ImportCase
{
    /// <summary>Reads and checks a folder as this program would import it, the making of things by claims included.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="into">The record that it is meant for; null is an empty one.</param>
    public static CaseDirectoryRead Read(string folder, Case? into = null)
    {
        var read = CaseDirectory.Read(folder, new CaseChecks(name => CaseDesk.Lexicon.FindExact(name)?.Id, text => TakeIn.Read(text, new DocumentHeader(null, null, null, null, "en", null)).Sentences));
        return read.Case is not { } from ? read
            : read with { Problems = [.. read.Problems.Concat(Rehearsal.Of(from, into).Problems).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)] };
    }

    /// <summary>Imports it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="from">The directory's content.</param>
    /// <param name="progress">Told the number of documents done.</param>
    /// <param name="stop">Stops between two documents; what was written stays.</param>
    public static ImportReport Run(CaseDesk desk, CaseDirectory from, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        var left = ImmutableArray<string>.Empty;
        var names = desk.Write(of =>
        {
            left = ImportedNames.LeftAlone(of, from);
            return ImportedNames.Missing(of, from);
        }).Length;
        var claims = new ImportedClaims(from, desk.File.Find(1)?.Id ?? Guid.Empty, id => desk.File.Find(id) is null);
        var report = new ImportReport(0, 0, 0, 0, 0, 0) { Names = names, Left = left };
        foreach (var (document, done) in from.Documents.Select((d, i) => (d, i)))
        {
            stop.ThrowIfCancellationRequested();
            report += One(desk, document, claims);
            progress?.Report(done + 1);
        }
        desk.Write(of => ImportedRelations.Missing(of, from));
        return report;
    }

    private static ImportReport One(CaseDesk desk, CaseDocument document, ImportedClaims claims)
    {
        if (Known(desk.Now, document) is { } known) return known;
        var import = new ImportedDocument(document, claims, desk.Author.Name, desk.File.NewId);
        var kept = document.Body is { } body ? desk.File.Salted(body) : null;
        ImportReport? report = null;
        desk.Write(of => (report = Known(of, document)) is null ? import.Drafts(of, kept?.Hash.ToString() ?? "", out report, out _) : [], kept is null ? [] : [kept]);
        return report!;
    }

    private static ImportReport? Known(Case of, CaseDocument document)
    {
        if (!of.Documents.ContainsKey(document.Id)) return null;
        var missing = document.Decisions.Where(d => ImportedClaims.Standing(of, document.Id, d) is null && d.Retracted is null).Select(d => d.Line).ToList();
        return new ImportReport(0, 1, 0, 0, 0, 0)
        {
            Left = missing.Count == 0 ? []
                : [$"decisions/{document.Id}.yaml: {missing.Count} of {document.Decisions.Length} decisions are not among the claims of {document.Id} in the record (line {string.Join(", ", missing)}). A known document is left alone; add them with `parley add claim`, or correct the claims."],
        };
    }
}

/// <summary>What an import brought in.</summary>
/// <param name="Documents">New documents.</param>
/// <param name="Known">Documents that were in the record before and were left alone.</param>
/// <param name="Accepted">Decisions that took a proposal as it stood.</param>
/// <param name="Edited">Decisions that took a proposal with changes.</param>
/// <param name="Added">Decisions that matched no proposal.</param>
/// <param name="Inbox">Documents with something left to decide.</param>
public sealed record ImportReport(int Documents, int Known, int Accepted, int Edited, int Added, int Inbox)
{
    /// <summary>How many sources, grades, actors, names, things and merges were new.</summary>
    public int Names { get; init; }

    /// <summary>What stands in the directory and not in the record, and was left alone; a sentence each.</summary>
    public ImmutableArray<string> Left { get; init; } = [];

    /// <summary>The two together.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">Another.</param>
    public static ImportReport operator +(ImportReport a, ImportReport b) =>
        new(a.Documents + b.Documents, a.Known + b.Known, a.Accepted + b.Accepted, a.Edited + b.Edited, a.Added + b.Added, a.Inbox + b.Inbox) { Names = a.Names + b.Names, Left = [.. a.Left, .. b.Left] };
}

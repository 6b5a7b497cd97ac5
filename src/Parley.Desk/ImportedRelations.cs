using Parley.Cases;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Which document repeats which and which takes the place of which, written when all documents are in.</summary>
internal static class ImportedRelations
{
    /// <summary>The entries that the record lacks.</summary>
    /// <param name="of">The case.</param>
    /// <param name="from">The directory.</param>
    public static List<Draft> Missing(Case of, CaseDirectory from) =>
    [
        .. from.Copies.Where(c => of.Documents.GetValueOrDefault(c.Document) is { CopyOf: null }).Select(c => new Draft(new DocumentCopied(c.Document, c.Of, c.Basis), c.Reason)),
        .. from.Editions.Where(e => of.Documents.GetValueOrDefault(e.Earlier) is { } earlier && !earlier.Editions.Contains(new Edition(e.Document, e.How)))
            .Select(e => new Draft(new DocumentReissued(e.Document, e.Earlier, e.How), e.Reason)),
    ];
}

using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Documents;

/// <summary>
/// Documents that copy or cite one another are one line of evidence: ten papers that print one agency's text are one witness.
/// Whatever counts independent sources counts lines.
/// </summary>
public static class EvidenceLines
{
    /// <summary>
    /// The document at which the line of a document begins: copies and citations followed to the end. Where they go in a
    /// circle, the member of the circle with the first id, so that all of them have one root. The root may be a document that
    /// is not seen as of the moment.
    /// </summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    public static string Root(Case of, string document)
    {
        var way = Way(of, document);
        var last = way[^1];
        if (of.Documents.GetValueOrDefault(last)?.CopyOf is not { } back) return last;
        return way.Skip(way.IndexOf(back)).Min(StringComparer.Ordinal)!;
    }

    /// <summary>The documents that a document leads to, itself first, up to the root or to where a circle closes.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    public static ImmutableArray<string> Way(Case of, string document)
    {
        var way = ImmutableArray.Create(document);
        while (of.Documents.GetValueOrDefault(way[^1])?.CopyOf is { } next && !way.Contains(next)) way = way.Add(next);
        return way;
    }

    /// <summary>Why a document cannot be entered as resting on another, in a sentence; null where it can.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document that would repeat or cite.</param>
    /// <param name="original">The document that it would lead to.</param>
    public static string? Circle(Case of, string document, string original)
    {
        if (document == original) return $"{document} cannot rest on itself; name the document that it repeats or cites.";
        var way = Way(of, original);
        return way.Contains(document)
            ? $"That {document} rests on {original} would close a circle: {string.Join(" rests on ", way.Take(way.IndexOf(document) + 1))}. Undo the entry that is wrong first, or name another document."
            : null;
    }

    /// <summary>How many documents some claims stand in, and how many lines of evidence these are.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claims">Ids of claims; those that do not stand are passed over.</param>
    public static EvidenceCount Count(Case of, IEnumerable<Guid> claims) => Count(of, claims.Select(of.Claim).OfType<Claim>());

    /// <summary>How many documents some claims stand in, and how many lines of evidence these are.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claims">The claims.</param>
    public static EvidenceCount Count(Case of, IEnumerable<Claim> claims)
    {
        var documents = claims.Select(c => c.Document.Id).Distinct(StringComparer.Ordinal).ToList();
        return new EvidenceCount(documents.Count, documents.Select(d => Root(of, d)).Distinct(StringComparer.Ordinal).Count());
    }
}

/// <summary>How much evidence there is: documents, and the lines that they are of.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Lines">Lines of evidence; never more than documents.</param>
public readonly record struct EvidenceCount(int Documents, int Lines)
{
    /// <summary>In words: "3 documents, 1 line of evidence"; where none repeats another, only the documents.</summary>
    public override string ToString()
    {
        var documents = Documents == 1 ? "1 document" : $"{Documents} documents";
        return Documents == Lines ? documents : $"{documents}, {Lines} {(Lines == 1 ? "line" : "lines")} of evidence";
    }
}

using Parley.Cases;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Says that documents are one line of evidence: because their texts are nearly the same, or because one rests on the other.</summary>
public static class Copies
{
    /// <summary>How it can be seen that a document repeats another.</summary>
    public static readonly IReadOnlyList<string> Bases = ["identical", "near-identical", "cites"];

    /// <summary>Enters that a document rests on another.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document that repeats or cites.</param>
    /// <param name="original">The document that it repeats or cites.</param>
    /// <param name="basis">One of <see cref="Bases"/>.</param>
    /// <param name="reason">Where it says so, or what was compared; required.</param>
    /// <returns>The entry's id, by which it can be undone.</returns>
    /// <exception cref="FormatException">The basis is unknown, the reason is missing, or a circle would close.</exception>
    /// <exception cref="InvalidOperationException">There is no such document, or it is entered already.</exception>
    public static Guid Record(CaseDesk desk, string document, string original, string basis, string reason)
    {
        if (!Bases.Contains(basis, StringComparer.Ordinal)) throw new FormatException($"“{basis}” is no basis; expected one of {string.Join(", ", Bases)}.");
        if (string.IsNullOrWhiteSpace(reason)) throw new FormatException("That a document rests on another needs a reason in words: where it says so, or what was compared.");
        return desk.Write(of =>
        {
            var known = Known(of, document);
            Known(of, original);
            if (EvidenceLines.Circle(of, document, original) is { } circle) throw new FormatException(circle);
            if (known.CopyOf == original && known.CopyBasis == basis) throw new InvalidOperationException($"It is entered already that {document} rests on {original} ({basis}).");
            return [new Draft(new DocumentCopied(document, original, basis), reason)];
        })[0].Id;
    }

    /// <summary>The entry that makes a text that comes in a copy of one that is there; none where no text is near-identical.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="of">The case without the document.</param>
    /// <param name="document">The id of the document that comes in.</param>
    /// <param name="text">Its text.</param>
    internal static IEnumerable<Draft> Seen(CaseDesk desk, Case of, string document, string text)
    {
        if (desk.Likenesses.Nearest(of, text, document) is not { } near) return [];
        var basis = desk.TextOf(near.Document) == text ? "identical" : "near-identical";
        return [new Draft(new DocumentCopied(document, near.Document.Id, basis), $"shares {near.Likeness} of 1000 runs of five words with {near.Document.Id}; seen when it was taken in")];
    }

    private static Document Known(Case of, string document) =>
        of.Documents.GetValueOrDefault(document) ?? throw new InvalidOperationException($"No document has the id “{document}”. `parley list documents` lists them.");
}

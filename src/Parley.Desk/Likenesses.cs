using System.Collections.Concurrent;
using Parley.Cases;
using Parley.Documents;

namespace Parley.Desk;

/// <summary>
/// Which documents have nearly the same text. The runs of words of a text are computed once and kept for the life of the
/// desk, since each text that comes in is compared with all others. Safe to use from several threads.
/// </summary>
/// <param name="textOf">The text of a document; null where it is not to hand.</param>
internal sealed class Likenesses(Func<Document, string?> textOf)
{
    private readonly ConcurrentDictionary<string, Shingles> _known = new(StringComparer.Ordinal);

    /// <summary>The likest document whose text is near-identical, with the likeness in thousandths; of equal ones the first that was entered. Null where there is none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="text">The text.</param>
    /// <param name="besides">The document whose text it is, where it is in the record already.</param>
    public (Document Document, int Likeness)? Nearest(Case of, string text, string? besides = null)
    {
        var runs = Shingles.Of(text);
        var best = of.Documents.Values.Where(d => d.Id != besides).Select(d => (Document: d, Likeness: Runs(d)?.Likeness(runs) ?? 0))
            .Where(x => x.Likeness >= Shingles.NearIdentical).OrderByDescending(x => x.Likeness).ThenBy(x => x.Document.Number).ToList();
        return best.Count == 0 ? null : best[0];
    }

    private Shingles? Runs(Document document)
    {
        if (_known.TryGetValue(document.TextHash, out var runs)) return runs;
        return textOf(document) is { } text ? _known[document.TextHash] = Shingles.Of(text) : null;
    }
}

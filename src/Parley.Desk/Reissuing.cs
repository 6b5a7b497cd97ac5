using System.Collections.Immutable;
using Parley.Cases;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// A publisher put a text out anew, or took it back. The earlier document stays as it was said, and is marked from the day on
/// which the later one came out.
/// </summary>
public static class Reissuing
{
    /// <summary>What a later document is to an earlier one.</summary>
    public static readonly ImmutableArray<string> Ways = ["corrected", "updated", "retracted"];

    /// <summary>Says so.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The later document: the corrected text, or the notice that takes the earlier one back.</param>
    /// <param name="earlier">The earlier document.</param>
    /// <param name="how">One of <see cref="Ways"/>.</param>
    /// <param name="reason">In words.</param>
    /// <exception cref="FormatException">The way is unknown.</exception>
    /// <exception cref="InvalidOperationException">A document is unknown or redacted, the two are one, it was said before, or the later one leads back to the earlier.</exception>
    public static void Enter(CaseDesk desk, string document, string earlier, string how, string? reason)
    {
        if (!Ways.Contains(how)) throw new FormatException($"“{how}” is no way to put a text out anew; expected one of {string.Join(", ", Ways)}.");
        desk.Write(of =>
        {
            var (later, first) = (Known(of, document), Known(of, earlier));
            if (later.Id == first.Id) throw new InvalidOperationException($"{document} cannot be put out in its own place; name the later document and the earlier one.");
            if (first.Editions.Any(e => e.Document == later.Id && e.How == how)) throw new InvalidOperationException($"That {later.Id} has {how} {first.Id} is in the record already.");
            if (Leads(of, later, first.Id)) throw new InvalidOperationException($"{first.Id} is itself a later edition of {later.Id}; the two cannot each come after the other.");
            if (later.Date < first.Date) throw new InvalidOperationException($"{later.Id} came out on {later.Date:uuuu-MM-dd}, before {first.Id} on {first.Date:uuuu-MM-dd}; the later document is named first.");
            return [new Draft(new DocumentReissued(later.Id, first.Id, how), reason)];
        });
    }

    /// <summary>The earlier documents that a document was put out in the place of.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The later document's id.</param>
    public static IEnumerable<(Document Earlier, string How)> Earlier(Case of, string document) =>
        of.Documents.Values.SelectMany(d => d.Editions.Where(e => e.Document == document).Select(e => (d, e.How)));

    private static bool Leads(Case of, Document from, string to)
    {
        var (open, seen) = (new Queue<Document>([from]), new HashSet<string>(StringComparer.Ordinal));
        while (open.TryDequeue(out var next))
        {
            if (next.Id == to) return true;
            if (!seen.Add(next.Id)) continue;
            foreach (var edition in next.Editions)
                if (of.Documents.TryGetValue(edition.Document, out var later)) open.Enqueue(later);
        }
        return false;
    }

    private static Document Known(Case of, string id) => of.Documents.GetValueOrDefault(id) switch
    {
        null => throw new InvalidOperationException($"No document has the id “{id}”. `parley list documents` lists them."),
        { Redacted: true } => throw new InvalidOperationException($"Document {id} was redacted; nothing more can be said of it."),
        var known => known,
    };
}

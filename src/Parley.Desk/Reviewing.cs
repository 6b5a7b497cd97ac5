using Parley.Claims;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Back and forth through what was decided on a document.</summary>
public static class Reviewing
{
    /// <summary>The last decision on a document that stands: what an undo takes back; null where there is none.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static Guid? LastDecision(CaseDesk desk, string document) => Acts(desk, document).LastOrDefault(a => a.Entry.Kind != Undone && a.Stands).Entry?.Id;

    /// <summary>
    /// The undo that a redo takes back: the last act on the document, where it was an undo of a decision; null where the last
    /// act was a decision.
    /// </summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static Guid? LastUndo(CaseDesk desk, string document)
    {
        var standing = Acts(desk, document).Where(a => a.Stands).ToList();
        return standing.Count > 0 && standing[^1].Entry.Kind == Undone ? standing[^1].Entry.Id : null;
    }

    private const string Undone = "undo";

    private static List<(Entry Entry, bool Stands)> Acts(CaseDesk desk, string document)
    {
        var standing = desk.File.Standing().Select(e => e.Number).ToHashSet();
        var claims = new HashSet<Guid>();
        var acts = new HashSet<Guid>();
        var found = new List<(Entry, bool)>();
        foreach (var entry in desk.File.Read())
        {
            var ours = PayloadCodec.Read(entry) switch
            {
                ClaimMade p when p.Document == document => claims.Add(entry.Id),
                ProposalRejected p => p.Document == document,
                ClaimCorrected p => claims.Contains(p.Claim),
                ClaimRetracted p => claims.Contains(p.Claim),
                EntryUndone p => acts.Contains(p.Entry),
                _ => false,
            };
            if (!ours) continue;
            if (entry.Kind != Undone) acts.Add(entry.Id);
            found.Add((entry, standing.Contains(entry.Number)));
        }
        return found;
    }
}

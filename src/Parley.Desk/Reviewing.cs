using Parley.Claims;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Back and forth through what was decided on a document.</summary>
/// <param name="Undo">The last decision that stands: what an undo takes back; null where there is none.</param>
/// <param name="Redo">
/// The undo that a redo takes back: the last act on the document, where that was an undo of a decision; null where it was a
/// decision.
/// </param>
public sealed record Reviewing(Guid? Undo, Guid? Redo)
{
    private static readonly HashSet<string> Kinds =
        [.. new[] { typeof(ClaimMade), typeof(ProposalRejected), typeof(ClaimCorrected), typeof(ClaimRetracted), typeof(EntryUndone) }.Select(Name)];

    /// <summary>What can be taken back on a document.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    public static Reviewing Of(CaseDesk desk, string document)
    {
        var standing = Acts(desk, document).Where(a => desk.File.Stands(a.Id)).ToList();
        var decision = standing.FindLast(a => !IsUndo(a));
        return new Reviewing(decision?.Id, standing.Count > 0 && IsUndo(standing[^1]) ? standing[^1].Id : null);
    }

    private static List<Entry> Acts(CaseDesk desk, string document)
    {
        var claims = new HashSet<Guid>();
        var decisions = new HashSet<Guid>();
        var found = new List<Entry>();
        foreach (var entry in desk.File.Read().Where(e => Kinds.Contains(e.Kind)))
        {
            var ours = PayloadCodec.Read(entry) switch
            {
                ClaimMade p when p.Document == document => claims.Add(entry.Id),
                ProposalRejected p => p.Document == document,
                ClaimCorrected p => claims.Contains(p.Claim),
                ClaimRetracted p => claims.Contains(p.Claim),
                EntryUndone p => decisions.Contains(p.Entry),
                _ => false,
            };
            if (!ours) continue;
            if (!IsUndo(entry)) decisions.Add(entry.Id);
            found.Add(entry);
        }
        return found;
    }

    private static bool IsUndo(Entry entry) => entry.Kind == Name(typeof(EntryUndone));

    private static string Name(Type payload) => ((PayloadAttribute)Attribute.GetCustomAttribute(payload, typeof(PayloadAttribute))!).Kind;
}

using System.Security.Cryptography;
using System.Text;
using Parley.Cases;
using Parley.Claims;
using Parley.Exchange.CaseFiles;

namespace Parley.Desk;

/// <summary>
/// The ids of claims that links of other documents lead to. They are computed from the record, the document and the ref, so that
/// a document can be linked to one that comes after it, and so that an import that was stopped in between goes on with the
/// same ids. A claim of a known document is found by what it says.
/// </summary>
internal sealed class ImportedClaims
{
    private readonly Guid _record;
    private readonly Func<Guid, bool> _isFree;
    private readonly Dictionary<(string, string), CaseDecision> _targets;

    /// <summary>Finds the targets.</summary>
    /// <param name="from">The directory.</param>
    /// <param name="record">What tells the record from others.</param>
    /// <param name="isFree">Whether no entry has an id.</param>
    public ImportedClaims(CaseDirectory from, Guid record, Func<Guid, bool> isFree)
    {
        (_record, _isFree) = (record, isFree);
        var wanted = from.Documents.SelectMany(d => d.Decisions).SelectMany(d => d.Links).Where(l => l.Document is not null).Select(l => (l.Document!, l.To)).ToHashSet();
        _targets = from.Documents.SelectMany(d => d.Decisions.Where(x => x.Ref is not null).Select(x => (Key: (d.Id, x.Ref!), x))).Where(x => wanted.Contains(x.Key)).ToDictionary(x => x.Key, x => x.x);
    }

    /// <summary>The id of a new claim that other documents link to; null where none does.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="decision">The decision.</param>
    public Guid? New(string document, CaseDecision decision) => decision.Ref is { } name && _targets.ContainsKey((document, name)) ? Computed(document, name) : null;

    /// <summary>The claim of another document that a link leads to; null where that document is known and no claim says so.</summary>
    /// <param name="of">The case.</param>
    /// <param name="link">The link.</param>
    public Guid? Target(Case of, CaseLink link) =>
        !of.Documents.ContainsKey(link.Document!) ? Computed(link.Document!, link.To)
            : Ids(link.Document!, link.To).TakeWhile(id => !_isFree(id)).Select(id => (Guid?)id).LastOrDefault() ?? Standing(of, link.Document!, _targets[(link.Document!, link.To)]);

    /// <summary>The claim of a known document that says what a decision says; null where none does.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document.</param>
    /// <param name="decision">The decision.</param>
    public static Guid? Standing(Case of, string document, CaseDecision decision) =>
        of.Claims.FirstOrDefault(c => c.Document.Id == document && Says(c.First ?? c.Content, decision.Content))?.Id;

    private static bool Says(ClaimContent claim, CaseContent decision) =>
        claim.Kind == decision.Kind && claim.Sentence == decision.Sentence && Words(claim.Slots) == Words(decision.Slots) && claim.Voice.Select(v => v.Plain).SequenceEqual(decision.Voice.Select(v => v.Plain), StringComparer.Ordinal);

    private static string Words(Slots slots) => string.Join('\n', slots.Names.Select(n => $"{n}: {string.Join(" | ", slots[n].Select(v => v.Plain))}"));

    private Guid Computed(string document, string name) => Ids(document, name).First(_isFree);

    /// <summary>The ids that the claim may have: the next is for a document that was taken back and is imported again.</summary>
    private IEnumerable<Guid> Ids(string document, string name)
    {
        for (var attempt = 0; ; attempt++)
        {
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{_record:N}/{document}/{name}/{attempt}"))[..16];
            bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
            bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
            yield return new Guid(bytes, bigEndian: true);
        }
    }
}

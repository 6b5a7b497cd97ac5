using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>What a redaction of an entry would seal: the entry, what belongs to it, and the private text behind it.</summary>
public sealed class RedactionPlan
{
    private readonly CaseDesk _desk;
    private readonly Case _now;
    private readonly IReadOnlyList<StandingEntry> _all;
    private readonly List<EntryRedacted> _parts = [];
    private readonly List<Draft> _readings = [];
    private readonly List<Digest> _texts = [];
    private readonly HashSet<Guid> _sealed = [];

    private RedactionPlan(CaseDesk desk, StandingEntry target, bool withClaims)
    {
        (_desk, _now, Target) = (desk, desk.Now, target);
        _all = [.. desk.Recall.Find(_ => true).Select(e => e.Entry)];
        Gather(target, withClaims);
    }

    /// <summary>The entry that was named.</summary>
    public StandingEntry Target { get; }

    /// <summary>How many entries lose their content, the one named included.</summary>
    public int Entries => _sealed.Count;

    /// <summary>How many claims are among them.</summary>
    public int Claims => _all.Count(e => e.Payload is ClaimMade && _sealed.Contains(e.Id));

    /// <summary>How many private texts go.</summary>
    public int Texts => _texts.Count;

    /// <summary>What is kept and may yet tell of the content, in sentences, for the person to look at.</summary>
    public ImmutableArray<string> Kept => [.. Reasons().Concat(Copies())];

    /// <summary>Plans it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="target">The entry.</param>
    /// <param name="withClaims">Whether the claims of a document go with it.</param>
    /// <exception cref="InvalidOperationException">An entry of that kind cannot be redacted, or others still need it.</exception>
    internal static RedactionPlan Of(CaseDesk desk, StandingEntry target, bool withClaims) => new(desk, target, withClaims);

    /// <summary>What the journal is to do.</summary>
    /// <param name="reason">Why, in words.</param>
    internal Sealing Sealing(string reason) => new([.. _sealed], [.. _texts], [.. _parts.Select(p => new Draft(p, reason)), .. _readings]);

    private void Gather(StandingEntry target, bool withClaims)
    {
        switch (target.Payload)
        {
            case DocumentAdded p: Document(target.Id, p, withClaims); break;
            case ClaimMade: Withdraw([target]); break;
            case ClaimCorrected p: Part(target.Id, DocumentOf(p.Claim), claim: p.Claim, about: _now.Claim(p.Claim)?.Things ?? []); break;
            case ClaimRetracted p: Part(target.Id, DocumentOf(p.Claim), claim: p.Claim); break;
            case ClaimLinked p: Part(target.Id, DocumentOf(p.Claim), claim: p.Claim); break;
            case ProposalRejected p: Part(target.Id, p.Document, proposal: p.Proposal); break;
            case ReadingMade p: Part(target.Id, p.Document); break;
            case DocumentDetailed p: Part(target.Id, p.Document); break;
            case ThingMade p: Unused(target, _all.Count(e => e.Payload is ClaimLinked l && l.Thing == p.Thing), $"claims are about {p.Thing}"); break;
            case ActorMade p: Unused(target, _all.Count(e => Names(e, p.Actor)), $"entries name {p.Name}"); break;
            case SourceAdded p: Unused(target, _all.Count(e => e.Payload is DocumentAdded d && d.Source == p.Source), $"documents are of {p.Name}"); break;
            case AliasAdded: Part(target.Id, null); break;
            default: throw new InvalidOperationException($"Entry {target.Number} ({KindOf(target)}) cannot be redacted: what other entries mean depends on it, and of its own it holds ids alone. Redact the document or the claim whose words it repeats.");
        }
    }

    private void Document(Guid entry, DocumentAdded p, bool withClaims)
    {
        Part(entry, p.Document, with: _all.Where(e => e.Payload switch
        {
            DocumentDetailed d => d.Document == p.Document,
            ReadingMade r => r.Document == p.Document,
            ProposalRejected r => r.Document == p.Document,
            _ => false,
        }).Select(e => e.Id));
        if (Digest.TryParse(p.TextHash, out var text)) _texts.Add(text);
        if (withClaims) Withdraw([.. _all.Where(e => e.Payload is ClaimMade c && c.Document == p.Document)]);
    }

    /// <summary>Claims with all that tells of them: corrections, reasons, the proposals they were made from, and what was made for them alone.</summary>
    private void Withdraw(List<StandingEntry> claims)
    {
        var ids = claims.Select(c => c.Id).ToHashSet();
        var alone = claims.ToDictionary(c => c.Id, c => MadeFor(c, ids).ToList());
        var gone = alone.Values.SelectMany(m => m).Select(e => (e.Payload as ThingMade)?.Thing).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var belonging = _all.Where(e => Belongs(e, claim.Id)).ToList();
            var about = belonging.Select(e => (e.Payload as ClaimLinked)?.Thing).OfType<string>().Distinct(StringComparer.Ordinal).Where(t => !gone.Contains(t));
            Part(claim.Id, ((ClaimMade)claim.Payload).Document, about: about, with: belonging.Concat(alone[claim.Id]).Select(e => e.Id));
        }
        foreach (var reading in claims.Select(c => ((ClaimMade)c.Payload).Proposal).OfType<ProposalRef>().GroupBy(p => Present(p.Reading)))
            if (_all.FirstOrDefault(e => e.Id == reading.Key) is { Payload: ReadingMade made } && !_sealed.Contains(reading.Key)) Cut(reading.Key, made, [.. reading.Select(p => p.Id)]);
    }

    private void Cut(Guid reading, ReadingMade made, HashSet<string> proposals)
    {
        var kept = made.Proposals.Where(p => !proposals.Contains(p.Id)).Select(p => p with { Links = p.Links.RemoveAll(l => proposals.Contains(l.To)) });
        var instead = _desk.File.NewId();
        _readings.Add(new Draft(made with { Proposals = [.. kept], Notices = [] }, null, instead));
        Part(reading, made.Document, instead: instead);
    }

    private void Part(
        Guid entry, string? document, IEnumerable<Guid>? with = null, Guid? claim = null, ProposalRef? proposal = null, IEnumerable<string>? about = null, Guid? instead = null)
    {
        ImmutableArray<Guid> belonging = [.. (with ?? []).Where(id => _all.Any(e => e.Id == id && e.Payload is not SealedPayload)).Distinct().Where(id => !_sealed.Contains(id))];
        _sealed.UnionWith(belonging.Append(entry));
        var published = document is null ? null : _now.Documents.GetValueOrDefault(document)?.Date;
        _parts.Add(new EntryRedacted(entry, belonging, document, published, claim, proposal, [.. about ?? []], instead));
    }

    private void Unused(StandingEntry target, int uses, string words)
    {
        if (uses > 0) throw new InvalidOperationException($"Entry {target.Number} cannot be redacted yet: {uses} {words}. Redact these first.");
        Part(target.Id, null);
    }

    /// <summary>The things and actors that were entered together with a claim and that nothing else names.</summary>
    private IEnumerable<StandingEntry> MadeFor(StandingEntry claim, HashSet<Guid> going) => _all.Where(e => e.Recorded == claim.Recorded && e.Number < claim.Number && e.Payload switch
    {
        ThingMade t => Links(t.Thing).Any(l => l.Claim == claim.Id) && Links(t.Thing).All(l => going.Contains(l.Claim)) && !_all.Any(m => m.Payload is ThingsMerged g && (g.From == t.Thing || g.Into == t.Thing)),
        ActorMade a => Names(claim, a.Actor) && !_all.Any(o => o.Id != e.Id && Names(o, a.Actor) && !going.Contains(ClaimOf(o) ?? Guid.Empty)),
        _ => false,
    });

    private IEnumerable<ClaimLinked> Links(string thing) => _all.Select(e => e.Payload as ClaimLinked).OfType<ClaimLinked>().Where(l => l.Thing == thing);

    private static Guid? ClaimOf(StandingEntry e) => e.Payload switch { ClaimMade => e.Id, ClaimCorrected p => p.Claim, _ => null };

    private static bool Names(StandingEntry e, string actor) => e.Payload switch
    {
        ClaimMade p => Names(p.Content, actor),
        ClaimCorrected p => Names(p.Content, actor),
        ActorMade p => p.Of == actor,
        AliasAdded p => p.Actor == actor,
        _ => false,
    };

    private static bool Names(ClaimContent content, string actor) => content.Slots.Names.SelectMany(content.Slots.NamesIn).Concat(content.Voice).Any(n => n.Actor == actor);

    private static bool Belongs(StandingEntry e, Guid claim) => e.Payload switch
    {
        ClaimCorrected p => p.Claim == claim,
        ClaimRetracted p => p.Claim == claim,
        ClaimLinked p => p.Claim == claim,
        ClaimUnlinked p => p.Claim == claim,
        _ => false,
    };

    private Guid Present(Guid reading)
    {
        while (_all.Select(e => e.Payload as EntryRedacted).FirstOrDefault(r => r?.Entry == reading)?.Instead is { } next) reading = next;
        return reading;
    }

    private string? DocumentOf(Guid claim) => (_all.FirstOrDefault(e => e.Id == claim)?.Payload as ClaimMade)?.Document;

    private IEnumerable<string> Reasons() => _all.Where(e => e.Reason is not null && e.Payload switch
    {
        EntryUndone u => _sealed.Contains(u.Entry),
        DocumentCopied c => c.Document == (Target.Payload as DocumentAdded)?.Document,
        DocumentReissued r => r.Earlier == (Target.Payload as DocumentAdded)?.Document,
        _ => false,
    }).Select(e => $"The reason of entry {e.Number} ({KindOf(e)}) stays as it is: what stands depends on that entry.");

    private IEnumerable<string> Copies() => Target.Payload is not DocumentAdded p ? []
        : _now.Documents.Values.Where(d => d.CopyOf == p.Document || d.Id == p.CopyOf).Select(d => $"Document {d.Id} has the same text or quotes it, and is kept; redact entry {d.Number} too where its words are meant.");

    private static string KindOf(StandingEntry e) => e.Payload is UnknownPayload unknown ? unknown.Kind : PayloadRegistry.Parley.NameOf(e.Payload).Kind;
}

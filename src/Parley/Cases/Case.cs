using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Cases;

/// <summary>
/// One case as of a moment: what answers are computed from. Immutable; equal entries make equal cases, in whatever order
/// independent ones arrived.
/// </summary>
/// <param name="AsOf">The moment.</param>
/// <param name="Head">The local number of the last entry seen.</param>
/// <param name="Opened">Title, zone, languages and sides; null in a record without a case entry.</param>
/// <param name="Sources">By id.</param>
/// <param name="Documents">By id; those not yet published as of the moment are left out.</param>
/// <param name="Readings">By document, the latest reading.</param>
/// <param name="Claims">Those that stand, by day of publication, then place in the text.</param>
/// <param name="Rejections">By proposal.</param>
/// <param name="Rejected">The proposals that were turned down, those of earlier readings too.</param>
/// <param name="Things">By id, merged ones included.</param>
/// <param name="Actors">By id.</param>
public sealed record Case(
    AsOf AsOf, long Head, CaseOpened? Opened,
    ImmutableSortedDictionary<string, Source> Sources,
    ImmutableSortedDictionary<string, Document> Documents,
    ImmutableDictionary<string, InboxReading> Readings,
    ImmutableArray<Claim> Claims,
    ImmutableDictionary<ProposalRef, Rejection> Rejections,
    ImmutableArray<RejectedProposal> Rejected,
    ImmutableSortedDictionary<string, Thing> Things,
    ImmutableSortedDictionary<string, Actor> Actors)
{
    /// <summary>Those that stand, by day of publication, then place in the text.</summary>
    public ImmutableArray<Claim> Claims
    {
        get;
        init
        {
            field = value;
            (_byThing, _byKind, _byId) = (null, null, null);
        }
    }
    = Claims;

    /// <summary>How many documents are left out because it is not known on which day they were published.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is left of entries whose content was taken out, by their ids; a redacted claim is under its own.</summary>
    public ImmutableDictionary<Guid, Redaction> Redactions { get; init; } = ImmutableDictionary<Guid, Redaction>.Empty;

    /// <summary>The claims that were corrected or retracted, by their ids.</summary>
    public ImmutableDictionary<Guid, Act> Acts { get; init; } = ImmutableDictionary<Guid, Act>.Empty;

    private LatestDay? _latest;
    private Dictionary<string, List<int>>? _byKind;
    private ILookup<string, Claim>? _byThing;
    private Dictionary<Guid, Claim>? _byId;

    /// <summary>The zone in which this case's days begin and end.</summary>
    public string Zone => Opened?.Zone ?? "Etc/UTC";

    /// <summary>
    /// The day at which questions of state are taken where no other is asked for: the as-of day, else the latest
    /// document's; null in a record without dated documents. Never the machine's today.
    /// </summary>
    public LocalDate? Day => AsOf.Date ?? Latest();

    /// <summary>The claims about a thing, merges followed.</summary>
    /// <param name="thing">The thing's id.</param>
    public IEnumerable<Claim> About(string thing) => (_byThing ??= Claims.SelectMany(c => c.Things, (c, t) => (c, t)).ToLookup(x => x.t, x => x.c))[Follow(thing)];

    /// <summary>The claims of one kind.</summary>
    /// <param name="kinds">Names of kinds.</param>
    public IEnumerable<Claim> Of(params IEnumerable<string> kinds)
    {
        _byKind ??= Places();
        var places = kinds.Distinct(StringComparer.Ordinal).Select(k => _byKind.GetValueOrDefault(k)).OfType<List<int>>().ToList();
        return (places is [var only] ? only : (IEnumerable<int>)places.SelectMany(p => p).Order()).Select(i => Claims[i]);
    }

    /// <summary>The claim of that id, or null where it does not stand.</summary>
    /// <param name="id">The id.</param>
    public Claim? Claim(Guid id) => (_byId ??= Claims.ToDictionary(c => c.Id)).GetValueOrDefault(id);

    /// <summary>The things of a kind that stand on their own.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<Thing> ThingsOf(ThingKind kind) => Things.Values.Where(t => t.Kind == kind && t.MergedInto is null);

    /// <summary>The id that a thing's id leads to after merges.</summary>
    /// <param name="thing">The thing's id.</param>
    public string Follow(string thing) => Thing.Follow(Things, thing);

    /// <summary>This case with a claim more and what was made for it: what the next claim of the same batch is linked against.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="things">Things made for it.</param>
    public Case With(Claim claim, IEnumerable<Thing> things) => this with
    {
        Claims = Claims.Add(claim),
        Things = Things.SetItems(things.Select(t => KeyValuePair.Create(t.Id, t))),
    };

    /// <summary>This case without a claim: what a corrected content of it is checked and linked against.</summary>
    /// <param name="claim">The claim's id.</param>
    public Case Without(Guid claim) => this with
    {
        Claims = Claims.RemoveAll(c => c.Id == claim),
        _byThing = null,
        _byId = null,
    };

    /// <summary>This case with actors more.</summary>
    /// <param name="made">The entries that make them.</param>
    public Case With(IEnumerable<ActorMade> made) => this with
    {
        Actors = Actors.SetItems(made.Select(a => KeyValuePair.Create(a.Actor, Actor.Of(a)))),
    };

    /// <summary>This case with a document more: what its first claims are linked against.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">Its source; null where unknown.</param>
    public Case With(DocumentAdded document, Source? source) => this with
    {
        Documents = Documents.SetItem(document.Document, Document.Of(document, Head + 1, source)),
    };

    /// <summary>The latest document's day, looked for once: every source chip asks for it.</summary>
    private LocalDate? Latest()
    {
        if (_latest is not { } known || !ReferenceEquals(known.Of, Documents)) _latest = known = new LatestDay(Documents, Documents.Values.Max(d => d.Date));
        return known.Day;
    }

    private sealed record LatestDay(ImmutableSortedDictionary<string, Document> Of, LocalDate? Day);

    private Dictionary<string, List<int>> Places()
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < Claims.Length; i++)
        {
            if (!places.TryGetValue(Claims[i].Kind, out var list)) places.Add(Claims[i].Kind, list = []);
            list.Add(i);
        }
        return places;
    }

    /// <inheritdoc/>
    public bool Equals(Case? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A reading as it lies in the inbox.</summary>
/// <param name="Entry">The id of the reading's entry.</param>
/// <param name="Made">What the reader proposed.</param>
public sealed record InboxReading(Guid Entry, ReadingMade Made);

/// <summary>A proposal that was turned down, with what it proposed.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Ref">Its name.</param>
/// <param name="Proposal">The proposal.</param>
public sealed record RejectedProposal(string Document, ProposalRef Ref, Proposal Proposal);

/// <summary>That a proposal was turned down.</summary>
/// <param name="Entry">The id of the entry.</param>
/// <param name="Ground">One of <see cref="ProposalRejected.Grounds"/>.</param>
/// <param name="By">Who decided.</param>
/// <param name="Reason">In words, where given.</param>
public sealed record Rejection(Guid Entry, string Ground, string By, string? Reason);

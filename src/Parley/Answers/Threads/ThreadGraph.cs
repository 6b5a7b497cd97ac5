using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>All cards and edges of a case. Each edge is found once, for the whole case, so a line is the same from whichever end it is walked.</summary>
internal sealed class ThreadGraph
{
    private static readonly ConditionalWeakTable<Case, ThreadGraph> Known = [];

    private readonly Case _of;
    private readonly Dictionary<(string From, string To, EdgeSort Sort), (string Why, List<Guid> Claims)> _found = [];

    private ThreadGraph(Case of)
    {
        _of = of;
        Nodes = new ThreadNodes(of);
        var causes = new Causes(of, Nodes);
        var speaking = of.Claims.Where(Utterances.Speaks).Select(c => (Claim: c, Causes: (IReadOnlyList<Cause>)[.. causes.Of(c)])).ToList();
        Said = new Utterances(speaking);
        foreach (var (claim, rests) in speaking) Speak(claim, rests);
        foreach (var (card, claims) in Nodes.Events) foreach (var claim in claims) Break(card, claim);
        foreach (var clause in of.ThingsOf(ThingKind.Clause)) foreach (var claim in of.About(clause.Id).Where(c => c.Kind == "clause")) Each(Nodes.Things(claim, ThingKind.Agreement), clause.Id, EdgeSort.Contains, "It is a clause of this agreement.", claim);
        foreach (var seat in of.ThingsOf(ThingKind.Seat)) Sit(seat);
        Edges = [.. _found.Select(f => new ThreadEdge(f.Key.From, f.Key.To, f.Key.Sort, f.Value.Why, [.. f.Value.Claims]))];
        Into = Edges.ToLookup(e => e.To, StringComparer.Ordinal);
        OutOf = Edges.ToLookup(e => e.From, StringComparer.Ordinal);
    }

    /// <summary>The cards of events and things.</summary>
    public ThreadNodes Nodes { get; }

    /// <summary>The cards of what is said.</summary>
    public Utterances Said { get; }

    /// <summary>All edges.</summary>
    public ImmutableArray<ThreadEdge> Edges { get; }

    /// <summary>The edges that end at a card.</summary>
    public ILookup<string, ThreadEdge> Into { get; }

    /// <summary>The edges that begin at a card.</summary>
    public ILookup<string, ThreadEdge> OutOf { get; }

    /// <summary>The graph of a case; built once for each.</summary>
    public static ThreadGraph Of(Case of) => Known.GetValue(of, c => new ThreadGraph(c));

    /// <summary>The cards that a claim stands on.</summary>
    public IEnumerable<string> CardsOf(Claim claim) => Said.CardOf(claim.Id) is { } said ? [said] : Nodes.Of(claim);

    private void Speak(Claim claim, IReadOnlyList<Cause> causes)
    {
        var seats = claim.Kind is "participation" or "reply" ? Nodes.Things(claim, ThingKind.Seat).ToList() : [];
        var said = Said.CardOf(claim.Id);
        foreach (var cause in causes)
        {
            var froms = cause.Card is { } card ? [card] : _of.Claim(cause.Said!.Value) is { } c ? CardsOf(c) : [];
            foreach (var from in froms)
            {
                if (said is not null) Add(from, said, cause.Sort, cause.Why, claim);
                else foreach (var seat in seats) Add(from, seat, cause.Sort, cause.Why, claim);
            }
        }
        if (said is not null) foreach (var seat in seats) Add(said, seat, EdgeSort.Declares, "The part is declared here.", claim);
    }

    private void Break(string card, Claim claim)
    {
        var clauses = Nodes.Things(claim, ThingKind.Clause).ToList();
        foreach (var clause in clauses) Add(clause, card, EdgeSort.Breach, "A claim calls it a breach of this clause.", claim);
        if (claim.Kind != "breach") return;
        foreach (var agreement in Nodes.Things(claim, ThingKind.Agreement).Where(a => !clauses.Exists(c => IsOf(c, a))))
        {
            Add(agreement, card, EdgeSort.Breach, "A claim calls it a breach of this agreement and names no clause.", claim);
            if (claim.Slots.Has("act"))
                foreach (var clause in OnActs(agreement)) Add(clause, card, EdgeSort.Concerns, "The breach tells an act, and this is the agreement's clause on acts; nobody names it.", claim);
        }
    }

    private bool IsOf(string clause, string agreement) => _of.About(clause).Any(c => c.Things.Contains(agreement));

    private IEnumerable<string> OnActs(string agreement) => _of.About(agreement).Where(c => c.Kind == "clause" && c.Slots.Term("provision") == "prohibited-acts").SelectMany(c => Nodes.Things(c, ThingKind.Clause)).Distinct(StringComparer.Ordinal);

    private void Sit(Thing seat)
    {
        var claims = _of.About(seat.Id).Where(c => c.Kind is "participation" or "reply" or "level").ToList();
        foreach (var claim in claims)
        {
            Each(Nodes.Things(claim, ThingKind.Invitation).Where(i => Tail(i) == Tail(seat.Id)), seat.Id, EdgeSort.Reply, "The reply to the invitation decides this seat.", claim);
            Each(Nodes.Things(claim, ThingKind.Agreement), seat.Id, EdgeSort.Contains, "It is a part in this agreement.", claim);
        }
        if (_of.Things.GetValueOrDefault(_of.Follow("invitation/" + Tail(seat.Id))) is { } invitation)
            foreach (var claim in _of.About(invitation.Id).Where(c => c.Kind == "invitation")) Add(invitation.Id, seat.Id, EdgeSort.Reply, "It is the invitation to this seat.", claim);
        if (claims.Count == 0 || TrackOf.Thing(_of, seat) is not { } track) return;
        var last = claims.Max(ClaimDay.Held);
        var rounds = Rounds(track).ToList();
        foreach (var round in rounds.Where(r => claims.Exists(c => c.Things.Contains(r.Id))).DefaultIfEmpty(rounds.Find(r => Day(r) >= last)))
            foreach (var claim in claims) Add(seat.Id, round?.Id ?? track.Id, EdgeSort.PartIn, round is null ? "It is a part in these talks; no meeting of theirs on or after that day is in the record." : "It is a part in these talks, and this is their next meeting.", claim);
    }

    private IEnumerable<Thing> Rounds(Thing track) =>
        _of.About(track.Id).Where(c => c.Kind == "round").SelectMany(c => Nodes.Things(c, ThingKind.Round)).Distinct(StringComparer.Ordinal).Select(r => _of.Things[r]).OrderBy(Day).ThenBy(r => r.Id, StringComparer.Ordinal);

    private LocalDate Day(Thing round) => _of.About(round.Id).Where(c => c.Kind == "round").Select(c => ClaimDay.Span(c)?.Last ?? LocalDate.MinIsoValue).DefaultIfEmpty(LocalDate.MinIsoValue).Max();

    private static string Tail(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private void Each(IEnumerable<string> froms, string to, EdgeSort sort, string why, Claim claim)
    {
        foreach (var from in froms) Add(from, to, sort, why, claim);
    }

    private void Add(string from, string to, EdgeSort sort, string why, Claim claim)
    {
        if (from == to) return;
        if (!_found.TryGetValue((from, to, sort), out var known)) _found.Add((from, to, sort), known = (why, []));
        if (!known.Claims.Contains(claim.Id)) known.Claims.Add(claim.Id);
    }
}

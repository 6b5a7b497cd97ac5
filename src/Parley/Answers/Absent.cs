using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// Who fights, is bound by an agreement or was asked, and sits at no table, track by track: those said to be away, and those
/// of whom no part in that track is recorded, neither their own nor that of a delegation which stands for them on the day. A
/// record without a part is not a proof of absence, and says so.
/// </summary>
public sealed class Absent : IQuestion
{
    private static readonly string[] Here = ["present", "agreed", "resumed", "accepted"];

    /// <inheritdoc/>
    public string Name => "absent";

    /// <inheritdoc/>
    public string Title => "Who fights or signed, and sits at no table?";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["about"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var until = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var tracks = of.ThingsOf(ThingKind.Track).Where(filter.PassesTrack).Where(t => of.About(t.Id).Any(c => c.Kind is not "track-relation")).ToList();
        var known = new Context(Binding.Of(of, until), Affiliations.Of(of), until);
        var rows = ManyRows.For(of, tracks, t => Rows(of, t, filter, known).ToList()).SelectMany(r => r).ToList();
        return Findings.Of(rows, tracks.Count == 0 ? ["No track of talks is in the record, so nobody can be said to be away from one."] : []);
    }

    private static IEnumerable<Row?> Rows(Case of, Thing track, AskFilter filter, Context known)
    {
        var about = of.About(track.Id).Where(c => ClaimDay.Held(c) <= known.Until).ToList();
        var told = about.Where(c => c.Kind is "participation" or "reply").SelectMany(c => Who(c).Select(n => (c, n))).ToLookup(x => ActorKey.Of(x.n), x => x);
        var asked = about.Where(c => c.Kind == "invitation" && c.Slots.Term("state") is "issued" or "received" or "announced").SelectMany(c => c.Slots.NamesIn("invitee").Select(n => (c, n))).ToLookup(x => ActorKey.Of(x.n), x => x);
        var sitting = told.Where(g => Sits([.. g])).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var keys = told.Concat(asked).Select(g => g.Key).Union(known.Bound.Select(g => g.Key), StringComparer.Ordinal);
        foreach (var key in keys.OrderBy(k => k.TrimStart('~'), StringComparer.Ordinal))
        {
            if (sitting.ContainsKey(key)) continue;
            var through = Through(of, known, key, sitting).ToList();
            if (through.Exists(t => t.StandsFor) && !told.Contains(key)) continue;
            var name = told[key].OrderBy(x => ClaimDay.Held(x.c)).Select(x => x.n).LastOrDefault() ?? asked[key].Select(x => x.n).FirstOrDefault() ?? known.Bound[key].First().Name;
            if (!filter.PassesActor(of, name)) continue;
            var gone = known.Ties.GoneBy(key, known.Until).ToLookup(t => t.Claim.Id);
            yield return Saying.Row(
                $"{key}@{track.Id}", track.Name, name.Plain, Actor(name),
                Field("away", "its part in these talks", told[key].Select(x => x.c), TermWords.Value, "none recorded; whether it takes part is not said"),
                Field("asked", "asked to these talks", asked[key].Select(x => x.c), c => [new Value($"invitation {TermWords.State(c).Split(':')[0]}", c.Slots.Term("state"))]),
                known.How(key),
                Field("through", "those who sit for it or with it", through.SelectMany(t => t.Claims).DistinctBy(c => c.Id), c => through.Where(t => t.Claims.Any(x => x.Id == c.Id)).Select(t => new Value(t.Words, t.StandsFor ? "stands-for" : "member-of"))),
                Field("since", "what became of it", gone.Select(g => g.First().Claim), c => gone[c.Id].Select(t => new Value($"{TermWords.State(c)} {t.Of?.Plain}, {t.When()}", t.Relation))));
        }
        foreach (var claim in about.Where(c => c.Kind == "representation" && c.Slots.Term("relation") == "excludes"))
            yield return Saying.Row($"{claim.Id}@{track.Id}", track.Name, claim.Slots.First("group")?.Plain ?? track.Name, null, Field("away", "its part in these talks", [claim], _ => [new Value("left out", "excludes")]));
    }

    /// <summary>Whether the last that is told of an actor has it at the table.</summary>
    private static bool Sits(List<(Claim c, NameValue n)> told)
    {
        var last = told.Max(x => ClaimDay.Held(x.c));
        return told.Where(x => ClaimDay.Held(x.c) == last).All(x => Here.Contains(x.c.Slots.Term("state"), StringComparer.Ordinal));
    }

    /// <summary>The delegations that stand for an actor and the bodies that it belongs to, where these sit.</summary>
    private static IEnumerable<(string Words, bool StandsFor, ImmutableArray<Claim> Claims)> Through(Case of, Context known, string key, Dictionary<string, (Claim c, NameValue n)> sitting)
    {
        foreach (var (delegation, bond) in known.Ties.SpokenForBy(key, known.Until))
            if (sitting.TryGetValue(ActorKey.Of(delegation), out var seat)) yield return ($"{delegation.Plain} stands for it", true, [.. bond.Ties.Select(t => t.Claim), seat.c]);
        foreach (var sent in of.Actors.Values.Where(a => a.Class is ActorClass.Delegation && a.Parent == key))
            if (sitting.TryGetValue(sent.Id, out var seat)) yield return ($"{sent.Name} is sent by it", true, [seat.c]);
        foreach (var bond in known.Ties.BelongsTo(key, known.Until))
            if (sitting.TryGetValue(bond.Any.OfKey!, out var seat)) yield return ($"it belongs to {bond.Any.Of!.Plain}, which has a part", false, [.. bond.Ties.Select(t => t.Claim), seat.c]);
    }

    private static IEnumerable<NameValue> Who(Claim c) => c.Slots.NamesIn(c.Kind == "reply" ? "invitee" : "actor");

    /// <summary>What is the same for all tracks: who is bound or fights, who belongs to what, and the day.</summary>
    private sealed record Context(ILookup<string, Bound> Bound, Affiliations Ties, LocalDate Until)
    {
        /// <summary>Filled by the tracks side by side.</summary>
        private readonly ConcurrentDictionary<string, Field?> _how = new(StringComparer.Ordinal);

        /// <summary>How an actor is bound or fights.</summary>
        /// <param name="key">The actor's key.</param>
        public Field? How(string key)
        {
            if (_how.TryGetValue(key, out var known)) return known;
            var bound = Bound[key].ToLookup(b => b.Claim.Id);
            return _how[key] = Field("bound", "bound or fighting", bound.Select(g => g.First().Claim), c => bound[c.Id].Select(b => new Value(b.How, b.Code == "denied" ? b.Code : null)));
        }
    }
}

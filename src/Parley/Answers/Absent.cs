using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// Who fights or is bound by an agreement and sits at no table, track by track: those said to be away, and those of whom
/// no part in that track is recorded. A record without a part is not a proof of absence, and says so.
/// </summary>
public sealed class Absent : IQuestion
{
    private static readonly string[] Here = ["present", "agreed", "resumed", "accepted"];

    /// <inheritdoc/>
    public string Name => "absent";

    /// <inheritdoc/>
    public string Title => "Who fights or signed, and sits at no table?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var until = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var tracks = of.ThingsOf(ThingKind.Track).Where(filter.PassesTrack).Where(t => of.About(t.Id).Any(c => c.Kind is not "track-relation")).ToList();
        var bound = of.Of("agreement", "breach", "incident").Where(c => ClaimDay.Held(c) <= until).SelectMany(Bound).ToLookup(x => ActorKey.Of(x.Name), StringComparer.Ordinal);
        var fields = bound.ToDictionary(b => b.Key, b => new Lazy<Field?>(() => Bound(b)), StringComparer.Ordinal);
        var rows = ManyRows.For(of, tracks, t => Rows(of, t, until, bound, fields, filter).ToList()).SelectMany(r => r).ToList();
        return Findings.Of(rows, tracks.Count == 0 ? ["No track of talks is in the record, so nobody can be said to be away from one."] : []);
    }

    private static IEnumerable<Row?> Rows(Case of, Thing track, LocalDate until, ILookup<string, BoundBy> bound, Dictionary<string, Lazy<Field?>> fields, AskFilter filter)
    {
        var about = of.About(track.Id).Where(c => ClaimDay.Held(c) <= until).ToList();
        var told = about.Where(c => c.Kind is "participation" or "reply").SelectMany(c => Who(c).Select(n => (c, n))).ToLookup(x => ActorKey.Of(x.n), x => x);
        foreach (var key in told.Select(g => g.Key).Union(bound.Select(g => g.Key), StringComparer.Ordinal).OrderBy(k => k.TrimStart('~'), StringComparer.Ordinal))
        {
            var last = told[key].OrderBy(x => ClaimDay.Held(x.c)).LastOrDefault();
            if (last.c is not null && told[key].Where(x => ClaimDay.Held(x.c) == ClaimDay.Held(last.c)).All(x => Here.Contains(x.c.Slots.Term("state"), StringComparer.Ordinal))) continue;
            var name = last.n ?? bound[key].First().Name;
            if (!filter.PassesActor(of, name)) continue;
            yield return Saying.Row(
                $"{key}@{track.Id}", track.Name, name.Plain, Actor(name),
                Field("away", "its part in these talks", told[key].Select(x => x.c), TermWords.Value, "none recorded; whether it takes part is not said"),
                fields.GetValueOrDefault(key)?.Value);
        }
        foreach (var claim in about.Where(c => c.Kind == "representation" && c.Slots.Term("relation") == "excludes"))
            yield return Saying.Row($"{claim.Id}@{track.Id}", track.Name, claim.Slots.First("group")?.Plain ?? track.Name, null, Field("away", "its part in these talks", [claim], _ => [new Value("left out", "excludes")]));
    }

    private static Field? Bound(IGrouping<string, BoundBy> by) =>
        Field("bound", "bound or fighting", by.Select(x => x.Claim), c => Bound(c).Where(b => ActorKey.Of(b.Name) == by.Key).Select(b => new Value(b.How)));

    private static IEnumerable<NameValue> Who(Claim c) => c.Slots.NamesIn(c.Kind == "reply" ? "invitee" : "actor");

    private static IEnumerable<BoundBy> Bound(Claim c) => c.Kind switch
    {
        "agreement" when c.Slots.Term("type") is not "other" => c.Slots.NamesIn("parties").Select(n => new BoundBy(n, "named as party to an agreement", c)),
        "breach" => c.Slots.NamesIn("accused").Select(n => new BoundBy(n, "accused of a breach", c)),
        "incident" => c.Slots.NamesIn("actor").Select(n => new BoundBy(n, "named in fighting", c)),
        _ => [],
    };

    private sealed record BoundBy(NameValue Name, string How, Claim Claim);
}

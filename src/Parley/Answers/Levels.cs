using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>At which level each actor is asked to come, says that it will come, and came.</summary>
public sealed class Levels : IQuestion
{
    /// <inheritdoc/>
    public string Name => "levels";

    /// <inheritdoc/>
    public string Title => "At which level does each come?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Seat), t => RowOf(of, t, filter)).OfType<Row>().OrderBy(r => r.Group, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No level of attendance is in the record."] : Silent(of, rows, filter));
    }

    private static IEnumerable<string> Silent(Case of, List<Row> rows, AskFilter filter)
    {
        var told = rows.Select(r => r.Key["seat/".Length..]).ToHashSet(StringComparer.Ordinal);
        return filter != AskFilter.None ? [] : of.ThingsOf(ThingKind.Invitation).Where(t => !told.Contains(t.Id["invitation/".Length..]) && of.About(t.Id).Any(c => c.Kind == "invitation"))
            .Select(t => $"{t.Name}: at which level it would come is not in the record.");
    }

    private static Row? RowOf(Case of, Thing seat, AskFilter filter)
    {
        var claims = of.About(seat.Id).Where(c => c.Kind == "level").Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c)).OrderBy(ClaimDay.Order).ToList();
        var track = TrackOf.Thing(of, seat);
        if (!filter.PassesActor(of, TrackOf.Own(seat, claims.SelectMany(c => c.Slots.NamesIn("actor"))).Concat(claims.SelectMany(c => c.Slots.NamesIn("person"))))) return null;
        if (track is not null ? !filter.PassesTrack(track) : filter.Track is not null) return null;
        var actor = TrackOf.Actor(seat, claims, "actor");
        return Saying.Row(
            seat.Id, track?.Name, seat.Name, actor,
            State(claims, "offered", "offered", actor, "not said"),
            State(claims, "named", "named", actor, "none in the record"),
            State(claims, "came", "came", actor, "not told"),
            State(claims, "demanded", "demanded by others", actor),
            State(claims, "conditional", "on condition", actor));
    }

    private static Field? State(List<Claim> claims, string state, string label, ActorName? actor, string? unknown = null) =>
        Field(state, label, claims.Where(c => c.Slots.Term("state") == state), c => Level(c, actor), unknown);

    private static IEnumerable<Value> Level(Claim c, ActorName? actor)
    {
        var level = c.Slots.First("level")?.Plain;
        var words = level == "any" ? $"any level: left to {actor?.Name ?? "the invitee"}" : level?.Replace('-', ' ');
        var person = c.Slots.First("person")?.Plain;
        var role = c.Slots.First("role")?.Plain;
        var text = string.Join(", ", new[] { words, person, role is null ? null : "as " + role }.OfType<string>());
        return text.Length == 0 ? [] : [new Value(text, level, c.Slots.NamesIn("person").Select(Actor).FirstOrDefault())];
    }
}

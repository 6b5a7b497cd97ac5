using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>The tracks side by side: convenors, host, who is there, and what each actor says of one beside the other.</summary>
public sealed class TracksSideBySide : IQuestion
{
    /// <inheritdoc/>
    public string Name => "tracks";

    /// <inheritdoc/>
    public string Title => "How do the tracks differ?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Track).Where(filter.PassesTrack), t => RowOf(of, t, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No track of talks is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing track, AskFilter filter)
    {
        var claims = of.About(track.Id).Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c)).ToList();
        var rounds = claims.Where(c => c.Kind == "round").ToList();
        var parts = claims.Where(c => c.Kind == "participation").ToList();
        var relations = claims.Where(c => c.Kind == "track-relation").ToList();
        var groups = claims.Where(c => c.Kind == "representation").ToList();
        if (!filter.PassesActor(of, claims.SelectMany(c => c.Slots.Names.SelectMany(c.Slots.NamesIn)))) return null;
        return Saying.Row(
            track.Id, null, track.Name, null,
            Field("convenors", "convened by", rounds, Names("convenors"), "not said"),
            Field("host", "host", rounds, Names("host")),
            Field("rounds", "meets", rounds, Meets),
            Field("place", "place", rounds, Names("place")),
            Field("backedBy", "backed by", relations.Where(c => c.Slots.Term("relation") == "backed-by"), Names("by")),
            Field("present", "taking part", parts.Where(c => c.Slots.Term("state") is "present" or "agreed" or "resumed"), Names("actor")),
            Field("away", "suspended, refused or left out", parts.Where(c => c.Slots.Term("state") is "suspended" or "refused" or "withdrawn" or "absent" or "excluded"), Away),
            Field("represents", "whom it has at the table", groups, Group),
            Field("relation", "said of it beside other talks", relations.Where(c => c.Slots.Term("relation") != "backed-by"), Relation));
    }

    private static IEnumerable<Value> Meets(Claim c)
    {
        var day = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : "day not told";
        return c.Slots.Term("status") is { } status ? [new Value($"{day}: {TermWords.State(c)}", status)] : [];
    }

    private static IEnumerable<Value> Away(Claim c) =>
        c.Slots.NamesIn("actor").Select(n => new Value($"{n.Plain}: {TermWords.State(c)}", c.Slots.Term("state"), Actor(n)));

    private static IEnumerable<Value> Group(Claim c) =>
        [new Value($"{TermWords.State(c)} {c.Slots.First("group")?.Plain}", c.Slots.Term("relation"))];

    private static IEnumerable<Value> Relation(Claim c)
    {
        var tracks = c.Slots.NamesIn("tracks").Select(n => n.Plain).ToList();
        var text = tracks.Count > 1 ? $"{tracks[0]} {TermWords.State(c)} {string.Join(", ", tracks.Skip(1))}" : TermWords.State(c);
        return [new Value(text, c.Slots.Term("relation"))];
    }
}

using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>What meets when, where, convened by whom, and how firm the date is.</summary>
public sealed class Meetings : IQuestion
{
    /// <inheritdoc/>
    public string Name => "meetings";

    /// <inheritdoc/>
    public string Title => "What meets when, and is the date firm?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = of.ThingsOf(ThingKind.Round).Select(t => (t, claims: of.About(t.Id).Where(c => c.Kind == "round").ToList()))
            .OrderBy(x => x.claims.Select(ClaimDay.Order).DefaultIfEmpty(NodaTime.LocalDate.MaxIsoValue).Min()).Select(x => RowOf(of, x.t, x.claims, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No round of talks is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing round, List<Claim> all, AskFilter filter)
    {
        var track = TrackOf.Thing(of, round);
        if (track is not null ? !filter.PassesTrack(track) : filter.Track is not null) return null;
        var claims = all.Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c)).OrderBy(c => c.Document.Date).ToList();
        if (!filter.PassesActor(of, claims.SelectMany(c => new[] { "convenors", "host", "participants" }.SelectMany(c.Slots.NamesIn)))) return null;
        return Saying.Row(
            round.Id, track?.Name, round.Name, null,
            Field("date", "date", claims, Date, "not told"),
            Field("firmness", "how firm", claims, Firmness),
            Field("place", "place", claims, Names("place"), "not told"),
            Field("convenors", "convened by", claims, Names("convenors"), "not said"),
            Field("host", "host", claims, Names("host")),
            Field("participants", "taking part", claims, Names("participants")),
            Field("format", "format", claims, Words("format")));
    }

    private static IEnumerable<Value> Date(Claim c) =>
        c.Slots.First("date") is DateValue d
            ? [new Value(ClaimDay.Words(d) + (d.Value is null || d.Text == d.Value ? "" : $" (“{d.Text}”)"), d.Value)]
            : [];

    private static IEnumerable<Value> Firmness(Claim c)
    {
        var day = c.Slots.First("date") is DateValue { Value: not null } d ? ": " + ClaimDay.Words(d) : "";
        return c.Slots.Term("status") is { } status ? [new Value(TermWords.State(c) + day, status)] : [];
    }
}

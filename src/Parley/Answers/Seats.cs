using NodaTime;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// Who takes part, has suspended, refused or attached a condition, as of a day. The grounds that somebody states and the
/// circumstances told beside them are kept apart.
/// </summary>
public sealed class Seats : IQuestion
{
    private static readonly string[] Wavering = ["suspended", "refused", "withdrawn", "threatened", "declined", "conditional", "absent"];

    /// <summary>Whether a seat of which this was last told is at risk: suspended, refused, withdrawn, threatened, declined, conditional or absent.</summary>
    /// <param name="state">What is said of its state.</param>
    public static bool Waver(IEnumerable<Said> state) => state.Any(s => Wavering.Contains(s.Value, StringComparer.Ordinal));

    /// <inheritdoc/>
    public string Name => "seats";

    /// <inheritdoc/>
    public string Title => "Who takes part, who has suspended, on which stated grounds?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Seat), t => RowOf(of, t, filter)).OfType<Row>().OrderBy(r => r.Group, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No actor's part in any talks is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing seat, AskFilter filter)
    {
        var until = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var claims = of.About(seat.Id).Where(c => c.Kind is "participation" or "reply").Where(c => ClaimDay.Held(c) <= until)
            .Where(c => filter.PassesAbout(of, c)).OrderBy(ClaimDay.Held).ThenBy(c => c.Document.Date).ToList();
        var track = TrackOf.Thing(of, seat);
        if (claims.Count == 0 || !filter.PassesActor(of, TrackOf.Own(seat, claims.SelectMany(c => c.Slots.NamesIn("actor").Concat(c.Slots.NamesIn("invitee")))))) return null;
        if (track is not null ? !filter.PassesTrack(track) : filter.Track is not null) return null;
        var day = ClaimDay.Held(claims[^1]);
        var last = claims.Where(c => ClaimDay.Held(c) == day).ToList();
        return Saying.Row(
            seat.Id, TrackOf.Heading(of, seat), seat.Name, TrackOf.Actor(seat, claims, "actor", "invitee"),
            Field("state", "last told", last, c => Dated(c)),
            Field("before", "before that", claims.Except(last), c => Dated(c)),
            Field("ground", "stated ground", claims, Words("ground"), claims.Exists(Wavers) ? "none stated" : null),
            Field("circumstance", "told beside it, not as a ground", claims, Words("circumstance")),
            Field("return", "what would bring it back", claims, Words("condition"), last.Exists(Wavers) ? "not said" : null));
    }

    private static bool Wavers(Claim c) => c.Slots.Term("state") is "suspended" or "refused" or "withdrawn" or "threatened" or "declined" or "conditional";

    private static IEnumerable<Value> Dated(Claim c)
    {
        var state = TermWords.State(c);
        var prefix = c.Kind == "reply" ? "invitation " : "";
        var day = ClaimDay.Span(c) is { } span ? ClaimDay.Words(span.First) : c.Document.Date is { } told ? $"by {ClaimDay.Words(told)}" : "undated";
        return state.Length == 0 ? [] : [new Value($"{prefix}{state}, {day}", c.Slots.Term("state"))];
    }
}

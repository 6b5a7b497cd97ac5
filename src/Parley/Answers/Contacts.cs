using NodaTime;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>The dealings of two actors with each other: official or not, the last, the next, about what.</summary>
public sealed class Contacts : IQuestion
{
    /// <inheritdoc/>
    public string Name => "contacts";

    /// <inheritdoc/>
    public string Title => "When did these two last talk, and about what?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = of.ThingsOf(ThingKind.Contact).Select(t => RowOf(of, t, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No contact between two actors is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing pair, AskFilter filter)
    {
        var claims = of.About(pair.Id).Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c)).OrderBy(ClaimDay.Order).ToList();
        if (!filter.PassesActor(of, claims.SelectMany(c => c.Slots.NamesIn("actors")))) return null;
        return Saying.Row(
            pair.Id, null, pair.Name, null,
            State(claims, "held", "held", "none in the record"),
            State(claims, "planned", "planned", "none in the record"),
            State(claims, "excluded", "ruled out"),
            State(claims, "denied", "denied"),
            Field("official", "official", claims, c => c.Slots.Term("official") is { } o ? [new Value(o == "true" ? "said to be official" : "said not to be official", o)] : []),
            Field("first", "the first", claims, c => c.Slots.Term("first") == "true" ? [new Value("said to be the first", "true")] : []),
            Field("subject", "about", claims, Words("subject"), "not said"));
    }

    private static Field? State(List<Claim> claims, string state, string label, string? unknown = null) =>
        Field(state, label, claims.Where(c => c.Slots.Term("state") == state), Contact, unknown);

    private static IEnumerable<Value> Contact(Claim c)
    {
        var form = c.Slots.Term("form") is { } f && f != "unspecified" ? f : "contact of any form";
        var day = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : c.Document.Date is LocalDate told ? $"day not told, report of {ClaimDay.Words(told)}" : "day not told";
        return [new Value($"{form}, {day}", (c.Slots.First("date") as DateValue)?.Value)];
    }
}

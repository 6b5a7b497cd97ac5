using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>Each contested question: who affirms, who denies, who doubts, each with the grounds given. Never resolved.</summary>
public sealed class Positions : IQuestion
{
    /// <inheritdoc/>
    public string Name => "positions";

    /// <inheritdoc/>
    public string Title => "Who affirms and who denies it, on which grounds?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Question), t => RowOf(of, t, filter)).OfType<Row>().OrderByDescending(r => r.Fields.Length).ThenBy(r => r.Title, StringComparer.Ordinal).ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No position on any question is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing question, AskFilter filter)
    {
        var claims = of.About(question.Id).Where(c => c.Kind == "position").Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c))
            .Where(c => filter.PassesActor(of, c.Slots.NamesIn("holder"))).ToList();
        if (filter.Track is not null && !of.ThingsOf(ThingKind.Track).Where(filter.PassesTrack).Any(t => claims.Exists(c => Mentions(c, t)))) return null;
        return Saying.Row(
            question.Id, null, question.Name, null,
            Stance(claims, "affirms", "affirmed by"), Stance(claims, "denies", "denied by"), Stance(claims, "questions", "questioned by"), Stance(claims, "undecided", "undecided"));
    }

    private static bool Mentions(Claim claim, Thing track) =>
        claim.Things.Contains(track.Id) || Parley.Positions.Wording.Mentions(claim.Slots.First("question")?.Plain ?? "", track.Name);

    private static Field? Stance(List<Claim> claims, string stance, string label) =>
        Field(stance, label, claims.Where(c => c.Slots.Term("stance") == stance), Holder);

    private static IEnumerable<Value> Holder(Claim c)
    {
        var ground = c.Slots.First("ground")?.Plain;
        var wording = c.Slots.First("question")?.Plain;
        var rest = (wording is null ? "" : $": {wording}") + (ground is null ? "" : $"; on the ground: {ground}");
        return c.Slots.NamesIn("holder").Select(n => new Value(n.Plain + rest, c.Slots.Term("stance"), Actor(n)));
    }
}

using NodaTime;
using Parley.Agreements;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// Who guarantees what, and for whom each answers. A guarantor answers for parties only where a document names it alone
/// beside them; a list of guarantors beside a list of parties does not say who answers for whom.
/// </summary>
public sealed class Guarantors : IQuestion
{
    /// <inheritdoc/>
    public string Name => "guarantors";

    /// <inheritdoc/>
    public string Title => "Who guarantees it, and for whom does each answer?";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["about", "track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var day = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var rows = of.ThingsOf(ThingKind.Agreement).SelectMany(t => Rows(of, t, day, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No guarantor is in the record as of this day."] : []);
    }

    private static IEnumerable<Row?> Rows(Case of, Thing agreement, LocalDate day, AskFilter filter)
    {
        var said = RoleSaid.Of(of, agreement.Id).Where(r => r.Role == "guarantor" && ClaimDay.Held(r.Claim) <= day).ToList();
        foreach (var mine in said.GroupBy(r => r.Key).OrderBy(g => g.First().Actor.Plain, StringComparer.Ordinal))
        {
            var name = mine.First().Actor;
            if (!filter.PassesActor(of, name)) continue;
            yield return Saying.Row(
                $"{mine.Key}@{agreement.Id}", agreement.Name, name.Plain, Actor(name),
                State(mine, "held", "guarantees", "named as guarantor of", agreement, "by nobody here"),
                State(mine, "denied", "denied", "said not to guarantee", agreement),
                State(mine, "proposed", "proposed", "proposed as guarantor of", agreement),
                State(mine, "withdrawn", "withdrawn", "said to guarantee no more", agreement),
                Field("answersFor", "answers for", mine.Where(r => r.State == "held").Select(r => r.Claim), c => mine.Where(r => r.Claim.Id == c.Id).SelectMany(r => r.For).Select(Saying.Of), "not said"));
        }
    }

    private static Field? State(IEnumerable<RoleSaid> said, string state, string name, string label, Thing agreement, string? unknown = null) =>
        Field(name, label, said.Where(r => r.State == state).Select(r => r.Claim), c => [new Value(agreement.Name + (c.Slots.First("ground") is { } g ? $": {g.Plain}" : ""), agreement.Id)], unknown);
}

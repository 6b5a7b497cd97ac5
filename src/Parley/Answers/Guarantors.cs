using NodaTime;
using Parley.Actors;
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
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var day = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var rows = of.ThingsOf(ThingKind.Agreement).SelectMany(t => Rows(of, t, day, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No guarantor is in the record as of this day."] : []);
    }

    private static IEnumerable<Row?> Rows(Case of, Thing agreement, LocalDate day, AskFilter filter)
    {
        var claims = of.About(agreement.Id).Where(c => c.Kind == "agreement" && c.Slots.Has("guarantors")).Where(c => ClaimDay.Held(c) <= day).ToList();
        var names = claims.SelectMany(c => c.Slots.NamesIn("guarantors")).DistinctBy(ActorKey.Of).OrderBy(n => n.Plain, StringComparer.Ordinal);
        foreach (var name in names.Where(n => filter.PassesActor(of, n)))
        {
            var mine = claims.Where(c => c.Slots.NamesIn("guarantors").Any(n => ActorKey.Of(n) == ActorKey.Of(name))).ToList();
            yield return Saying.Row(
                $"{ActorKey.Of(name)}@{agreement.Id}", agreement.Name, name.Plain, Actor(name),
                Field("guarantees", "named as guarantor of", mine, _ => [new Value(agreement.Name, agreement.Id)]),
                Field("answersFor", "answers for", mine.Where(c => c.Slots["guarantors"].Length == 1 && c.Slots["parties"].Length == 1), Names("parties"), "not said"));
        }
    }
}

using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>Judgements and imputed motives, by whom; kept apart from facts.</summary>
public sealed class Assessments : IQuestion
{
    /// <inheritdoc/>
    public string Name => "assessments";

    /// <inheritdoc/>
    public string Title => "Who judges what, and which motives are imputed?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var claims = of.Of("assessment", "motive").Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c))
            .Where(c => filter.PassesActor(of, c.Slots.NamesIn("actor").Concat(c.Content.Voice)));
        var rows = claims.Select(RowOf).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No judgement and no imputed motive is in the record."] : []);
    }

    private static Row? RowOf(Claim c)
    {
        var motive = c.Kind == "motive";
        var about = motive ? string.Join(", ", c.Slots.NamesIn("actor").Select(n => n.Plain)) : c.Slots.First("about")?.Plain ?? "";
        return Saying.Row(
            c.Id.ToString(), motive ? "Imputed motives" : "Judgements", about, motive ? c.Slots.NamesIn("actor").Select(Actor).FirstOrDefault() : null,
            Field(motive ? "motive" : "judgement", motive ? "imputed motive" : "judgement", [c], Said(c, motive)));
    }

    private static Func<Claim, IEnumerable<Value>> Said(Claim c, bool motive)
    {
        var slot = motive ? "motive" : "judgement";
        return c.Slots.Has(slot) ? Words(slot, judgement: true) : _ => [new Value("a judgement, its wording not taken down", Judgement: true)];
    }
}

using NodaTime;
using Parley.Agreements;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>Which agreements are said to be in force on a day, who is bound, and in which role.</summary>
public sealed class InForce : IQuestion
{
    private static readonly string[] Over = ["expired", "ended", "collapsed"];

    /// <inheritdoc/>
    public string Name => "in-force";

    /// <inheritdoc/>
    public string Title => "Which agreements are in force, and who is bound?";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var rows = of.ThingsOf(ThingKind.Agreement).Select(t => RowOf(of, t, filter)).OfType<Row>().ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No agreement is in the record as of this day."] : []);
    }

    private static Row? RowOf(Case of, Thing agreement, AskFilter filter)
    {
        var day = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var roles = RoleSaid.Of(of, agreement.Id).Where(r => ClaimDay.Held(r.Claim) <= day && filter.PassesAbout(of, r.Claim)).ToList();
        var claims = of.About(agreement.Id).Where(c => c.Kind == "agreement").Where(c => ClaimDay.Held(c) <= day).Where(c => filter.PassesAbout(of, c)).ToList();
        if (!filter.PassesActor(of, roles.Select(r => r.Actor))) return null;
        return Saying.Row(
            agreement.Id, null, agreement.Name, null,
            Field("force", "in force on the day", Deciding(claims, day), c => [new Value(Force(c, day), c.Slots.Term("status"))], claims.Count > 0 ? "not told" : null),
            Field("status", "status", claims, c => c.Slots.Has("status") ? [new Value(TermWords.State(c), c.Slots.Term("status"))] : []),
            claims.Select(c => c.Slots.Term("type")).OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2 ? null
                : Field("type", "called", claims, c => c.Slots.Term("type") is { } t ? [new Value(t.Replace('-', ' '), t)] : []),
            Held(roles, "party", "parties", "parties", "not named"),
            Held(roles, "signatory", "signatories", "said to have signed"),
            Field("notSigned", "said not to have signed", Said(roles, "signatory", "denied"), c => [.. c.Slots.NamesIn("actor").Select(n => new Value(n.Plain + Ground(c), "denied", Actor(n)))]),
            Held(roles, "adherent", "adherents", "joined later"),
            Field("notParty", "said to be no party", of.About(agreement.Id).Where(c => c.Kind == "participation" && ClaimDay.Held(c) <= day && c.Slots.Term("state") is "refused" or "absent" or "withdrawn"),
                c => c.Slots.NamesIn("actor").Select(n => new Value($"{n.Plain}: {TermWords.State(c)}", c.Slots.Term("state"), Actor(n)))),
            Held(roles, "broker", "brokers", "brokered by", "not named"),
            Held(roles, "guarantor", "guarantors", "guaranteed by", "not named"),
            Held(roles, "endorser", "endorsers", "endorsed by"),
            Field("declared", "declared", claims, Dates("announced"), "not told"),
            Field("effective", "effective", claims, Dates("effective"), "not told"),
            Field("expires", "runs until", claims, Dates("expires")),
            Held(roles, "excluded", "excludes", "does not cover"));
    }

    private static Field? Held(List<RoleSaid> roles, string role, string name, string label, string? unknown = null) =>
        Field(name, label, Said(roles, role, "held"), c => roles.Where(r => r.Claim.Id == c.Id && r.Role == role).Select(r => Saying.Of(r.Actor)), unknown);

    private static IEnumerable<Claim> Said(List<RoleSaid> roles, string role, string state) => roles.Where(r => r.Role == role && r.State == state).Select(r => r.Claim).Distinct();

    private static string Ground(Claim c) => c.Slots.First("ground") is { } g ? $": {g.Plain}" : "";

    private static List<Claim> Deciding(List<Claim> claims, LocalDate day)
    {
        var over = claims.Where(c => Over.Contains(c.Slots.Term("status"), StringComparer.Ordinal) || c.Slots.Term("status") is "suspended" || RanOut(c, day)).ToList();
        var begun = claims.Where(c => c.Slots.Term("status") is "in-force" or "extended" || EdtfDay.Span((c.Slots.First("effective") as DateValue)?.Value)?.First <= day).ToList();
        begun = [.. over, .. begun.Except(over)];
        return begun.Count > 0 ? begun : [.. claims.Where(c => c.Slots.Term("status") is "announced" or "agreed" or "signed" or "proposed" or "initialled")];
    }

    private static bool RanOut(Claim c, LocalDate day) => EdtfDay.Span((c.Slots.First("expires") as DateValue)?.Value)?.Last < day;

    private static string Ending(Claim c) => c.Slots.First("expires") is DateValue end ? $"until {ClaimDay.Words(end)}" : "no end is told here";

    private static string Force(Claim c, LocalDate day)
    {
        if (Over.Contains(c.Slots.Term("status"), StringComparer.Ordinal)) return $"said to be over: {TermWords.State(c)}";
        if (c.Slots.Term("status") is "suspended") return "said to be suspended";
        if (RanOut(c, day)) return $"its time ran out on {ClaimDay.Words(EdtfDay.Span((c.Slots.First("expires") as DateValue)!.Value)!.Value.Last)}";
        if (EdtfDay.Span((c.Slots.First("effective") as DateValue)?.Value) is { } from)
            return from.First <= day ? $"yes, since {ClaimDay.Words(from.First)}; {Ending(c)}" : $"not yet: from {ClaimDay.Words(from.First)}";
        return c.Slots.Term("status") is "in-force" or "extended" ? "said to be in force" : $"{TermWords.State(c)}; when it takes effect is not told, and no end is recorded";
    }
}

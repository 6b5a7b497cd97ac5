using Parley.Actors;
using Parley.Agreements;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Accounts;

/// <summary>
/// An agreement: who stands in which role and who disputes it, from when each party holds itself bound, its clauses, how
/// far it reaches as each party reads it, and how it stands to other texts.
/// </summary>
public sealed class AgreementAccount : IAccount
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["party"] = "Parties",
        ["signatory"] = "Signatories",
        ["adherent"] = "Joined later",
        ["broker"] = "Brokered by",
        ["guarantor"] = "Guarantors",
        ["witness"] = "Witnesses",
        ["endorser"] = "Endorsed by",
        ["excluded"] = "Not covered",
    };

    /// <inheritdoc/>
    public ThingKind Kind => ThingKind.Agreement;

    /// <inheritdoc/>
    public IEnumerable<Row?> Rows(Case of, Thing thing)
    {
        var roles = RoleSaid.Of(of, thing.Id).ToList();
        return RoleSaid.All.Select(r => Role(thing, r, roles))
            .Concat(Dates(of, thing, roles))
            .Append(Relations(of, thing))
            .Concat(Clauses(of, thing))
            .Concat(ScopeRows.Of(of, of.About(thing.Id), "Whom and what it covers, as each reads it"));
    }

    /// <summary>The clauses of an agreement, retired ones included, in the order of their numbers.</summary>
    /// <param name="of">The case.</param>
    /// <param name="agreement">The agreement's id.</param>
    public static IEnumerable<Thing> ClausesOf(Case of, string agreement) =>
        of.About(agreement).Where(c => c.Kind == "clause").SelectMany(c => c.Things).Distinct(StringComparer.Ordinal).Select(of.Things.GetValueOrDefault).OfType<Thing>()
            .Where(t => t.Kind == ThingKind.Clause).OrderBy(t => ClauseAccount.Order(of, t)).ThenBy(t => t.Id, StringComparer.Ordinal);

    private static Row? Role(Thing agreement, string role, List<RoleSaid> all)
    {
        var said = all.Where(r => r.Role == role).ToList();
        return Saying.Row(
            $"{agreement.Id}#{role}", "Roles", Titles[role], null,
            Field("held", role == "excluded" ? "said to be left out" : "named as such", Claims(said, "held"), c => Values(c, said, "held"), said.Count > 0 ? "nobody is named as such" : null),
            Field("denied", "said not to be", Claims(said, "denied"), c => Values(c, said, "denied")),
            Field("proposed", "proposed", Claims(said, "proposed"), c => Values(c, said, "proposed")),
            Field("withdrawn", "withdrawn", Claims(said, "withdrawn"), c => Values(c, said, "withdrawn")));
    }

    private static IEnumerable<Claim> Claims(List<RoleSaid> said, string state) => said.Where(r => r.State == state).Select(r => r.Claim).Distinct();

    private static IEnumerable<Value> Values(Claim claim, List<RoleSaid> said, string state) => said.Where(r => r.Claim.Id == claim.Id && r.State == state).Select(r =>
    {
        var behind = r.For.IsEmpty ? "" : $", for {string.Join(" and ", r.For.Select(n => n.Plain))}";
        var ground = r.Claim.Slots.First("ground") is { } g ? $": {g.Plain}" : "";
        return new Value(r.Actor.Plain + behind + ground, null, Actor(r.Actor));
    });

    private static IEnumerable<Row?> Dates(Case of, Thing agreement, List<RoleSaid> roles)
    {
        var dated = roles.Where(r => r.Claim.Kind == "role" && (r.Claim.Slots.Has("declared") || r.Claim.Slots.Has("effective"))).ToList();
        foreach (var mine in dated.GroupBy(r => r.Key).OrderBy(g => g.First().Actor.Plain, StringComparer.OrdinalIgnoreCase))
            yield return Saying.Row(
                $"{agreement.Id}#dates-{mine.Key}", "From when each holds itself bound", mine.First().Actor.Plain, Actor(mine.First().Actor),
                Field("declared", "declared", mine.Select(r => r.Claim), Saying.Dates("declared"), "not told"),
                Field("effective", "with effect from", mine.Select(r => r.Claim), Saying.Dates("effective"), "not told"));
    }

    private static Row? Relations(Case of, Thing agreement)
    {
        var claims = of.About(agreement.Id).Where(c => c.Kind == "agreement-relation").ToList();
        return Saying.Row($"{agreement.Id}#relations", null, "How it stands to other texts", null, Field("relations", "it is said that", claims, Relation));
    }

    private static IEnumerable<Value> Relation(Claim c)
    {
        var by = c.Slots.Has("by") ? $", says {string.Join(" and ", c.Slots.NamesIn("by").Select(n => n.Plain))}" : "";
        return [new Value($"{c.Slots.First("agreement")?.Plain} {TermWords.State(c)} {c.Slots.First("other")?.Plain}{by}", c.Slots.Term("relation"))];
    }

    private static IEnumerable<Row?> Clauses(Case of, Thing agreement) => ClausesOf(of, agreement.Id).Select(t => Saying.Row(
        t.Id, "Clauses", t.Name, null,
        Field("text", "says, in our words", of.About(t.Id).Where(c => c.Kind == "clause"), Words("text")),
        Field("status", "status", of.About(t.Id).Where(c => c.Kind == "clause"), TermWords.Value),
        Field("breaches", "said to have been broken", of.About(t.Id).Where(c => c.Kind is "breach" or "incident").OrderBy(ClaimDay.Order), ClauseAccount.Broken)));
}

using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// What is told of one actor, as of a day, arranged under headings: what it belongs and belonged to, its members, its
/// offices, its roles in agreements, what is laid to it. Every value stands on its claims; what is told of days after the
/// one asked for is said to be later.
/// </summary>
public static class ActorProfile
{
    private static readonly string[] AgreementSlots = ["parties", "brokers", "guarantors", "excludes"];

    /// <summary>The headings of which something is told, in the order in which they are shown.</summary>
    /// <param name="all">The ties of the case.</param>
    /// <param name="actor">The actor's key.</param>
    /// <param name="day">The day; null leaves open which of the ties still hold.</param>
    public static ImmutableArray<Field> Of(Affiliations all, string actor, LocalDate? day)
    {
        var on = day ?? LocalDate.MaxIsoValue;
        var (own, others) = (all.From(actor).ToList(), all.To(actor).ToList());
        var field = new Field?[]
        {
            Bonds("belongs", "belongs to", own, Bond.Belonging, on, Now, ofMember: false),
            Bonds("belonged", "belonged to before", own, Bond.Belonging, on, Past, ofMember: false),
            Bonds("belongsLater", "belongs to, told for later days", own, Bond.Belonging, on, Later, ofMember: false),
            Bonds("members", "its members", others, Bond.Belonging, on, Now, ofMember: true),
            Bonds("membersBefore", "its members before", others, Bond.Belonging, on, Past, ofMember: true),
            Bonds("membersLater", "its members, told for later days", others, Bond.Belonging, on, Later, ofMember: true),
            Bonds("office", "offices", own, "holds-office", on, Any, ofMember: false),
            Bonds("officers", "who holds its offices", others, "holds-office", on, Any, ofMember: true),
            Bonds("heads", "heads", own, "heads", on, Any, ofMember: false),
            Bonds("headedBy", "headed by", others, "heads", on, Any, ofMember: true),
            Standing("standsFor", "stands for", all.SpeaksFor(actor).Select(x => (x.Group, x.Bond)), on),
            Standing("spokenForBy", "delegations that stand for it", all.SpokenForBy(actor), on),
            Bonds("allies", "allied with", [.. own, .. others], "allied-with", on, Any, ofMember: null, actor),
            Changes("became", "what became of it", all.Ties.Where(t => t.MemberKey == actor && t.Relation is "renamed" or "dissolved")),
            Changes("formerNames", "its former names", all.FormerNames(actor), former: true),
            Roles(all.Case, actor),
            LaidTo(all.Case, actor),
        };
        return [.. field.OfType<Field>()];
    }

    private static bool Now(Holding h) => h is Holding.Holds or Holding.MayHaveBegun or Holding.MayHaveEnded;

    private static bool Past(Holding h) => h is Holding.Ended;

    private static bool Later(Holding h) => h is Holding.NotYet;

    private static bool Any(Holding h) => true;

    private static Field? Bonds(string name, string label, IEnumerable<Bond> bonds, string sort, LocalDate day, Func<Holding, bool> which, bool? ofMember, string? actor = null) =>
        Said(name, label, bonds.Where(b => b.Sort == sort && which(b.On(day))).Distinct()
            .SelectMany(b => b.Ties.Select(t => (t, (ofMember ?? b.Any.OfKey == actor) ? t.Member : t.Of!, b.On(day)))));

    private static Field? Standing(string name, string label, IEnumerable<(NameValue Name, Bond Bond)> all, LocalDate day) =>
        Said(name, label, all.DistinctBy(x => x.Bond).SelectMany(x => x.Bond.Ties.Select(t => (t, x.Name, x.Bond.On(day)))));

    private static Field? Changes(string name, string label, IEnumerable<Tie> ties, bool former = false) =>
        Said(name, label, ties.Select(t => (t, former ? t.Member : t.Of ?? t.Member, Holding.Holds)));

    private static Field? Said(string name, string label, IEnumerable<(Tie Tie, NameValue Name, Holding On)> ties)
    {
        var all = ties.ToLookup(x => x.Tie.Claim.Id);
        return Saying.Field(name, label, all.Select(g => g.First().Tie.Claim), c => all[c.Id].Select(x => new Saying.Value(Words(x.Tie, x.Name, x.On), x.Tie.Relation, Saying.Actor(x.Name))));
    }

    private static string Words(Tie tie, NameValue name, Holding on)
    {
        var relation = tie.Relation switch { "heads" or "holds-office" or "stands-for" or "allied-with" or "member-of" => null, _ => TermWords.State(tie.Claim).Replace("into", "", StringComparison.Ordinal).Trim() };
        var open = on switch { Holding.MayHaveBegun => "the days told leave open whether it had begun", Holding.MayHaveEnded => "the days told leave open whether it had ended", _ => null };
        var days = tie is { From: not null, Until: { } last } ? $"from {tie.When()} until {ClaimDay.Words(last.Last)}" : tie is { Until: { } until, Ends: false, From: null } ? $"until {ClaimDay.Words(until.Last)}" : tie is { From: not null, Ends: false } && relation is null ? $"from {tie.When()}" : tie.When();
        return string.Join(", ", new[] { name.Plain, tie.Part, tie.Office, relation, days, open }.Where(w => !string.IsNullOrEmpty(w)));
    }

    private static Field? Roles(Case of, string actor) =>
        Saying.Field("roles", "roles in agreements", of.Of("role", "agreement"), c => c.Kind == "role"
            ? c.Slots.NamesIn("actor").Where(n => ActorKey.Of(n) == actor).Select(_ => new Saying.Value(Role(of, c), c.Slots.Term("role")))
            : AgreementSlots.Where(s => c.Slots.NamesIn(s).Any(n => ActorKey.Of(n) == actor)).Select(s => new Saying.Value($"named among the {(s == "excludes" ? "excluded" : s)} of {Agreement(of, c)}", s)));

    private static string Role(Case of, Claim c)
    {
        var state = c.Slots.Term("state") is { } term and not "held" ? $", {term}" : "";
        var party = string.Join(", ", c.Slots.NamesIn("for").Select(n => n.Plain));
        var day = c.Slots.First("declared") is DateValue d ? $", declared {ClaimDay.Words(d)}" : "";
        return $"{c.Slots.Term("role")} of {Agreement(of, c)}{(party.Length > 0 ? $" for {party}" : "")}{state}{day}";
    }

    private static string Agreement(Case of, Claim c) =>
        c.Things.Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Agreement)?.Name ?? c.Slots.First("agreement")?.Plain ?? c.Slots.First("name")?.Plain ?? "an agreement";

    private static Field? LaidTo(Case of, string actor) =>
        Saying.Field("laidTo", "what is laid to it", of.Of("attribution", "breach", "incident").Where(c => c.Slots.NamesIn(c.Kind == "incident" ? "actor" : "accused").Any(n => ActorKey.Of(n) == actor)), c =>
        {
            var how = c.Kind switch { "breach" => "accused of a breach", "incident" => "named as doer", _ => TermWords.State(c) };
            var what = string.Join(", ", new[] { "act", "place" }.Select(s => c.Slots.First(s)?.Plain).OfType<string>());
            var day = c.Slots.First("date") is DateValue d ? ", " + ClaimDay.Words(d) : "";
            return [new Saying.Value($"{how}{(what.Length > 0 ? ": " + what : "")}{day}", c.Kind)];
        });
}

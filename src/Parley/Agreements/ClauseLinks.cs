using Parley.Cases;
using Parley.Claims;

namespace Parley.Agreements;

/// <summary>
/// The clause that a claim is about. A clause is a thing of its own, made by the first claim that gives its agreement and
/// number; its id is never given to another, also when the clause is retired.
/// </summary>
public static class ClauseLinks
{
    /// <summary>The agreement and the clause that a claim tells the wording or the state of.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Clause(Case of, LinkSubject subject)
    {
        var agreement = AgreementLinks.For(of, subject).FirstOrDefault();
        if (agreement is null || subject.Slots.First("number")?.Plain is not { } number) return agreement is null ? [] : [agreement];
        var id = IdOf(agreement.Thing, number);
        return [agreement, of.Things.TryGetValue(of.Follow(id), out var known) ? Known(known, $"clause {number} of {agreement.Name}") : new LinkProposal(id, ThingKind.Clause, $"Clause {number}, {agreement.Name}", IsNew: true, "first told of here")];
    }

    /// <summary>The agreement, and where it is named the clause, that a party reads.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Scope(Case of, LinkSubject subject)
    {
        foreach (var agreement in AgreementLinks.For(of, subject).Take(1)) yield return agreement;
        if (subject.Slots.NamesIn("clause").FirstOrDefault() is { } wording && Named(of, wording) is { } clause) yield return Known(clause, $"“{wording.Text}” names it");
    }

    /// <summary>The two agreements that stand in a relation.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Relation(Case of, LinkSubject subject) =>
        subject.Slots.NamesIn("agreement").Concat(subject.Slots.NamesIn("other")).Select(n => AgreementLinks.Named(of, n)).OfType<LinkProposal>();

    /// <summary>The id of a clause.</summary>
    /// <param name="agreement">The id of its agreement.</param>
    /// <param name="number">Its number or name within it.</param>
    public static string IdOf(string agreement, string number) => $"clause/{agreement["agreement/".Length..]}-{Slug.Of(number)}";

    private static Thing? Named(Case of, NameValue wording) =>
        of.ThingsOf(ThingKind.Clause).FirstOrDefault(t => t.Id == wording.Plain || t.Aliases.Prepend(t.Name).Any(n => Slug.Of(n) == Slug.Of(wording.Plain)));

    private static LinkProposal Known(Thing clause, string reason) => new(clause.Id, ThingKind.Clause, clause.Name, IsNew: false, reason);
}

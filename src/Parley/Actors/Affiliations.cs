using System.Collections.Immutable;
using NodaTime;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// Who belonged to what, who headed it, for whom a delegation stood, under which name, as of any day: computed from the
/// claims of affiliation, each tie with the claims that tell of it. What contradicts is named by
/// <see cref="AffiliationProblems"/> and not resolved here.
/// </summary>
public sealed class Affiliations
{
    private readonly ILookup<string, Bond> _byMember;
    private readonly ILookup<string, Bond> _byOf;

    private Affiliations(Case of, ImmutableArray<Tie> ties)
    {
        Case = of;
        Ties = ties;
        Bonds = [.. Bond.Of(ties)];
        _byMember = Bonds.ToLookup(b => b.Any.MemberKey, StringComparer.Ordinal);
        _byOf = Bonds.ToLookup(b => b.Any.OfKey!, StringComparer.Ordinal);
    }

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>What each claim says, one by one.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>What is said of each pair, together.</summary>
    public ImmutableArray<Bond> Bonds { get; }

    /// <summary>The ties of a case.</summary>
    /// <param name="of">The case.</param>
    public static Affiliations Of(Case of) => new(of, [.. of.Of("affiliation").SelectMany(Tie.In)]);

    /// <summary>What a claim would say beside all that is told of the actors that it names.</summary>
    /// <param name="of">The case without the claim.</param>
    /// <param name="claim">The claim.</param>
    public static Affiliations Around(Case of, Claim claim)
    {
        var named = Named(claim).ToHashSet(StringComparer.Ordinal);
        return new Affiliations(of, [.. of.Of("affiliation").Where(c => Named(c).Any(named.Contains)).Append(claim).SelectMany(Tie.In)]);
    }

    /// <summary>The bonds of an actor as a member, person or delegation.</summary>
    /// <param name="actor">The actor's key.</param>
    public IEnumerable<Bond> From(string actor) => _byMember[actor];

    /// <summary>The bonds of others to an actor.</summary>
    /// <param name="actor">The actor's key.</param>
    public IEnumerable<Bond> To(string actor) => _byOf[actor];

    /// <summary>
    /// The delegations that stand for an actor, by whatever day. A claim may name the delegation or the group first; that which
    /// the record knows as a delegation is taken for it.
    /// </summary>
    /// <param name="actor">The actor's key.</param>
    public IEnumerable<(NameValue Delegation, Bond Bond)> SpokenForBy(string actor) => StandingFor().Where(x => ActorKey.Of(x.Group) == actor).Select(x => (x.Delegation, x.Bond));

    /// <summary>The delegations that stand for an actor on a day.</summary>
    /// <param name="actor">The actor's key.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<(NameValue Delegation, Bond Bond)> SpokenForBy(string actor, LocalDate day) => SpokenForBy(actor).Where(x => x.Bond.On(day) is Holding.Holds or Holding.MayHaveEnded);

    /// <summary>The groups that a delegation stands for, by whatever day.</summary>
    /// <param name="delegation">The delegation's key.</param>
    public IEnumerable<(NameValue Group, Bond Bond)> SpeaksFor(string delegation) =>
        StandingFor().Where(x => ActorKey.Of(x.Delegation) == delegation).Select(x => (x.Group, x.Bond));

    /// <summary>What an actor as a whole belongs to on a day.</summary>
    /// <param name="actor">The actor's key.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<Bond> BelongsTo(string actor, LocalDate day) =>
        From(actor).Where(b => b.Sort == Bond.Belonging && b.Any.Part is null && b.On(day) is Holding.Holds or Holding.MayHaveEnded);

    /// <summary>The ends of an actor as one of its own by a day: that it merged, joined another whole, was renamed or dissolved.</summary>
    /// <param name="actor">The actor's key.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<Tie> GoneBy(string actor, LocalDate day) =>
        Ties.Where(t => t.MemberKey == actor && t.Part is null && t.Relation is "joined" or "merged-into" or "formed" or "renamed" or "dissolved" && By(t, day))
            .Where(t => t.Relation is not ("joined" or "merged-into" or "formed") || BelongsTo(actor, day).Any(b => b.Any.OfKey == t.OfKey));

    /// <summary>The names under which an actor went before it took its present one, with the ties that tell of the change.</summary>
    /// <param name="actor">The actor's key.</param>
    public IEnumerable<Tie> FormerNames(string actor) => Ties.Where(t => t.Relation == "renamed" && t.OfKey == actor && t.MemberKey != actor);

    private static IEnumerable<string> Named(Claim claim) => claim.Slots.NamesIn("member").Concat(claim.Slots.NamesIn("of")).Select(ActorKey.Of);

    private static bool By(Tie tie, LocalDate day) => (tie.Day?.Last ?? tie.By) is { } last && last <= day;

    private IEnumerable<(NameValue Delegation, NameValue Group, Bond Bond)> StandingFor() =>
        Bonds.Where(b => b.Sort == "stands-for").Select(b => IsDelegation(b.Any.Of!) && !IsDelegation(b.Any.Member) ? (b.Any.Of!, b.Any.Member, b) : (b.Any.Member, b.Any.Of!, b));

    private bool IsDelegation(NameValue name) => name.Actor is { } id && Case.Actors.GetValueOrDefault(id)?.Class is ActorClass.Delegation;
}

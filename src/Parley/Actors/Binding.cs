using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>Who is bound by an agreement or named in fighting, and by which claim.</summary>
public static class Binding
{
    private static readonly string[] Signing = ["party", "signatory", "adherent"];

    /// <summary>By the actor's key, what binds it or has it fight, as told by a day.</summary>
    /// <param name="of">The case.</param>
    /// <param name="until">The day.</param>
    public static ILookup<string, Bound> Of(Case of, LocalDate until)
    {
        var byName = new Lazy<Dictionary<string, Actor>>(() => ByName(of));
        var seen = new Dictionary<string, Actor?>(StringComparer.Ordinal);
        Actor? Target(string words) => seen.TryGetValue(words, out var known) ? known : seen[words] = byName.Value.GetValueOrDefault(Slug.Of(words));
        return of.Claims.Where(c => ClaimDay.Held(c) <= until).SelectMany(c => In(of, c, Target)).ToLookup(b => b.Key, StringComparer.Ordinal);
    }

    private static IEnumerable<Bound> In(Case of, Claim c, Func<string, Actor?> target) => c.Kind switch
    {
        "agreement" when c.Slots.Term("type") is not "other" => Each(c, "parties", "named as party to an agreement", "party", signs: true),
        "role" when Signing.Contains(c.Slots.Term("role"), StringComparer.Ordinal) => Each(c, "actor", Role(of, c), Denied(c) ? "denied" : c.Slots.Term("role")!, signs: true),
        "breach" => Each(c, "accused", "accused of a breach", "accused", signs: false),
        "incident" => Each(c, "actor", "named in fighting", "actor", signs: false).Concat(Targets(c, target)),
        "attribution" when c.Slots.Term("finding") is "accused" or "claimed" =>
            Each(c, "accused", c.Slots.Term("finding") == "claimed" ? "says that it did an attack" : "blamed for an attack", c.Slots.Term("finding")!, signs: false),
        _ => [],
    };

    private static IEnumerable<Bound> Each(Claim c, string slot, string how, string code, bool signs) =>
        c.Slots.NamesIn(slot).Select(n => new Bound(ActorKey.Of(n), n, how, code, signs, c));

    /// <summary>Targets are worded freely; one that is the name of an actor is that actor.</summary>
    private static IEnumerable<Bound> Targets(Claim c, Func<string, Actor?> named) =>
        c.Slots["target"].Select(t => (Words: t, Actor: named(t.Plain))).Where(x => x.Actor is not null)
            .Select(x => new Bound(x.Actor!.Id, new NameValue(x.Words.Text, x.Actor.Id, x.Actor.Name, []), "target of an attack", "target", Signs: false, c));

    private static Dictionary<string, Actor> ByName(Case of)
    {
        var names = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in of.Actors.Values.Where(a => a.Class is not ActorClass.Collective))
            foreach (var name in actor.Names.Select(n => n.Text).Prepend(actor.Name)) names.TryAdd(Slug.Of(name), actor);
        return names;
    }

    private static bool Denied(Claim c) => c.Slots.Term("state") is "denied" or "withdrawn";

    private static string Role(Case of, Claim c)
    {
        var agreement = c.Things.Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Agreement)?.Name ?? c.Slots.First("agreement")?.Plain;
        var state = c.Slots.Term("state") switch { "denied" => ": denied", "withdrawn" => ": withdrawn", "proposed" => ": proposed", _ => "" };
        return $"{c.Slots.Term("role")}{(agreement is null ? "" : $" of the {(agreement.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? agreement[4..] : agreement)}")}{state}";
    }
}

/// <summary>That an actor is bound or named in fighting.</summary>
/// <param name="Key">The actor's key.</param>
/// <param name="Name">The actor as the claim names it.</param>
/// <param name="How">In words.</param>
/// <param name="Code">The role, or <c>denied</c>, <c>accused</c>, <c>claimed</c>, <c>actor</c>, <c>target</c>.</param>
/// <param name="Signs">Whether it is bound; else it is named in fighting.</param>
/// <param name="Claim">The claim.</param>
public sealed record Bound(string Key, NameValue Name, string How, string Code, bool Signs, Claim Claim);

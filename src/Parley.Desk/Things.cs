using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Makes and joins what claims are about: things, actors, names, sources and the links between them.</summary>
public static class Things
{
    /// <summary>Makes a thing.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="reason">In words.</param>
    /// <returns>Its id.</returns>
    public static string Make(CaseDesk desk, ThingKind kind, string name, string? reason = null)
    {
        var id = $"{kind.ToString().ToLowerInvariant()}/{Slug.Of(name)}";
        desk.Write(of => of.Things.ContainsKey(id)
            ? throw new InvalidOperationException($"There is already a thing {id}.")
            : [new Draft(new ThingMade(id, kind, name, []), reason)]);
        return id;
    }

    /// <summary>Makes an actor.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="name">The usual English full name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="of">The actor that it belongs to, by name or id.</param>
    /// <param name="reason">In words.</param>
    /// <returns>Its id.</returns>
    public static string MakeActor(CaseDesk desk, string name, ActorClass kind, string? of, string? reason = null)
    {
        var id = Slug.Of(name);
        desk.Write(now => now.Actors.ContainsKey(id)
            ? throw new InvalidOperationException($"There is already an actor {id}.")
            : [new Draft(new ActorMade(id, name, kind, of is null ? null : Names.Resolve(now, of).Actor ?? Slug.Of(of), null, null, null, []), reason)]);
        return id;
    }

    /// <summary>Gives an actor another name.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="actor">The actor's id.</param>
    /// <param name="name">The name.</param>
    /// <param name="language">BCP 47 tag of a name in another language; null for English.</param>
    /// <param name="reason">In words.</param>
    public static void AddName(CaseDesk desk, string actor, string name, string? language, string? reason = null)
    {
        desk.Write(of => of.Actors.ContainsKey(actor)
            ? [new Draft(new AliasAdded(actor, new ActorName(name, "alias", language)), reason)]
            : throw new InvalidOperationException($"No actor has the id “{actor}”. `parley list actors` lists them."));
    }

    /// <summary>Grades a source from a day on.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="source">The source's id.</param>
    /// <param name="reliability">A to F.</param>
    /// <param name="from">The first day for which it holds; null means from the beginning.</param>
    /// <param name="reason">Why.</param>
    public static void Grade(CaseDesk desk, string source, string reliability, NodaTime.LocalDate? from, string? reason)
    {
        if (reliability is not ("A" or "B" or "C" or "D" or "E" or "F")) throw new FormatException($"“{reliability}” is no grade; expected A to F, F for “cannot be judged”.");
        desk.Write(of => of.Sources.ContainsKey(source)
            ? [new Draft(new SourceGraded(source, reliability, from), reason)]
            : throw new InvalidOperationException($"No source has the id “{source}”. `parley list sources` lists them."));
    }

    /// <summary>Says that a claim is about a thing.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    /// <param name="thing">The thing's id.</param>
    /// <param name="reason">Why.</param>
    public static void Link(CaseDesk desk, Guid claim, string thing, string? reason) => desk.Write(of =>
    {
        Check(of, claim, thing);
        return of.Claim(claim)!.Things.Contains(of.Follow(thing))
            ? throw new InvalidOperationException($"The claim is already linked to {thing}.")
            : [new Draft(new ClaimLinked(claim, thing), reason)];
    });

    /// <summary>Says that a claim is not about a thing after all.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="claim">The claim's id.</param>
    /// <param name="thing">The thing's id.</param>
    /// <param name="reason">Why.</param>
    public static void Unlink(CaseDesk desk, Guid claim, string thing, string? reason) => desk.Write(of =>
    {
        Check(of, claim, thing);
        if (!of.Claim(claim)!.Things.Contains(of.Follow(thing))) throw new InvalidOperationException($"The claim is not linked to {thing}.");
        var folded = of.Things.Values.Where(t => of.Follow(t.Id) == of.Follow(thing)).Select(t => t.Id);
        return [.. folded.Select(t => new Draft(new ClaimUnlinked(claim, t), reason))];
    });

    /// <summary>Folds one thing into another of the same kind.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="from">The thing that is folded in.</param>
    /// <param name="into">The thing that remains.</param>
    /// <param name="reason">Why; required.</param>
    public static void Merge(CaseDesk desk, string from, string into, string reason) => desk.Write(of =>
    {
        var (a, b) = (Known(of, from), Known(of, of.Follow(into)));
        if (a.Kind != b.Kind) throw new InvalidOperationException($"{from} is a {a.Kind.ToString().ToLowerInvariant()}, {into} a {b.Kind.ToString().ToLowerInvariant()}; only things of one kind can be merged.");
        if (a.Id == b.Id || a.MergedInto is not null) throw new InvalidOperationException($"{from} is already part of {of.Follow(from)}.");
        if (string.IsNullOrWhiteSpace(reason)) throw new FormatException("A merge needs a reason in words.");
        return [new Draft(new ThingsMerged(from, b.Id), reason)];
    });

    /// <summary>Lets a merged thing stand on its own again.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="from">The thing that had been folded in.</param>
    /// <param name="reason">Why.</param>
    public static void Unmerge(CaseDesk desk, string from, string? reason) => desk.Write(of =>
        Known(of, from).MergedInto is null
            ? throw new InvalidOperationException($"{from} is not part of another thing.")
            : [new Draft(new ThingUnmerged(from), reason)]);

    private static Thing Known(Case of, string thing) =>
        of.Things.GetValueOrDefault(thing) ?? throw new InvalidOperationException($"No thing has the id “{thing}”. `parley list things` lists them.");

    private static void Check(Case of, Guid claim, string thing)
    {
        Known(of, thing);
        if (of.Claim(claim) is null) throw new InvalidOperationException($"No claim that stands has the id {claim}.");
    }
}

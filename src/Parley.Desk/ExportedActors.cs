using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Exchange.CaseFiles;

namespace Parley.Desk;

/// <summary>The actors that a case directory has to hold: those of the record, and a stub for each id that is named and that the record does not hold.</summary>
internal static class ExportedActors
{
    /// <summary>The actors, by id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claims">Its claims.</param>
    public static ImmutableArray<CaseActor> Of(Case of, ExportedClaims claims)
    {
        var named = claims.Contents.SelectMany(c => c.Voice.Concat(c.Slots.Names.SelectMany(c.Slots.NamesIn))).Where(n => n.Actor is not null).Select(n => (Id: n.Actor!, Name: n.Name ?? n.Text));
        var parents = of.Actors.Values.Where(a => a.Parent is not null).Select(a => (Id: a.Parent!, Name: a.Parent!));
        var sides = (of.Opened?.Sides ?? []).Where(s => Slug.Of(s) == s).Select(s => (Id: s, Name: s));
        var stubs = named.Concat(parents).Concat(sides).Where(x => !of.Actors.ContainsKey(x.Id)).DistinctBy(x => x.Id)
            .Select(x => new CaseActor(x.Id, x.Name, ActorClass.Unknown, null, null, null, null, []));
        return [.. of.Actors.Values.Select(a => new CaseActor(a.Id, a.Name, a.Class, a.Parent, a.Relation, a.From, a.Until, a.Names)).Concat(stubs).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }
}

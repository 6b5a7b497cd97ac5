using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>Finds the track and the actor that an invitation, seat or round belongs to.</summary>
internal static class TrackOf
{
    /// <summary>The track that the claims about a thing are also about; where several, the one in the thing's id.</summary>
    public static Thing? Thing(Case of, Thing thing)
    {
        var tracks = of.About(thing.Id).SelectMany(c => c.Things).Distinct(StringComparer.Ordinal)
            .Select(of.Things.GetValueOrDefault).OfType<Thing>().Where(t => t.Kind == ThingKind.Track).ToList();
        return tracks.Find(t => thing.Id.Contains(t.Id[6..], StringComparison.Ordinal)) ?? (tracks.Count > 0 ? tracks[0] : null);
    }

    /// <summary>The heading under which a seat stands: its track, or the agreement that it is a part in.</summary>
    public static string? Heading(Case of, Thing seat) =>
        Thing(of, seat)?.Name ?? of.About(seat.Id).SelectMany(c => c.Things).Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Agreement)?.Name;

    /// <summary>The actor of an invitation or seat: the one in its claims whose key is in the thing's id.</summary>
    public static ActorName? Actor(Thing thing, IEnumerable<Claim> claims, params string[] slots) =>
        claims.SelectMany(c => slots.SelectMany(c.Slots.NamesIn))
            .Where(n => IsOf(thing, n))
            .OrderByDescending(n => ActorKey.Of(n).Length).Select(Saying.Actor).FirstOrDefault();

    /// <summary>Whether an invitation or seat is this actor's.</summary>
    public static bool IsOf(Thing thing, NameValue actor) =>
        thing.Id.StartsWith(Prefix(thing) + ActorKey.Of(actor).TrimStart('~') + "-", StringComparison.Ordinal);

    /// <summary>The names of the actor that an invitation or seat is of; all where none is in its id. A claim that names nine groups says of each seat only what it says of its own.</summary>
    public static IEnumerable<NameValue> Own(Thing thing, IEnumerable<NameValue> names)
    {
        var all = names.ToList();
        return all.Exists(n => IsOf(thing, n)) ? all.Where(n => IsOf(thing, n)) : all;
    }

    private static string Prefix(Thing thing) => thing.Id[..(thing.Id.IndexOf('/', StringComparison.Ordinal) + 1)];
}

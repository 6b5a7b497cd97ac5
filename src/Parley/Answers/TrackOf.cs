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

    /// <summary>The actor of an invitation or seat: the one in its claims whose key is in the thing's id.</summary>
    public static ActorName? Actor(Thing thing, IEnumerable<Claim> claims, params string[] slots) =>
        claims.SelectMany(c => slots.SelectMany(c.Slots.NamesIn))
            .Where(n => thing.Id.StartsWith(Prefix(thing) + ActorKey.Of(n).TrimStart('~') + "-", StringComparison.Ordinal))
            .OrderByDescending(n => ActorKey.Of(n).Length).Select(Saying.Actor).FirstOrDefault();

    private static string Prefix(Thing thing) => thing.Id[..(thing.Id.IndexOf('/', StringComparison.Ordinal) + 1)];
}

using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Lint;

/// <summary>
/// Seats that were promised or put in question and of which nothing more is said, although a round of their track has ended
/// since: was the actor there or not?
/// </summary>
internal static class OpenSeats
{
    private static readonly string[] Open = ["agreed", "threatened", "suspended", "resumed"];

    /// <summary>The seats.</summary>
    public static IEnumerable<Finding> Find(Case of)
    {
        foreach (var seat in of.ThingsOf(ThingKind.Seat))
        {
            var told = of.About(seat.Id).Where(c => c.Kind == "participation" && c.Slots.Has("state")).OrderBy(ClaimDay.Held).ToList();
            if (told.Count == 0 || told[^1] is var last && !Open.Contains(last.Slots.Term("state"), StringComparer.Ordinal)) continue;
            var tracks = told.SelectMany(c => c.Things).Where(t => t.StartsWith("track/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            var ended = of.Of("round").Where(c => c.Slots.Term("status") is "held" or "ended" && c.Things.Any(tracks.Contains) && ClaimDay.Held(c) > ClaimDay.Held(last)).ToList();
            if (ended.Count == 0) continue;
            yield return new Finding(
                "open-seat", FindingOn.Thing, seat.Id, $"{seat.Name} was last {last.Slots.Term("state")} by {ClaimDay.Words(ClaimDay.Held(last))}; a round of these talks has ended since.", "Enter whether the actor was there, or that nothing is known.")
            {
                Claims = [last.Id, .. ended.Select(c => c.Id)],
            };
        }
    }
}

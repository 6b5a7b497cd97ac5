using Parley.Cases;
using Parley.Claims;

namespace Parley.Talks;

/// <summary>
/// Finds the round that a claim speaks of. Dates that touch make one round; a round that is said to be moved or postponed
/// is the one open round of its track, and its new date joins the old one there, so that the slip stays visible.
/// </summary>
public static class Rounds
{
    /// <summary>The round.</summary>
    /// <param name="of">The case.</param>
    /// <param name="track">Its track.</param>
    /// <param name="subject">The claim.</param>
    public static LinkProposal Resolve(Case of, LinkProposal track, LinkSubject subject)
    {
        var date = (subject.Slots.First("date") as DateValue)?.Value;
        var rounds = of.ThingsOf(ThingKind.Round).Where(r => of.About(r.Id).Any(c => c.Things.Contains(track.Thing)) || r.Id.StartsWith($"round/{track.Thing[6..]}-", StringComparison.Ordinal)).ToList();
        if (date is not null && rounds.Where(r => Days(of, r).Any(d => EdtfDay.Touch(d, date))).ToList() is [var same])
            return Known(same, "the same track and day");
        if (rounds.FirstOrDefault(r => subject.Related.Any(c => c.Things.Contains(r.Id))) is { } related) return Known(related, "joined to a claim about this round");
        if (subject.Slots.Term("status") is "moved" or "postponed" or "cancelled" && Open(of, rounds) is { } moved)
            return Known(moved, "the one round of this track that was still to come");
        if (date is null && subject.Neighbours(of).SelectMany(c => c.Things).Distinct(StringComparer.Ordinal).Where(t => rounds.Exists(r => r.Id == t)).ToList() is [var only])
            return Known(of.Things[only], "the only round that this document speaks of");
        var name = date is null ? track.Name : $"{track.Name}, {date}";
        return new LinkProposal($"round/{track.Thing[6..]}-{Slug.Of(date ?? subject.Document)}", ThingKind.Round, name, IsNew: true, "no round of this track and day in the record yet");
    }

    private static Thing? Open(Case of, List<Thing> rounds)
    {
        var open = rounds.Where(r => !of.About(r.Id).Any(c => c.Slots.Term("status") is "held" or "ended" or "opened")).ToList();
        return open.Count == 1 ? open[0] : null;
    }

    private static IEnumerable<string> Days(Case of, Thing round)
    {
        foreach (var claim in of.About(round.Id))
            if (claim.Kind == "round" && claim.Slots.First("date") is DateValue { Value: { } day }) yield return day;
        var tail = round.Id.Split('-');
        if (tail.Length > 3 && string.Join('-', tail[^3..]) is var stamp && EdtfDay.IsDay(stamp)) yield return stamp;
    }

    private static LinkProposal Known(Thing round, string reason) => new(round.Id, ThingKind.Round, round.Name, IsNew: false, reason);
}

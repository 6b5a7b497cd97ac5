using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Exchange.Ical;

namespace Parley.Desk;

/// <summary>The rounds of talks as days of a calendar.</summary>
public static class Calendars
{
    /// <summary>The rounds, by day; those of which no day is told come last.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment.</param>
    public static ImmutableArray<CalendarRound> Rounds(CaseDesk desk, AsOf asOf)
    {
        var of = desk.See(asOf);
        return [.. of.ThingsOf(ThingKind.Round).Select(r => Round(desk, of, r)).OfType<CalendarRound>().OrderBy(r => r.First ?? LocalDate.MaxIsoValue).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rounds with a day as an iCalendar file.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="address">From the path of a page to the address at which it is read.</param>
    public static string File(CaseDesk desk, AsOf asOf, Func<string, string> address)
    {
        var of = desk.See(asOf);
        var events = Rounds(desk, asOf).Where(r => r.First is not null).Select(r => new RoundEvent(
            r.Id, r.Track is null || r.Name.Contains(r.Track, StringComparison.Ordinal) ? r.Name : $"{r.Name} ({r.Track})", r.First!.Value, r.Last!.Value,
            r.IsOff ? RoundStanding.Cancelled : r.IsFirm ? RoundStanding.Confirmed : RoundStanding.Tentative, r.Moves, r.Place,
            string.Join("\n", r.Told.Select(t => $"{t.Words}. {t.Citation}")), address("/thing/" + r.Id), r.Stamp));
        return RoundCalendar.Write(of.Opened?.Title ?? "Untitled record", of.Zone, events);
    }

    private static CalendarRound? Round(CaseDesk desk, Case of, Thing round)
    {
        var claims = of.About(round.Id).Where(c => c.Kind == "round").OrderBy(c => c.Document.Date ?? LocalDate.MinIsoValue).ThenBy(c => c.Number).ToList();
        if (claims.Count == 0) return null;
        var told = claims.Select(c => (Claim: c, Days: EdtfDay.Span((c.Slots.First("date") as DateValue)?.Value))).Where(x => x.Days is not null).Select(x => (x.Claim, Days: x.Days!.Value)).ToList();
        var days = told.Count == 0 ? ((LocalDate First, LocalDate Last)?)null : Whole(told, told[^1].Days);
        var status = claims.Select(c => c.Slots.Term("status")).LastOrDefault(s => s is not null);
        var track = of.About(round.Id).SelectMany(c => c.Things).Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Track);
        var newest = desk.File.Find(claims.Max(c => c.Number))!;
        return new CalendarRound(
            round.Id, round.Name, track?.Name, days?.First, days?.Last, status, status is null ? "not told" : TermWords.State(claims.Last(c => c.Slots.Term("status") is not null)),
            string.Join(", ", claims.SelectMany(c => c.Slots.NamesIn("place")).Select(n => n.Plain).Distinct(StringComparer.Ordinal)),
            Steps(told), newest.Recorded, [.. claims.Select(c => new ToldOfRound(Line(c), c.Document.Citation, c.Id))]);
    }

    /// <summary>A day that is told within a span of a few days that others tell is a day of that round, not all of it.</summary>
    private static (LocalDate First, LocalDate Last) Whole(List<(Claim Claim, (LocalDate First, LocalDate Last) Days)> told, (LocalDate First, LocalDate Last) last) =>
        told.Select(t => t.Days).Where(d => d.First <= last.First && last.Last <= d.Last && Period.DaysBetween(d.First, d.Last) <= 7).OrderByDescending(d => Period.DaysBetween(d.First, d.Last)).FirstOrDefault(last);

    /// <summary>How often the day told moved away from the one told before it; the next day is another day of the same round, unless it is told as moved.</summary>
    private static int Steps(List<(Claim Claim, (LocalDate First, LocalDate Last) Days)> told)
    {
        var steps = 0;
        for (var i = 1; i < told.Count; i++)
        {
            var (before, now) = (told[i - 1].Days, told[i].Days);
            var near = told[i].Claim.Slots.Term("status") == "moved" ? 0 : 1;
            if (now.First > before.Last.PlusDays(near) || now.Last < before.First.PlusDays(-near)) steps++;
        }
        return steps;
    }

    private static string Line(Claim c)
    {
        var parts = new[] { TermWords.State(c), c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : "no day told", Names(c, "convenors", "convened by"), Names(c, "host", "host"), Names(c, "participants", "taking part") };
        return $"{string.Join("; ", parts.Where(p => p.Length > 0))} (according to {ClaimText.Voice(c.Content)})";
    }

    private static string Names(Claim c, string slot, string label) => c.Slots.NamesIn(slot).Select(n => n.Plain).ToList() is { Count: > 0 } names ? $"{label} {string.Join(", ", names)}" : "";
}

/// <summary>A round of talks in a calendar. Its day is the one that was told last; all that was told stands beside it.</summary>
/// <param name="Id">The round's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Track">Its track's name; null where none is told.</param>
/// <param name="First">Its first day; null where none is told.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Status">The status that was told last, a value of the slot; null where none is told.</param>
/// <param name="StatusWords">The same in words.</param>
/// <param name="Place">Where.</param>
/// <param name="Moves">How often its day was moved.</param>
/// <param name="Stamp">When the newest claim about it was entered; never the clock of the machine.</param>
/// <param name="Told">All that is told of it, oldest first.</param>
public sealed record CalendarRound(
    string Id, string Name, string? Track, LocalDate? First, LocalDate? Last, string? Status, string StatusWords, string Place, int Moves, Instant Stamp, ImmutableArray<ToldOfRound> Told)
{
    /// <summary>Whether it was called off: cancelled or postponed.</summary>
    public bool IsOff => Status is "cancelled" or "postponed";

    /// <summary>Whether it is firm: confirmed, or under way, or past.</summary>
    public bool IsFirm => Status is "confirmed" or "opened" or "suspended" or "held" or "ended";
}

/// <summary>One thing told of a round.</summary>
/// <param name="Words">What.</param>
/// <param name="Citation">By which document.</param>
/// <param name="Claim">The claim.</param>
public sealed record ToldOfRound(string Words, string Citation, Guid Claim);

using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Parley.Claims;

namespace Parley.Exchange.Ical;

/// <summary>Rounds of talks as an iCalendar file (RFC 5545). Made of the record alone: the same rounds give the same bytes.</summary>
public static class RoundCalendar
{
    private const string Product = "-//Parley//Rounds of talks//EN";

    /// <summary>Writes the file.</summary>
    /// <param name="title">The record's title.</param>
    /// <param name="zone">The zone in which its days begin and end, a TZDB name.</param>
    /// <param name="events">The rounds.</param>
    public static string Write(string title, string zone, IEnumerable<RoundEvent> events)
    {
        var calendar = new Calendar { ProductId = Product, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("X-WR-TIMEZONE", zone);
        foreach (var e in events) calendar.Events.Add(Event(title, e));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(string title, RoundEvent e)
    {
        var made = new CalendarEvent
        {
            Uid = $"{Slug.Of(e.Id)}.{Slug.Of(title)}@parley.invalid",
            Summary = e.Summary,
            DtStart = Day(e.First),
            DtEnd = Day(e.Last.PlusDays(1)),
            DtStamp = Moment(e.Stamp),
            LastModified = Moment(e.Stamp),
            Sequence = e.Sequence,
            Description = e.Description,
            Url = new Uri(e.Address),
            Transparency = TransparencyType.Transparent,
            Status = e.Standing switch { RoundStanding.Confirmed => "CONFIRMED", RoundStanding.Cancelled => "CANCELLED", _ => "TENTATIVE" },
        };
        if (e.Place.Length > 0) made.Location = e.Place;
        return made;
    }

    private static CalDateTime Day(LocalDate day) => new(new DateOnly(day.Year, day.Month, day.Day));

    private static CalDateTime Moment(Instant instant) => new(instant.ToDateTimeUtc());
}

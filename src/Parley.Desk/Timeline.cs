using System.Collections.Immutable;
using NodaTime;
using Parley.Cases;

namespace Parley.Desk;

/// <summary>The days at which a record can be seen: those on which documents came out, and those on which entries were written.</summary>
public static class Timeline
{
    /// <summary>The days on which documents were published, earliest first.</summary>
    /// <param name="of">The case.</param>
    public static ImmutableArray<Tick> Published(Case of) =>
        [.. of.Documents.Values.Where(d => d.Date is not null).GroupBy(d => d.Date!.Value).OrderBy(g => g.Key)
            .Select(g => new Tick(g.Key, NodaTime.Text.LocalDatePattern.Iso.Format(g.Key), g.Count()))];

    /// <summary>The days, in the case's zone, on which entries were written, earliest first; each is named by its last entry.</summary>
    /// <param name="desk">The desk.</param>
    public static ImmutableArray<Tick> Recorded(CaseDesk desk)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(desk.Now.Zone) ?? DateTimeZone.Utc;
        return [.. desk.Recall.Find(_ => true).Select(e => e.Entry).GroupBy(e => e.Recorded.InZone(zone).Date).OrderBy(g => g.Key)
            .Select(g => new Tick(g.Key, g.Max(e => e.Number).ToString(System.Globalization.CultureInfo.InvariantCulture), g.Count()))];
    }
}

/// <summary>A day at which a record can be seen.</summary>
/// <param name="Day">The day.</param>
/// <param name="AsOf">The moment as a person would type it: the day, or the day's last entry.</param>
/// <param name="Count">How many documents came out, or entries were written.</param>
public sealed record Tick(LocalDate Day, string AsOf, int Count);

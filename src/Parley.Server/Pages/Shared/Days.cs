using System.Globalization;
using NodaTime;

namespace Parley.Server.Pages.Shared;

/// <summary>Days and instants as the pages write them.</summary>
internal static class Days
{
    /// <summary>In full: 17 January 2017.</summary>
    internal static string Full(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>In short: 17 Jan, with the year where it is another than the reader's.</summary>
    internal static string Short(LocalDate day, LocalDate? now) => day.ToString(now?.Year == day.Year ? "d MMM" : "d MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>As it is typed: 2017-01-17.</summary>
    internal static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>A zone by its city.</summary>
    internal static string City(string zone) => zone.Split('/')[^1].Replace('_', ' ');

    /// <summary>An instant of the true clock, in a zone.</summary>
    internal static string Clock(Instant instant, string zone) =>
        instant.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc).ToString("d MMM uuuu, HH:mm:ss", CultureInfo.InvariantCulture);
}

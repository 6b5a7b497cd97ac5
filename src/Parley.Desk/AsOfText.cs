using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parley.Cases;

namespace Parley.Desk;

/// <summary>Reads a moment as a person types it: a day of publication, or an entry by its number or id.</summary>
public static class AsOfText
{
    /// <summary>The moment.</summary>
    /// <param name="text">A day <c>2017-01-17</c>, a number of an entry, or an entry's id; null or empty is now.</param>
    /// <param name="numberOf">Finds an entry's number by its id; null where there is none.</param>
    /// <exception cref="FormatException">It is none of these; the message says what is expected.</exception>
    public static AsOf Parse(string? text, Func<Guid, long?> numberOf)
    {
        if (string.IsNullOrWhiteSpace(text)) return AsOf.Now;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return new AsOf(day.Value, null);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new AsOf(null, number);
        if (Guid.TryParse(text, out var id)) return new AsOf(null, numberOf(id) ?? throw new FormatException($"No entry has the id {id}. `parley log` lists the entries."));
        throw new FormatException($"“{text}” is no moment; expected a day such as 2017-01-17, the number of an entry, or an entry's id.");
    }

    /// <summary>The instant by which something was recorded; null where the text is neither an instant nor a day.</summary>
    /// <param name="text">An instant <c>2017-01-20T12:00:00Z</c>, also with an offset <c>+03:00</c>, or a day, which is meant to its end.</param>
    /// <param name="zone">The zone in which a day ends.</param>
    public static Instant? Instant(string text, string zone)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } instant) return instant.Value.ToInstant();
        if (LocalDatePattern.Iso.Parse(text) is not { Success: true } day) return null;
        var end = (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc).AtStartOfDay(day.Value.PlusDays(1)).ToInstant();
        return end - Duration.Epsilon;
    }
}

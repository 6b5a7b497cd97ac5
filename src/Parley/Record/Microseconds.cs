using NodaTime;

namespace Parley.Record;

/// <summary>Instants as the file has them: whole microseconds since 1970-01-01T00:00:00Z.</summary>
public static class Microseconds
{
    private const long Ticks = NodaConstants.TicksPerMillisecond / 1000;

    /// <summary>The number of an instant; what is finer than a microsecond is dropped.</summary>
    /// <param name="instant">The instant.</param>
    public static long Of(Instant instant) => (instant.ToUnixTimeTicks() - Remainder(instant)) / Ticks;

    /// <summary>The instant of a number.</summary>
    /// <param name="number">Microseconds since 1970.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside of the years that an instant can have.</exception>
    public static Instant ToInstant(long number)
    {
        if (number is > long.MaxValue / Ticks or < long.MinValue / Ticks) throw new ArgumentOutOfRangeException(nameof(number), number, "No instant has that many microseconds.");
        return Instant.FromUnixTimeTicks(number * Ticks);
    }

    /// <summary>The instant without what is finer than a microsecond.</summary>
    /// <param name="instant">The instant.</param>
    public static Instant Truncate(Instant instant) => ToInstant(Of(instant));

    private static long Remainder(Instant instant)
    {
        var rest = instant.ToUnixTimeTicks() % Ticks;
        return rest < 0 ? rest + Ticks : rest;
    }
}

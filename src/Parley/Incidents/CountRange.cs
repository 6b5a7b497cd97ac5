using System.Globalization;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// What is known of a count: the least and the most that it can be, and the figure where one is told. An end that nobody
/// bounds is null and is said to be open, never taken for zero or for the figure.
/// </summary>
/// <param name="Low">The least; null where it is open.</param>
/// <param name="Best">The figure; null where none is told or those told differ.</param>
/// <param name="High">The most; null where it is open.</param>
public readonly record struct CountRange(long? Low, long? Best, long? High)
{
    /// <summary>Nothing at all: 0.</summary>
    public static readonly CountRange Zero = new(0, 0, 0);

    /// <summary>Whether it is one figure.</summary>
    public bool IsExact => Low is not null && Low == High;

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => Low is null && Best is null && High is null;

    /// <summary>
    /// What a told count leaves: an exact one itself, a hedged one its bound, an approximate one half of its last unit that
    /// is no zero to either side ("about 450" is 445 to 455).
    /// </summary>
    /// <param name="told">The count.</param>
    public static CountRange Of(CountValue told)
    {
        if (told.Low is null && told.Best is null && told.High is null) told = CountText.Of(told.Text);
        if (told.Best is { } best && told.Low is null && told.High is null) return new CountRange(Math.Max(0, best - Half(best)), best, best + Half(best));
        return new CountRange(told.Low ?? (told.High is null ? null : 0), told.Best, told.High);
    }

    /// <summary>The narrowest interval that holds all; its figure only where all tell the same one.</summary>
    /// <param name="all">Those to be held; at least one.</param>
    public static CountRange Over(IReadOnlyCollection<CountRange> all) => new(
        all.Any(i => i.Low is null) ? null : all.Min(i => i.Low),
        all.Select(i => i.Best).Distinct().Take(2).ToArray() is [var one] ? one : null,
        all.Any(i => i.High is null) ? null : all.Max(i => i.High));

    /// <summary>The sum.</summary>
    /// <param name="other">What is added.</param>
    public CountRange Plus(CountRange other) => new(Low + other.Low, Best + other.Best, High + other.High);

    /// <summary>The difference: its least is this one's least without the other's most.</summary>
    /// <param name="other">What is taken away.</param>
    public CountRange Minus(CountRange other) => new(Low - other.High, Best - other.Best, High - other.Low);

    /// <summary>The part of it that is not below zero, for a count that cannot fall; an open lower end becomes zero.</summary>
    public CountRange FromZero => High < 0 ? this : new(Math.Max(0, Low ?? 0), Best < 0 ? null : Best, High);

    /// <summary>In words: "167", "at least 65", "at most 65", "65 to 201", "about 66 (61 to 71)", "cannot be told".</summary>
    public string Words => this switch
    {
        { IsExact: true } => Number(Low!.Value),
        { Best: { } best, Low: { } low, High: { } high } => $"about {Number(best)} ({Number(low)} to {Number(high)})",
        { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}",
        { Low: { } low } => $"at least {Number(low)}",
        { High: { } high } => $"at most {Number(high)}",
        _ => "cannot be told",
    };

    /// <inheritdoc/>
    public override string ToString() => Words;

    private static long Half(long figure)
    {
        var unit = 1L;
        while (figure != 0 && figure % (unit * 10) == 0) unit *= 10;
        return unit / 2;
    }

    private static string Number(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);
}

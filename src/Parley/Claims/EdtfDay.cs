using NodaTime;
using NodaTime.Text;

namespace Parley.Claims;

/// <summary>
/// Days as the record writes them: a day <c>2017-01-23</c>, a month <c>2017-01</c>, a year <c>2017</c>, or a span
/// <c>start/end</c> whose end is included (the parts of EDTF level 0 that the reader uses).
/// </summary>
public static class EdtfDay
{
    /// <summary>The first and the last day that a value includes; null where it is not of this form or ends before it starts.</summary>
    /// <param name="value">The value.</param>
    public static (LocalDate First, LocalDate Last)? Span(string? value)
    {
        if (value is null) return null;
        var parts = value.Split('/');
        if (parts.Length > 2 || One(parts[0]) is not { } first || One(parts[^1]) is not { } last) return null;
        return last.Last < first.First ? null : (first.First, last.Last);
    }

    /// <summary>Whether a value is one day.</summary>
    /// <param name="value">The value.</param>
    public static bool IsDay(string value) => LocalDatePattern.Iso.Parse(value).Success;

    /// <summary>Whether two values share a day.</summary>
    /// <param name="one">A value.</param>
    /// <param name="other">Another.</param>
    public static bool Touch(string one, string other) => Span(one) is { } a && Span(other) is { } b && a.First <= b.Last && b.First <= a.Last;

    private static (LocalDate First, LocalDate Last)? One(string part)
    {
        if (LocalDatePattern.Iso.Parse(part) is { Success: true } day) return (day.Value, day.Value);
        if (YearMonthPattern.Iso.Parse(part) is { Success: true } month)
        {
            var interval = month.Value.ToDateInterval();
            return (interval.Start, interval.End);
        }
        if (part.Length == 4 && int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var year) && year > 0)
            return (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        return null;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>The forms of time that a case directory writes.</summary>
internal static class Days
{
    public const string DayExpected = "a day as 2017-01-17";
    public const string SpanExpected = "a day 2017-01-17, a month 2017-01, a year 2017, or a span 2017-01-17/2017-01-19";
    public const string MomentExpected = "a day as 2017-01-17, or an instant with its offset as 2017-01-20T12:00-05:00";

    public static readonly ImmutableArray<string> Precisions = ["day", "span", "month", "year"];

    public static bool IsDay(string text) => LocalDatePattern.Iso.Parse(text).Success;

    public static bool IsSpan(string text) => EdtfDay.Span(text) is not null;

    public static bool IsMoment(string text) =>
        IsDay(text) || DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>How exact a value is: <c>span</c>, <c>day</c>, <c>month</c> or <c>year</c>.</summary>
    public static string Precision(string value) => value.Contains('/', StringComparison.Ordinal) ? "span" : value.Length switch { 4 => "year", 7 => "month", _ => "day" };
}

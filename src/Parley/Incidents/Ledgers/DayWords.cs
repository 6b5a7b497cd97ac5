using System.Globalization;
using NodaTime;
using Parley.Answers;

namespace Parley.Incidents.Ledgers;

/// <summary>Stretches of days in words, no longer than they need to be.</summary>
public static class DayWords
{
    /// <summary>"8 to 11 January 2017", "30 December 2016 to 2 January 2017", "8 January 2017".</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static string Span(LocalDate first, LocalDate last)
    {
        if (first == last) return ClaimDay.Words(first);
        var start = first.Year != last.Year ? ClaimDay.Words(first) : first.ToString(first.Month == last.Month ? "%d" : "d MMMM", CultureInfo.InvariantCulture);
        return $"{start} to {ClaimDay.Words(last)}";
    }
}

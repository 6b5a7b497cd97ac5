using NodaTime;

namespace Parley.Reading.Dates;

/// <summary>Names of days and months, and arithmetic on days that news needs.</summary>
internal static class Calendar
{
    /// <summary>The day of the month that an ordinal tells ("31st", "sixteenth"); null if it is none.</summary>
    public static int? Ordinal(string word)
    {
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31) return day;
        return Array.IndexOf(Ordinals, word) is > 0 and var at ? at : null;
    }

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"];

    /// <summary>The number of a month from 1, or 0.</summary>
    public static int Month(string word) => Array.FindIndex(Months, m => m == word || word.Length >= 3 && word.TrimEnd('.').Length <= 4 && m.StartsWith(word.TrimEnd('.'), StringComparison.Ordinal)) + 1;

    /// <summary>The day of the week, or none.</summary>
    public static IsoDayOfWeek Weekday(string word) => (IsoDayOfWeek)(Array.IndexOf(Days, word) + 1);

    /// <summary>A number in words or figures, an ordinal ending left aside; null if it is none.</summary>
    public static int? Number(string word)
    {
        var figures = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        if (figures.Length > 0 && char.IsDigit(figures[0]) && int.TryParse(figures, System.Globalization.CultureInfo.InvariantCulture, out var value)) return value;
        var at = Array.IndexOf(Numbers, word);
        if (at < 0) at = Array.IndexOf(Ordinals, word);
        return at >= 0 ? at : word is "a" or "an" ? 1 : word == "thirty" ? 30 : word == "sixty" ? 60 : word == "ninety" ? 90 : null;
    }

    /// <summary>A day of a month in the year that lies nearest to a reference day, before or after it as told.</summary>
    public static LocalDate? Near(int day, int month, LocalDate reference, bool future)
    {
        LocalDate? best = null;
        foreach (var year in (ReadOnlySpan<int>)[reference.Year - 1, reference.Year, reference.Year + 1])
        {
            if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) continue;
            var date = new LocalDate(year, month, day);
            var distance = Math.Abs(Period.DaysBetween(reference, date)) + (future == date >= reference ? 0 : 150);
            if (best is null || distance < Math.Abs(Period.DaysBetween(reference, best.Value)) + (future == best.Value >= reference ? 0 : 150)) best = date;
        }
        return best;
    }

    /// <summary>The day as ISO 8601.</summary>
    public static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}

using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>Asks a question of the record as of a moment, and what changed between two.</summary>
public static class Ask
{
    /// <summary>The answer and the case that it was computed from.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="question">The question's name.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="asOf">The moment.</param>
    public static (Answer Answer, Case Case) Question(CaseDesk desk, string question, AskFilter filter, AsOf asOf)
    {
        var found = Questions.Find(question)
            ?? throw new FormatException($"“{question}” is no question; expected one of {string.Join(", ", Questions.All.Select(q => q.Name))}.");
        var of = desk.See(asOf);
        return (Questions.Ask(found, of, filter), of);
    }

    /// <summary>How the answers differ now from a moment in the past.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="since">The moment.</param>
    /// <param name="until">The later moment; null is now.</param>
    public static (ImmutableArray<Change> Changes, Case Before, Case After) Changed(CaseDesk desk, AsOf since, AsOf? until = null)
    {
        var (before, after) = (desk.See(since), desk.See(until ?? AsOf.Now));
        return (desk.Changes(before, after), before, after);
    }

    /// <summary>Reads the days that facts may speak of.</summary>
    /// <param name="text">A day, a month, a year, or two of these parted by two dots; null asks for all of time.</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static (LocalDate First, LocalDate Last)? Days(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return EdtfDay.Span(text.Replace("..", "/", StringComparison.Ordinal))
            ?? throw new FormatException($"“{text}” is no day or span; expected 2017-01-17 or 2017-01-17..2017-01-25, the first day not after the last.");
    }
}

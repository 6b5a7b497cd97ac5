using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>Who sits at which table, as of a moment and a day.</summary>
public static class Tables
{
    /// <summary>The matrix and the case that it was computed from.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="track">A track's id, name or part of it; null takes all.</param>
    /// <param name="day">The day of the facts; null takes the case's own.</param>
    /// <param name="asOf">The moment.</param>
    /// <exception cref="FormatException">The day is none, or no track goes by that name.</exception>
    public static (Representation Matrix, Case Case) Matrix(CaseDesk desk, string? track, string? day, AsOf asOf)
    {
        var of = desk.See(asOf);
        LocalDate? on = null;
        if (!string.IsNullOrWhiteSpace(day)) on = EdtfDay.IsDay(day) ? EdtfDay.Span(day)!.Value.First : throw new FormatException($"“{day}” is no day; expected one such as 2017-01-23.");
        var matrix = Representation.In(of, string.IsNullOrWhiteSpace(track) ? null : track, on);
        if (matrix.Columns.IsEmpty && !string.IsNullOrWhiteSpace(track) && !of.ThingsOf(ThingKind.Track).Any(new Answers.AskFilter(Track: track).PassesTrack))
            throw new FormatException($"No track goes by “{track}”; the record has {string.Join(", ", of.ThingsOf(ThingKind.Track).Select(t => t.Name).DefaultIfEmpty("none"))}.");
        return (matrix, of);
    }
}

using System.Globalization;
using NodaTime;
using Parley.Incidents.Ledgers;

namespace Parley.Server.Pages.Ledgers;

/// <summary>
/// Small multiples of the counts of one ledger over one axis of days: a panel per series, a bar per period as wide as its
/// days and as high as its number a day, so that the area is the count. Panels of one measure share a scale.
/// </summary>
/// <param name="Panels">From the top: counts first, deaths below.</param>
/// <param name="Ticks">The days named on the axis, with their place.</param>
internal sealed record LedgerStrip(IReadOnlyList<StripPanel> Panels, IReadOnlyList<(double X, LocalDate Day)> Ticks)
{
    internal const double Width = 720;
    internal const double Bars = 56;
    internal const double Head = 22;
    internal const double Foot = 24;

    /// <summary>The height of the whole.</summary>
    internal double Height => Panels.Count * (Bars + Head) + Foot;

    /// <summary>The strip; null where no period can be drawn.</summary>
    /// <param name="series">The series with the periods to draw.</param>
    /// <param name="title">What a series counts and by whom, in words.</param>
    internal static LedgerStrip? Of(IReadOnlyList<Series> series, Func<Series, string> title)
    {
        var drawn = series.Where(s => s.Periods.Any(p => !p.IsFall)).OrderBy(s => Rank(s.Slice.Measure)).ToList();
        if (drawn.Count == 0) return null;
        var (first, last) = (drawn.Min(s => s.Periods.Min(p => p.First)), drawn.Max(s => s.Periods.Max(p => p.Last)));
        var scale = drawn.GroupBy(s => s.Slice.Measure, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.SelectMany(s => s.Periods).Where(p => !p.IsFall).Max(p => p.PerDay.High ?? p.PerDay.Low ?? 0), StringComparer.Ordinal);
        double At(LocalDate day) => Width * Period.DaysBetween(first, day) / (Period.DaysBetween(first, last) + 1);
        return new LedgerStrip([.. drawn.Select(s => Panel(s, title(s), scale[s.Slice.Measure], At))], [.. Named(first, last).Select(d => (At(d), d))]);
    }

    /// <summary>A number as an attribute of a drawing.</summary>
    /// <param name="n">The number.</param>
    internal static string N(double n) => n.ToString("0.##", CultureInfo.InvariantCulture);

    private static StripPanel Panel(Series series, string title, decimal most, Func<LocalDate, double> at) => new(
        title, series.Slice.Measure == "killed", most,
        [.. series.Periods.Where(p => !p.IsFall).Select(p => Bar(p, most, at))],
        [.. series.Gaps.Select(g => (at(g.First), at(g.Last.PlusDays(1)) - at(g.First)))]);

    private static StripBar Bar(Stretch p, decimal most, Func<LocalDate, double> at)
    {
        double High(decimal rate) => most == 0 ? 0 : (double)(rate / most) * Bars;
        var low = High(p.PerDay.Low ?? 0);
        return new StripBar(at(p.First), Math.Max(1, at(p.Last.PlusDays(1)) - at(p.First) - 1), low, p.PerDay.High is { } high ? High(high) : Bars);
    }

    private static int Rank(string measure) => measure switch { "breaches" => 0, "arrests" => 1, "injured" => 3, "killed" => 4, _ => 2 };

    /// <summary>The first day and the first of each month; of many months only some, so that names do not run together.</summary>
    private static IEnumerable<LocalDate> Named(LocalDate first, LocalDate last)
    {
        const int Most = 8;
        var months = new List<LocalDate>();
        for (var day = new LocalDate(first.Year, first.Month, 1).PlusMonths(1); day <= last; day = day.PlusMonths(1)) months.Add(day);
        var step = months.Count / Most + 1;
        var far = Period.DaysBetween(first, last) / 10;
        return months.Where((_, i) => i % step == 0).Where(m => Period.DaysBetween(first, m) > far).Prepend(first);
    }
}

/// <summary>One panel.</summary>
/// <param name="Title">What is counted, by whom.</param>
/// <param name="Deaths">Whether it counts the dead; drawn in another pattern.</param>
/// <param name="Most">The number a day that fills its height.</param>
/// <param name="Bars">Its bars.</param>
/// <param name="Gaps">Stretches without a count: start and width.</param>
internal sealed record StripPanel(string Title, bool Deaths, decimal Most, IReadOnlyList<StripBar> Bars, IReadOnlyList<(double X, double Width)> Gaps);

/// <summary>One bar.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">Its width.</param>
/// <param name="Low">The height that it has at least.</param>
/// <param name="High">The height that it has at most; the panel's where that is open.</param>
internal sealed record StripBar(double X, double Width, double Low, double High);

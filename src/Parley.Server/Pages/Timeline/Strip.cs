using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Parley.Desk;

namespace Parley.Server.Pages.Timeline;

/// <summary>
/// Where each mark of a timeline stands in its drawing: days along the line, a lane below another, marks that would touch
/// below one another in their lane. Marks of one lane and one span of days that are too many are drawn as one with their number.
/// </summary>
public sealed class Strip
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 1000;
    /// <summary>What is left free at both sides.</summary>
    public const int Edge = 10;
    /// <summary>How high a row of marks is.</summary>
    public const int Row = 14;
    private const int LaneHead = 18;
    private const int Least = 11;
    private const int MostRows = 10;

    private Strip(LocalDate first, LocalDate last) => (First, Last) = (first, last);

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day.</summary>
    public LocalDate Last { get; }

    /// <summary>The height of the drawing.</summary>
    public int Height { get; private set; }

    /// <summary>The lanes from above.</summary>
    public ImmutableArray<StripLane> Lanes { get; private set; } = [];

    /// <summary>Days that are written along the line.</summary>
    public IEnumerable<(double X, string Words)> Ticks
    {
        get
        {
            var days = Period.DaysBetween(First, Last);
            var (day, step, form) = days <= 16 ? (First, Period.FromDays(1), "d MMM") : days <= 90 ? (First.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)), Period.FromWeeks(1), "d MMM")
                : days <= 900 ? (First.With(DateAdjusters.EndOfMonth).PlusDays(1), Period.FromMonths(1), "MMM uuuu") : (new LocalDate(First.Year + 1, 1, 1), Period.FromYears(1), "uuuu");
            var all = new List<LocalDate>();
            for (; day <= Last; day += step) all.Add(day);
            var each = Math.Max(1, (all.Count + 15) / 16);
            return all.Where((_, i) => i % each == 0).Select(d => (X(d), d.ToString(form, CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Lays a timeline out; null where it has no mark.</summary>
    /// <param name="marks">The marks, by day.</param>
    public static Strip? Of(ImmutableArray<TimelineMark> marks)
    {
        if (marks.IsEmpty) return null;
        var strip = new Strip(marks.Min(m => m.First), marks.Max(m => m.Last));
        var lanes = ImmutableArray.CreateBuilder<StripLane>();
        var y = 0;
        foreach (var lane in Timelines.Lanes)
        {
            var own = marks.Where(m => m.Lane == lane).ToList();
            if (own.Count == 0) continue;
            var placed = strip.Place(own, y + LaneHead, out var rows);
            lanes.Add(new StripLane(lane, y, placed));
            y += LaneHead + rows * Row + 6;
        }
        (strip.Lanes, strip.Height) = (lanes.ToImmutable(), y + 20);
        return strip;
    }

    /// <summary>Where a day begins.</summary>
    /// <param name="day">The day.</param>
    public double X(LocalDate day) => Edge + (double)(Width - 2 * Edge) * Period.DaysBetween(First, day) / (Period.DaysBetween(First, Last) + 1);

    /// <summary>A number as SVG writes it.</summary>
    /// <param name="number">The number.</param>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private ImmutableArray<StripMark> Place(List<TimelineMark> marks, int top, out int rows)
    {
        var groups = marks.GroupBy(m => (m.First, m.Last, m.Told)).ToList();
        var crowded = groups.Exists(g => g.Count() > MostRows) || Depth(groups.SelectMany(g => g, (_, m) => Span(m))) > MostRows;
        var all = crowded ? groups.Select(g => g.ToList()) : marks.Select(m => new List<TimelineMark> { m });
        var ends = new List<double>();
        var placed = ImmutableArray.CreateBuilder<StripMark>();
        foreach (var group in all)
        {
            var (from, to) = Span(group[0]);
            var row = ends.FindIndex(e => e <= from);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }
            ends[row] = to + 1;
            placed.Add(new StripMark([.. group], from, top + row * Row, to - from));
        }
        rows = ends.Count;
        return placed.ToImmutable();
    }

    private (double From, double To) Span(TimelineMark mark)
    {
        var from = X(mark.First);
        return (from, from + Math.Max(Least, X(mark.Last.PlusDays(1)) - from - 1));
    }

    /// <summary>How many spans lie over one another at the most.</summary>
    private static int Depth(IEnumerable<(double From, double To)> spans)
    {
        var (depth, most) = (0, 0);
        foreach (var (_, change) in spans.SelectMany(s => new[] { (At: s.From, Change: 1), (At: s.To, Change: -1) }).OrderBy(e => e.At).ThenBy(e => e.Change)) most = Math.Max(most, depth += change);
        return most;
    }
}

/// <summary>A lane of the drawing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Y">Where it begins.</param>
/// <param name="Marks">Its marks.</param>
public sealed record StripLane(string Name, int Y, ImmutableArray<StripMark> Marks);

/// <summary>A mark of the drawing: one thing that happened, or several of the same days.</summary>
/// <param name="Of">What.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
public sealed record StripMark(ImmutableArray<TimelineMark> Of, double X, double Y, double Width);

using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>The counts of one slice that are told for one day: one, or several that differ.</summary>
/// <param name="First">The first day that it counts; of a cumulative count its last.</param>
/// <param name="Day">The last day that it counts.</param>
/// <param name="Count">Over all that are told.</param>
/// <param name="Entries">The entries, in an order that does not hang on their arrival.</param>
public sealed record Point(LocalDate First, LocalDate Day, CountRange Count, ImmutableArray<TallyEntry> Entries)
{
    /// <summary>The point of some entries.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="day">The last day.</param>
    /// <param name="entries">At least one.</param>
    public static Point Of(LocalDate first, LocalDate day, IEnumerable<TallyEntry> entries)
    {
        var all = entries.OrderBy(e => e.Text, StringComparer.Ordinal).ThenBy(e => e.Claim.Document.Id, StringComparer.Ordinal).ThenBy(e => e.Claim.Id).ToImmutableArray();
        return new Point(first, day, CountRange.Over([.. all.Select(e => e.Count)]), all);
    }

    /// <summary>Whether different counts are told for it.</summary>
    public bool Differs => Entries.Select(e => e.Count).Distinct().Skip(1).Any();

    /// <summary>The wordings of the counts, side by side where they differ: "more than 300", "14 / 15".</summary>
    public string Told => string.Join(" / ", Entries.Select(e => e.Text).Distinct(StringComparer.Ordinal));

    /// <summary>The claims.</summary>
    public IEnumerable<Guid> Basis => Entries.Select(e => e.Claim.Id);
}

/// <summary>What came to a count over some days.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Count">What came, with what rounding and hedges leave open; below zero where a cumulative count falls.</param>
/// <param name="From">The total before; null at the start and for counts that are no difference of two.</param>
/// <param name="To">The count at its end.</param>
public sealed record Stretch(LocalDate First, LocalDate Last, CountRange Count, Point? From, Point To)
{
    /// <summary>What came between two totals.</summary>
    /// <param name="from">The earlier.</param>
    /// <param name="to">The later.</param>
    public static Stretch Between(Point from, Point to) => new(from.Day.PlusDays(1), to.Day, to.Count.Minus(from.Count).FromZero, from, to);

    /// <summary>How many days.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>Whether a count that runs up is told to be lower than before.</summary>
    public bool IsFall => Count.High < 0;

    /// <summary>What came on a day, on average over the period: the least and the most; null where that end is open.</summary>
    public (decimal? Low, decimal? High) PerDay => (Count.Low is { } low ? decimal.Divide(low, Days) : null, Count.High is { } high ? decimal.Divide(high, Days) : null);

    /// <summary>The rate in words: "5.8 a day", "2.1 to 6.5 a day"; null where it cannot be told or the count falls.</summary>
    public string? Rate => IsFall ? null : PerDay switch
    {
        (null, null) => null,
        ({ } low, { } high) when Tenth(low) == Tenth(high) => $"{Tenth(low)} a day",
        ({ } low, { } high) => $"{Tenth(low)} to {Tenth(high)} a day",
        ({ } low, null) => $"at least {Tenth(low)} a day",
        (null, { } high) => $"at most {Tenth(high)} a day",
    };

    /// <summary>The claims.</summary>
    public IEnumerable<Guid> Basis => (From?.Basis ?? []).Concat(To.Basis).Distinct();

    private static string Tenth(decimal rate) => Math.Round(rate, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}

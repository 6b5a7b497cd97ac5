using System.Collections.Immutable;
using NodaTime;

namespace Parley.Incidents.Ledgers;

/// <summary>
/// One day as two or more bodies count it, side by side. Each count is of what that body registers; a body without a count
/// for the day is left empty, which is no zero.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Counts">By counter, in the order of the columns; null where the counter has no count for the day.</param>
/// <param name="Places">The places that any of them gives a count for, by name, each with its counts in the same order.</param>
/// <param name="Sides">The sides that any of them lays breaches to, by name, each with its counts in the same order.</param>
public sealed record RivalDay(
    LocalDate Day, ImmutableArray<RivalCount?> Counts, ImmutableArray<(string Name, ImmutableArray<CountRange?> Counts)> Places, ImmutableArray<(string Name, ImmutableArray<CountRange?> Counts)> Sides)
{
    /// <summary>How the counts stand to each other, in words; said of two or more that count.</summary>
    /// <param name="counters">The counters' names, in the order of the columns.</param>
    public string Words(ImmutableArray<string> counters)
    {
        var there = Counts.Select((c, i) => (Count: c?.Count, Name: counters[i])).Where(x => x.Count is not null).Select(x => (Count: x.Count!.Value, x.Name)).ToList();
        if (there.Count == 1) return $"only {there[0].Name} has a count";
        var (none, some) = (there.Where(x => x.Count == CountRange.Zero).ToList(), there.Where(x => x.Count != CountRange.Zero).ToList());
        if (some.Count == 0) return "all count none";
        if (none.Count > 0) return $"one-sided: {string.Join(", ", none.Select(x => x.Name))} {(none.Count == 1 ? "counts" : "count")} none";
        var (least, most) = (there.Min(x => x.Count.High ?? long.MaxValue), there.Max(x => x.Count.Low ?? 0));
        return least >= most ? there.TrueForAll(x => x.Count.IsExact) ? "the same number" : "can be the same number" : $"differ by {Apart(there)}";
    }

    /// <summary>The places that all who give places agree to name, and those that one alone names; null where fewer than two give any.</summary>
    /// <param name="counters">The counters' names, in the order of the columns.</param>
    public string? PlaceWords(ImmutableArray<string> counters)
    {
        var giving = Enumerable.Range(0, Counts.Length).Where(i => Places.Any(p => p.Counts[i] is not null)).ToList();
        if (giving.Count < 2) return null;
        var parts = giving.Select(i => (Names: Places.Where(p => giving.TrueForAll(j => (p.Counts[j] is not null) == (i == j))).Select(p => p.Name).ToList(), i)).Where(x => x.Names.Count > 0).Select(x => $"only {counters[x.i]}: {string.Join(", ", x.Names)}");
        var both = Places.Where(p => giving.TrueForAll(j => p.Counts[j] is not null)).Select(p => $"{p.Name} ({string.Join(" : ", giving.Select(j => p.Counts[j]!.Value.Words))})").ToList();
        return string.Join("; ", parts.Prepend(both.Count > 0 ? $"both: {string.Join(", ", both)}" : "no place in common"));
    }

    private static string Apart(List<(CountRange Count, string Name)> there)
    {
        var (low, high) = (there.MinBy(x => x.Count.Low ?? 0), there.MaxBy(x => x.Count.Low ?? 0));
        return high.Count.Minus(low.Count).FromZero.Words;
    }
}

/// <summary>A counter's count of a day.</summary>
/// <param name="Count">What it leaves open.</param>
/// <param name="Points">The counts that it is told by; several where a body gives sides and no total.</param>
public sealed record RivalCount(CountRange Count, ImmutableArray<Point> Points)
{
    /// <summary>The claims.</summary>
    public IEnumerable<Guid> Basis => Points.SelectMany(p => p.Basis).Distinct();
}

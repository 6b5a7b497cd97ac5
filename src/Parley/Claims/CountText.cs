using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Claims;

/// <summary>
/// What the hedge before a figure leaves open: "at least 10" has no upper bound, "up to 10" no lower one, "about 10" is a
/// figure without bounds.
/// </summary>
public static class CountText
{
    /// <summary>The hedges: -1 leaves the upper end open, 1 the lower end, 0 gives an approximate figure.</summary>
    public static readonly ImmutableArray<(string Words, int Bound)> Hedges =
    [
        ("at least", -1), ("no fewer than", -1), ("not less than", -1), ("more than", -1), ("over", -1), ("upwards of", -1), ("up to", 1), ("at most", 1), ("fewer than", 1), ("less than", 1),
        ("no more than", 1), ("about", 0), ("around", 0), ("some", 0), ("roughly", 0), ("nearly", 0), ("almost", 0), ("an estimated", 0), ("approximately", 0),
    ];

    /// <summary>A count as a person types it; wording that holds no figure keeps its words and has no bounds.</summary>
    /// <param name="typed">Such as <c>10</c>, <c>at least 10</c>, <c>between 10 and 15</c>, <c>10-15</c>.</param>
    public static CountValue Of(string typed)
    {
        var text = typed.Trim();
        foreach (var (words, bound) in Hedges)
            if (text.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase) && Figure(text[words.Length..]) is { } figure) return Hedged(text, figure, bound);
        return Figure(text) is { } exact ? new CountValue(text, exact, exact, exact) : Range(text) ?? new CountValue(text, null, null, null);
    }

    /// <summary>A count behind a hedge.</summary>
    /// <param name="text">The wording, hedge included.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="bound">As in <see cref="Hedges"/>.</param>
    public static CountValue Hedged(string text, long figure, int bound) =>
        bound switch { < 0 => new CountValue(text, figure, null, null), > 0 => new CountValue(text, null, null, figure), _ => new CountValue(text, null, figure, null) };

    private static CountValue? Range(string text)
    {
        var parts = text.StartsWith("between ", StringComparison.OrdinalIgnoreCase) ? text["between ".Length..].Split(" and ") : text.Split(" to ");
        if (parts.Length != 2) parts = text.Split('-', '–');
        return parts.Length == 2 && Figure(parts[0]) is { } low && Figure(parts[1]) is { } high && low <= high ? new CountValue(text, low, null, high) : null;
    }

    private static long? Figure(string text) => long.TryParse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n) ? n : null;
}

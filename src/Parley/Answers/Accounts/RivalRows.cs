using System.Collections.Immutable;
using Parley.Incidents.Ledgers;

namespace Parley.Answers.Accounts;

/// <summary>What several bodies count of the same days, side by side: of what each registers, not of what it did.</summary>
internal static class RivalRows
{
    /// <summary>A row per day, and one over all days that every counter counts.</summary>
    /// <param name="rivals">The counters.</param>
    public static IEnumerable<Row?> Of(Rivals rivals)
    {
        var group = $"Counted on the same days: {rivals.Measure}";
        foreach (var day in rivals.Days)
        {
            yield return Saying.Row($"rivals-{rivals.Measure}#{NodaTime.Text.LocalDatePattern.Iso.Format(day.Day)}", group, ClaimDay.Words(day.Day), null,
                new Field("counts", "registered by", [.. rivals.Counters.SelectMany((c, i) => day.Counts[i] is { } count ? new[] { new Said($"{c}: {count.Count.Words}", null, null, [], [.. count.Basis]) } : [])]),
                new Field("beside", "side by side", [new Said(day.Words(rivals.Counters), null, null, [], [.. day.Counts.OfType<RivalCount>().SelectMany(c => c.Basis)])]),
                day.PlaceWords(rivals.Counters) is { } places ? new Field("places", "places named", [new Said(places, null, null, [], [.. day.Counts.OfType<RivalCount>().SelectMany(c => c.Basis)])]) : null);
        }
        if (rivals.Ratio is not { } ratio) yield break;
        var all = rivals.Days.SelectMany(d => d.Counts).OfType<RivalCount>().SelectMany(c => c.Basis).Distinct().ToImmutableArray();
        yield return Saying.Row($"rivals-{rivals.Measure}", group, "Taken together", null,
            new Field("ratio", "registered", [new Said(ratio, null, null, [], all)]),
            rivals.BySide is { } sides ? new Field("sides", "by the side they are laid to", [new Said(sides, null, null, [], all)]) : null);
    }
}

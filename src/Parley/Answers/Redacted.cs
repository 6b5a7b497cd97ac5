using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Parley.Cases;

namespace Parley.Answers;

/// <summary>Says in an answer that claims about what is asked were taken out of the record, by whom, when and why; never what they said.</summary>
public static class Redacted
{
    /// <summary>The claims that were redacted and bear on some things, with what is left to be said of them.</summary>
    /// <param name="of">The case.</param>
    /// <param name="things">The ids of the things, merges followed; null takes all.</param>
    public static IEnumerable<Redaction> Claims(Case of, IReadOnlySet<string>? things = null) =>
        of.Redactions.Values.Where(r => r.Kind is "claim" or "correction").Where(r => things is null || r.About.Any(t => things.Contains(of.Follow(t)))).OrderBy(r => r.Number);

    /// <summary>The sentence; null where nothing was redacted that bears on the rows.</summary>
    /// <param name="of">The case.</param>
    /// <param name="rows">The rows of the answer; where there are none, all redacted claims are named, as any may bear on it.</param>
    public static string? Sentence(Case of, ImmutableArray<Row> rows)
    {
        if (of.Redactions.IsEmpty) return null;
        var things = rows.SelectMany(r => r.Basis.Select(of.Claim).SelectMany(c => c?.Things ?? []).Append(r.Key)).ToHashSet(StringComparer.Ordinal);
        var found = Claims(of, rows.IsEmpty ? null : things).ToList();
        if (found.Count == 0) return null;
        var one = found.Count == 1;
        var which = rows.IsEmpty ? one ? "1 claim that may bear on this was redacted" : $"{found.Count} claims that may bear on this were redacted"
            : one ? "1 claim about this was redacted" : $"{found.Count} claims about this were redacted";
        var acts = found.GroupBy(r => (r.By, Day: Day(of, r), r.Reason)).Select(g => $"on {g.Key.Day} by {g.Key.By}, {g.Key.Reason ?? "no reason given"}");
        return $"{which}: {string.Join("; ", acts)}.";
    }

    private static string Day(Case of, Redaction r) =>
        r.On.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(of.Zone) ?? DateTimeZone.Utc).Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}

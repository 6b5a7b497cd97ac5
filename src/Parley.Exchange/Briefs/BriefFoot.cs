using System.Collections.Immutable;
using NodaTime.Text;
using Parley.Answers.Briefs;

namespace Parley.Exchange.Briefs;

/// <summary>The foot of a brief: by which rules, from which reading, as of when and from which record, and how to have it issued again. No template can leave it out.</summary>
internal static class BriefFoot
{
    /// <summary>The sentences.</summary>
    public static ImmutableArray<string> Of(Brief brief, string hash)
    {
        var date = brief.AsOf.Date is { } day ? $" --as-of {LocalDatePattern.Iso.Format(day)}" : "";
        var since = brief.Since is { } s ? $" --since {(s.Date is { } d ? LocalDatePattern.Iso.Format(d) : s.Entry?.ToString(System.Globalization.CultureInfo.InvariantCulture))}" : "";
        return
        [
            $"{Moments.Words(brief.AsOf, brief.Zone, brief.Day)}.",
            $"Rules: {string.Join(", ", brief.Rules.Select(r => $"{r.Name} {r.Version}"))}.",
            $"Reading: {string.Join(", ", brief.Readers.DefaultIfEmpty("none"))}; every claim was decided on by a person.",
            $"Head of the record: {hash}@{brief.Head}. Issued again by: parley brief{date} --entry {brief.Head}{since}",
            "Grades: reliability of the publisher from A to E, credibility of the claim from 1 to 5; F and 6: cannot be judged.",
        ];
    }
}

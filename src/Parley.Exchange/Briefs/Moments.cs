using NodaTime;
using Parley.Answers;
using Parley.Cases;

namespace Parley.Exchange.Briefs;

/// <summary>A moment in words.</summary>
internal static class Moments
{
    /// <summary>In a sentence, with the clock that is meant.</summary>
    public static string Words(AsOf asOf, string zone, LocalDate? day)
    {
        var published = asOf.Date is { } date ? $"As published by the end of {ClaimDay.Words(date)} ({zone})" : null;
        var recorded = asOf.Entry is { } entry ? $"{(published is null ? "As" : "as")} recorded at entry {entry}" : null;
        var taken = asOf.Date is null && day is { } d ? $"states taken at {ClaimDay.Words(d)} ({zone})" : null;
        return string.Join(", ", new[] { published, recorded, taken }.OfType<string>().DefaultIfEmpty("As known now"));
    }

    /// <summary>In a few words.</summary>
    public static string Short(AsOf asOf) => asOf.Date is { } day ? ClaimDay.Words(day) : asOf.Entry is { } entry ? $"entry {entry}" : "now";
}

namespace Parley.Incidents.Ledgers;

/// <summary>Counts with the noun that they count: "167 breaches", "1 breach", "38 killed".</summary>
public static class MeasureWords
{
    private static readonly Dictionary<string, string> Single = new(StringComparer.Ordinal)
    {
        ["breaches"] = "breach",
        ["arrests"] = "arrest",
        ["massacres"] = "massacre",
        ["localities"] = "locality",
        ["groups"] = "group",
    };

    /// <summary>A count of a measure.</summary>
    /// <param name="count">The count in words or as told.</param>
    /// <param name="measure">The measure, with or without what of it is counted.</param>
    public static string Of(string count, string measure)
    {
        var noun = measure.Split(',')[0];
        return count is "1" or "one" && Single.TryGetValue(noun, out var one) ? $"{count} {one}{measure[noun.Length..]}" : $"{count} {measure}";
    }
}

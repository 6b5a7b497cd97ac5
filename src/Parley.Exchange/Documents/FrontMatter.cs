using System.Collections.Immutable;
using NodaTime.Text;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.Documents;

/// <summary>
/// What stands before a text between two lines of <c>---</c>: who published it, when, under which title. Each field may be
/// absent; a field that is there but not as expected is a problem and counts as absent.
/// </summary>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Author">The by-line.</param>
/// <param name="Date">The day of publication, ISO 8601.</param>
/// <param name="Url">Where it was published; a citation, never fetched.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Note">A remark on where the text comes from.</param>
public sealed record HeaderFields(string? Title, string? Publisher, string? Author, string? Date, string? Url, string? Language, string? Note)
{
    /// <summary>No field given.</summary>
    public static readonly HeaderFields None = new(null, null, null, null, null, null, null);

    /// <summary>The licence of the text, in a case directory; null means that the text is private.</summary>
    public string? Licence { get; init; }
}

/// <summary>A text split into its header and its body.</summary>
/// <param name="Fields">The header's fields.</param>
/// <param name="Body">The text after the header: what is stored and what all offsets count in.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
/// <param name="Problems">What is wrong with the header; the body is to hand all the same.</param>
public sealed record FrontMatterSplit(HeaderFields Fields, string Body, int BodyLine, ImmutableArray<YamlProblem> Problems)
{
    /// <summary>The keys that stand there with nothing behind them: what is said to be unknown.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];
}

/// <summary>Splits the front matter from a text file: <c>title publisher author date url language note</c>, each once.</summary>
public static class FrontMatter
{
    private static readonly ImmutableArray<string> Known = ["title", "publisher", "author", "date", "url", "language", "note"];

    /// <summary>
    /// The header and the body. A text that does not begin with a line <c>---</c> has no header; one whose header is never
    /// closed, or holds no keys, is kept whole as the body.
    /// </summary>
    /// <param name="text">The text, line ends LF.</param>
    /// <param name="inCase">Whether the text lies in a case directory, where <c>licence</c> is known too.</param>
    public static FrontMatterSplit Split(string text, bool inCase = false)
    {
        var known = inCase ? Known.Add("licence") : Known;
        if (!text.StartsWith("---", StringComparison.Ordinal)) return new FrontMatterSplit(HeaderFields.None, text, 1, []);
        var lines = text.Split('\n');
        if (!IsRule(lines[0])) return new FrontMatterSplit(HeaderFields.None, text, 1, []);
        var close = Array.FindIndex(lines, 1, IsRule);
        if (close < 0)
            return new FrontMatterSplit(HeaderFields.None, text, 1, [new YamlProblem(1, "", "---", "a second line --- that closes the front matter; the whole file was taken as text")]);
        var (root, found) = StrictYaml.Read(string.Join('\n', lines[1..close]), lineBefore: 1);
        var body = string.Join('\n', lines[(close + 1)..]);
        var problems = found.ToBuilder();
        if (root is YamlMap map)
            return new FrontMatterSplit(Fields(map, known, problems), body, close + 2, problems.ToImmutable())
            {
                Unknown = [.. map.Entries.Where(e => e.Value is YamlScalar { Text: "" } or YamlScalar { IsNothing: true }).Select(e => e.Key).Where(known.Contains)],
            };
        if (problems.Count > 0 || root is null) return new FrontMatterSplit(HeaderFields.None, body, close + 2, problems.ToImmutable());
        problems.Add(new YamlProblem(2, "", null, $"keys and values ({string.Join(' ', known)}); the whole file was taken as text"));
        return new FrontMatterSplit(HeaderFields.None, text, 1, problems.ToImmutable());
    }

    private static HeaderFields Fields(YamlMap map, ImmutableArray<string> known, ImmutableArray<YamlProblem>.Builder problems)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
            if (Value(entry, known, values, problems) is { } value) values[entry.Key] = value;
        return new HeaderFields(
            values.GetValueOrDefault("title"), values.GetValueOrDefault("publisher"), values.GetValueOrDefault("author"), values.GetValueOrDefault("date"),
            values.GetValueOrDefault("url"), values.GetValueOrDefault("language"), values.GetValueOrDefault("note"))
        {
            Licence = values.GetValueOrDefault("licence"),
        };
    }

    private static string? Value(YamlEntry entry, ImmutableArray<string> known, Dictionary<string, string> before, ImmutableArray<YamlProblem>.Builder problems)
    {
        var written = (entry.Value as YamlScalar)?.Text.Trim();
        var wrong = !known.Contains(entry.Key) ? $"one of {string.Join(' ', known)}"
            : before.TryGetValue(entry.Key, out var first) ? $"{entry.Key} once; it was given above as “{first}”, which was kept"
            : entry.Value is not YamlScalar ? "a single value on one line"
            : entry.Key == "date" && written!.Length > 0 && !IsDay(written) ? "a day as 2017-01-17"
            : entry.Key == "language" && written!.Length > 0 && !LanguageTag.IsOne(written) ? "a language tag such as en, ar or pt-BR"
            : null;
        if (wrong is not null) problems.Add(new YamlProblem(entry.Line, entry.Key, written, wrong));
        return wrong is not null || entry.Value is YamlScalar { IsNothing: true } || written!.Length == 0 ? null : written;
    }

    private static bool IsDay(string text) => LocalDatePattern.Iso.Parse(text).Success;

    private static bool IsRule(string line) => line.TrimEnd() == "---";
}

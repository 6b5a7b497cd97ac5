using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// The keys of one map in one file, taken one by one. What is missing or not as expected is noted and comes back as null;
/// <see cref="Done"/> notes the keys that nobody asked for and those that stand twice.
/// </summary>
/// <param name="file">The file, for complaints.</param>
/// <param name="map">The map.</param>
/// <param name="problems">Where complaints go.</param>
internal sealed partial class Fields(string file, YamlMap map, ImmutableArray<CaseProblem>.Builder problems)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => map.Line;

    public ImmutableArray<CaseProblem>.Builder Problems => problems;

    public YamlEntry? Entry(string key)
    {
        _asked.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key == key && e.Value is not YamlScalar { IsNothing: true });
    }

    public void Say(int line, string field, string? value, string expectation) => problems.Add(new CaseProblem(file, line, field, value, expectation));

    /// <summary>A text that may be absent.</summary>
    public string? Text(string key)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlScalar scalar) return scalar.Text.Trim();
        Say(entry.Line, key, null, "a single value");
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string? Needed(string key, string expectation)
    {
        if (Entry(key) is null)
        {
            Say(Line, key, null, expectation);
            return null;
        }
        var text = Text(key);
        if (text is { Length: 0 }) Say(Entry(key)!.Line, key, text, expectation);
        return text is { Length: > 0 } ? text : null;
    }

    /// <summary>A text of a certain form.</summary>
    public string? Formed(string key, Func<string, bool> form, string expectation, bool needed = false)
    {
        var text = needed ? Needed(key, expectation) : Text(key);
        if (text is null || form(text)) return text;
        Say(Entry(key)!.Line, key, text, expectation);
        return null;
    }

    /// <summary>A whole number in a range.</summary>
    public int? Number(string key, int least, int most, string expectation, bool needed = false) => (int?)Long(key, least, most, expectation, needed);

    /// <summary>A whole number in a range, as large as a count can be.</summary>
    public long? Long(string key, long least, long most, string expectation, bool needed = false)
    {
        var text = Formed(key, t => long.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most, expectation, needed);
        return text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>One text or a list of texts, with the line of each.</summary>
    public ImmutableArray<(string Text, int Line)> Texts(string key)
    {
        if (Entry(key) is not { } entry) return [];
        var found = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var node in entry.Value is YamlList list ? list.Items : [entry.Value])
            if (node is YamlScalar { Text.Length: > 0 } scalar) found.Add((scalar.Text.Trim(), scalar.Line));
            else Say(node.Line, key, null, "a value, or a list of values");
        return found.ToImmutable();
    }

    /// <summary>The maps of a list.</summary>
    public IEnumerable<Fields> Maps(string key) => Entry(key) is { } entry ? In(file, entry.Value, key, problems) : [];

    /// <summary>The map under a key.</summary>
    public Fields? Map(string key)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlMap inner) return new Fields(file, inner, problems);
        Say(entry.Line, key, (entry.Value as YamlScalar)?.Text, "keys with values under it");
        return null;
    }

    /// <summary>All entries, whatever their keys.</summary>
    public IEnumerable<YamlEntry> All()
    {
        foreach (var entry in map.Entries) _asked.Add(entry.Key);
        return map.Entries;
    }

    /// <summary>Notes keys that are unknown or stand twice.</summary>
    public void Done()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
            if (!_asked.Contains(entry.Key)) Say(entry.Line, entry.Key, null, $"one of the keys {string.Join(' ', _asked.Order(StringComparer.Ordinal))}");
            else if (!seen.Add(entry.Key)) Say(entry.Line, entry.Key, null, "this key once; the first value was kept");
    }

    /// <summary>A stretch of text, written <c>first-end</c>.</summary>
    public TextSpan? Span(string key)
    {
        var text = Formed(key, t => Stretch(t) is not null, "a stretch as 120-164: the first code unit, and one past the last");
        return text is null ? null : Stretch(text);
    }

    private static TextSpan? Stretch(string text) =>
        text.Split('-') is [var first, var end] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
        && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && a <= b ? new TextSpan(a, b) : null;

    /// <summary>Whether a key stands here, with or without a value.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return map.Entries.Any(e => e.Key == key);
    }

    /// <summary>The maps of a list that stands in a file.</summary>
    public static IEnumerable<Fields> In(string file, YamlNode? node, string field, ImmutableArray<CaseProblem>.Builder problems)
    {
        if (node is null) yield break;
        if (node is not YamlList list)
        {
            problems.Add(new CaseProblem(file, node.Line, field, (node as YamlScalar)?.Text, "a list, each item beginning with - "));
            yield break;
        }
        foreach (var item in list.Items)
            if (item is YamlMap one) yield return new Fields(file, one, problems);
            else problems.Add(new CaseProblem(file, item.Line, field, (item as YamlScalar)?.Text, "keys with values in each item"));
    }

    /// <summary>Whether a text is an id: lower-case letters of any script and digits, parted by single hyphens.</summary>
    public static bool IsSlug(string text) =>
        text.Length > 0 && text.Split('-').All(part => part.Length > 0 && part.EnumerateRunes().All(r => IsLetter(r) && r == Rune.ToLowerInvariant(r)));

    private static bool IsLetter(Rune r) => Rune.IsLetterOrDigit(r) || Rune.GetUnicodeCategory(r) is UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a text can name a document and its file.</summary>
    public static bool IsDocumentId(string text) => DocumentIds().IsMatch(text);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DocumentIds();
}

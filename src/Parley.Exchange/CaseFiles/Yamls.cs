using System.Collections.Immutable;
using System.Globalization;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Builds the trees that a case directory is written from. What is null or empty is left out.</summary>
internal static class Yamls
{
    public static YamlMap Map(params ImmutableArray<(string Key, YamlNode? Value)> entries) =>
        new(0, [.. entries.Where(e => e.Value is not null).Select(e => new YamlEntry(e.Key, 0, e.Value!))]);

    public static YamlList List(IEnumerable<YamlNode> items) => new(0, [.. items]);

    public static YamlList? Filled(IEnumerable<YamlNode> items) => List(items) is { Items.IsEmpty: false } list ? list : null;

    public static YamlList? Filled(IEnumerable<string> items) => Filled(items.Select(Needed));

    public static YamlNode Needed(string text) => new YamlScalar(0, text, IsNothing: false);

    public static YamlNode? Text(string? text) => string.IsNullOrEmpty(text) ? null : Needed(text);

    public static YamlNode? Number(long? number) => number is { } n ? Needed(n.ToString(CultureInfo.InvariantCulture)) : null;

    public static YamlNode? Flag(bool isSet) => isSet ? new YamlScalar(0, "true", IsNothing: false) { IsFlag = true } : null;

    public static YamlNode? Span(TextSpan? span) => span is { } s ? Needed(string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")) : null;

    /// <summary>Several values as a list, one by itself.</summary>
    public static YamlNode? OneOrMany(IReadOnlyList<YamlNode> values) => values.Count switch { 0 => null, 1 => values[0], _ => List(values) };
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Exchange.Yaml;

/// <summary>
/// Writes a tree as plain YAML: blocks indented by two, one value a line, lists of single values in one line. Equal trees
/// give equal bytes, and <see cref="StrictYaml"/> reads back what was written.
/// </summary>
public static partial class YamlText
{
    /// <summary>The text of a list or map, ending with a line end.</summary>
    /// <param name="root">The tree.</param>
    public static string Of(YamlNode root)
    {
        var text = new StringBuilder();
        switch (root)
        {
            case YamlList { Items: [] }: text.Append("[]\n"); break;
            case YamlMap { Entries: [] }: text.Append("{}\n"); break;
            case YamlList list: Items(text, list, 0); break;
            case YamlMap map: Entries(text, map, 0, inItem: false); break;
            case YamlScalar scalar: text.Append(Scalar(scalar)).Append('\n'); break;
        }
        return text.ToString();
    }

    /// <summary>A single value as it stands in a line: bare where that is read back as it is, else in quotation marks.</summary>
    /// <param name="value">The value.</param>
    public static string Scalar(string value) => IsBare(value) ? value : Quoted(value);

    private static string Scalar(YamlScalar scalar) => scalar.IsNothing ? "null" : scalar.IsFlag ? scalar.Text : Scalar(scalar.Text);

    private static void Items(StringBuilder text, YamlList list, int indent)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append('-');
            if (item is YamlMap { Entries.Length: > 0 } map) Entries(text.Append(' '), map, indent + 2, inItem: true);
            else Value(text, item, indent + 2);
        }
    }

    private static void Entries(StringBuilder text, YamlMap map, int indent, bool inItem)
    {
        foreach (var entry in map.Entries)
        {
            if (!inItem) text.Append(' ', indent);
            inItem = false;
            text.Append(Scalar(entry.Key)).Append(':');
            Value(text, entry.Value, indent + 2);
        }
    }

    private static void Value(StringBuilder text, YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlMap { Entries.Length: > 0 } map when !IsFlat(map):
                Entries(text.Append('\n'), map, indent, inItem: false);
                break;
            case YamlList { Items.Length: > 0 } list when !list.Items.All(i => i is YamlScalar || i is YamlMap m && IsFlat(m)):
                Items(text.Append('\n'), list, indent);
                break;
            default:
                text.Append(' ').Append(Flow(node)).Append('\n');
                break;
        }
    }

    /// <summary>A map that is one value with its wording stands in one line.</summary>
    private static bool IsFlat(YamlMap map) => map.Entries is [{ Key: "text" or "typed" }, ..] && map.Entries.All(e => e.Value is YamlScalar);

    private static string Flow(YamlNode node) => node switch
    {
        YamlScalar scalar => Scalar(scalar),
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{Scalar(e.Key)}: {Flow(e.Value)}"))}}}",
        _ => "",
    };

    private static bool IsBare(string value) =>
        value.Length is > 0 and < 1000 && Plain().IsMatch(value) && !Word().IsMatch(value) && (!Number().IsMatch(value) || Whole().IsMatch(value));

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 8);
        foreach (var rune in value.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is '"' or '\\') text.Append('\\').Append(rune);
            else if (rune.Value == '\n') text.Append("\\n");
            else if (rune.Value == '\t') text.Append("\\t");
            else if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                text.Append(CultureInfo.InvariantCulture, $"{(rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}")}");
            else text.Append(rune);
        }
        return text.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}’'()/_.+%&; -]|:(?=[^\s,\]\}]))*(?<![\s])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex("^(?:null|true|false|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[0-9][0-9_.,:eExo+a-fA-F-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:0|[1-9][0-9]{0,14}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:T[0-9:+-]+)?|[0-9]+-[0-9]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}

using System.Globalization;
using System.Text;
using NodaTime;
using Parley.Documents;

namespace Parley.Exchange.Citations;

/// <summary>A citation as an entry of BibTeX, in UTF-8; signs that TeX would take for its own are escaped.</summary>
internal static class BibTex
{
    internal static string Write(Citation c)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{c.Key},\n");
        Field(text, "author", Group(c.Published?.Author ?? c.Published?.Publisher));
        Field(text, "title", $"{{{Plain(c.Title)}}}");
        Field(text, "publisher", Plain(c.Published?.Publisher));
        if ((c.Published is { } p ? p.Day : c.Recorded) is { } day)
        {
            Field(text, "year", day.ToString("uuuu", CultureInfo.InvariantCulture));
            Field(text, "date", day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        }
        Field(text, "howpublished", Plain($"{c.Record}, a record kept with Parley"));
        Field(text, "note", Plain(CitationText.Seen(c) + (c.Published is null ? $"; {c.Sort}" : $"; {c.Address}")));
        Field(text, "url", Address(c.Published?.Url ?? c.Address));
        Field(text, "langid", c.Published is { Language: not "und" } known ? Plain(known.Language) : null);
        return text.Append("}\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>A body's name in braces of its own, so that it is not taken apart into given and family name.</summary>
    private static string? Group(string? name) => name is null ? null : $"{{{Plain(name)}}}";

    private static string? Address(string address) => address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string? Plain(string? words)
    {
        if (words is null) return null;
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
            text.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\{",
                '}' => "\\}",
                '%' => "\\%",
                '&' => "\\&",
                '#' => "\\#",
                '$' => "\\$",
                '_' => "\\_",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\n' or '\r' or '\t' => " ",
                _ => c.ToString(),
            });
        return text.ToString();
    }
}

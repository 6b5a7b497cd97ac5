using System.Globalization;
using System.Text;
using NodaTime;
using Parley.Documents;

namespace Parley.Exchange.Citations;

/// <summary>A citation as a record of RIS: a tag of two letters a line, the type first and the end last.</summary>
internal static class Ris
{
    internal static string Write(Citation c)
    {
        var text = new StringBuilder();
        Line(text, "TY", c.Published is null ? "DATA" : "GEN");
        Line(text, "ID", c.Key);
        Line(text, "TI", c.Title);
        Line(text, "AU", c.Published?.Author ?? c.Published?.Publisher);
        Line(text, "PB", c.Published?.Publisher);
        if ((c.Published is { } p ? p.Day : c.Recorded) is { } day)
        {
            Line(text, "PY", day.ToString("uuuu", CultureInfo.InvariantCulture));
            Line(text, "DA", day.ToString("uuuu'/'MM'/'dd", CultureInfo.InvariantCulture));
        }
        Line(text, "T2", $"{c.Record}, a record kept with Parley");
        Line(text, "M3", c.Sort);
        Line(text, "N1", CitationText.Seen(c));
        Line(text, "LA", c.Published is { Language: not "und" } known ? known.Language : null);
        Line(text, "UR", c.Published?.Url ?? c.Address);
        if (c.Published?.Url is not null) Line(text, "L2", c.Address);
        return text.Append("ER  - \n").ToString();
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) text.Append(CultureInfo.InvariantCulture, $"{tag}  - {value.ReplaceLineEndings(" ").Trim()}\n");
    }
}

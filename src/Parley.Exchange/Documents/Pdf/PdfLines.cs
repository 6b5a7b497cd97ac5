using System.Text;

namespace Parley.Exchange.Documents.Pdf;

/// <summary>Joins the lines of a set page to paragraphs: a paragraph ends at a blank line, or where a sentence ends on a line that is clearly shorter than the others.</summary>
internal static class PdfLines
{
    private const double Short = 0.8;

    /// <summary>The paragraphs of some pages, parted by blank lines.</summary>
    /// <param name="pages">The text of each page, with its line ends.</param>
    public static string Joined(IReadOnlyList<string> pages)
    {
        var lines = pages.SelectMany(p => p.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n')).Select(l => l.Trim()).ToList();
        var usual = lines.Where(l => l.Length > 0).Select(l => l.Length).Order().ToList() is { Count: > 0 } lengths ? lengths[lengths.Count * 3 / 4] : 0;
        var text = new StringBuilder();
        var open = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                open = false;
                continue;
            }
            Append(text, line, open);
            open = !(line[^1] is '.' or '!' or '?' or '”' or '"' or ':' && line.Length < Short * usual);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string line, bool open)
    {
        if (text.Length == 0) text.Append(line);
        else if (!open) text.Append("\n\n").Append(line);
        else if (text[^1] == '-' && text.Length > 1 && char.IsLower(text[^2]) && char.IsLower(line[0])) text.Remove(text.Length - 1, 1).Append(line);
        else text.Append(' ').Append(line);
    }
}

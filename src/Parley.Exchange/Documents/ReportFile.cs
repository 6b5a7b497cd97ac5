using System.Collections.Immutable;
using System.Text;
using Parley.Exchange.Documents.Html;
using Parley.Exchange.Documents.Mail;
using Parley.Exchange.Documents.Pdf;
using Parley.Exchange.Documents.Word;

namespace Parley.Exchange.Documents;

/// <summary>A report as it was found in a file: its text, what the file says of itself, and what was odd or left out.</summary>
/// <param name="Text">The text with LF line ends, the headline first where one is known; null where the file is refused.</param>
/// <param name="Fields">What the file says of itself. It is offered to a person and never believed unseen.</param>
/// <param name="Notices">What a person should know of how it was read.</param>
/// <param name="Refusal">What is wrong with the file and what to do; null where it was read.</param>
public sealed record ReportRead(string? Text, HeaderFields Fields, ImmutableArray<string> Notices, string? Refusal)
{
    internal static ReportRead Refused(string why) => new(null, HeaderFields.None, [], why);

    internal static ReportRead Of(string text, HeaderFields fields, IEnumerable<string> notices, string form)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal).Trim();
        return plain.Length == 0 ? Refused($"No words were found in this {form}. Copy the text out of it and read that.") : new ReportRead(plain + "\n", fields, [.. notices], null);
    }
}

/// <summary>
/// Reads a report out of the files that reports come in: plain text with or without front matter, a web page, a PDF, an
/// e-mail, a Word document. What a file is, is told by its first bytes; its name only decides where these do not.
/// </summary>
public static class ReportFile
{
    /// <summary>The endings of names under which a folder is searched for reports.</summary>
    public static readonly ImmutableArray<string> Endings = [".txt", ".md", ".html", ".htm", ".pdf", ".eml", ".docx"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">The file is not there or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReportRead Read(string path)
    {
        var length = new FileInfo(path).Length;
        return length > TextFile.Largest ? ReportRead.Refused(TextFile.TooLarge(length).Refusal!) : Decode(File.ReadAllBytes(path), Path.GetFileName(path));
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="name">The file's name; null where there is none.</param>
    public static ReportRead Decode(byte[] bytes, string? name)
    {
        if (bytes.LongLength > TextFile.Largest) return ReportRead.Refused(TextFile.TooLarge(bytes.LongLength).Refusal!);
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return PdfReport.Read(bytes);
        if (WordReport.Is(bytes)) return WordReport.Read(bytes);
        if (MailReport.Is(bytes, name)) return MailReport.Read(bytes);
        return HtmlReport.Is(bytes, name) ? HtmlReport.Read(bytes) : Plain(bytes);
    }

    private static ReportRead Plain(byte[] bytes)
    {
        var file = TextFile.Decode(bytes);
        if (file.Text is null) return ReportRead.Refused(file.Refusal!);
        var (fields, body, _, problems) = FrontMatter.Split(file.Text);
        return new ReportRead(body, fields, [.. file.Notices, .. problems.Select(p => p.ToString())], null);
    }

    /// <summary>The first bytes as letters, to tell forms that begin with words.</summary>
    internal static string Beginning(byte[] bytes) => Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
}

using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SmartReader;

namespace Parley.Exchange.Documents.Html;

/// <summary>
/// Reads the article out of a web page: headline, by-line, day and publisher as the page tells them, and its paragraphs
/// without menus and advertisements. Nothing is fetched.
/// </summary>
internal static partial class HtmlReport
{
    private const int Largest = 16 << 20;
    private const int Deepest = 1000;
    private const int Head = 64 << 10;

    /// <summary>Elements that nest nothing, or that a browser closes by itself.</summary>
    private static readonly HashSet<string> Shallow = new(
        "area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the bytes are a web page.</summary>
    public static bool Is(byte[] bytes, string? name)
    {
        var start = ReportFile.Beginning(bytes);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && name is not null && Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml");
    }

    /// <summary>Reads a page.</summary>
    public static ReportRead Read(byte[] bytes)
    {
        if (bytes.Length > Largest) return ReportRead.Refused($"The page has {bytes.Length >> 20} MiB; the largest page that is read is {Largest >> 20} MiB. Save the article as plain text and read that.");
        var (html, notice) = Decoded(bytes);
        return html is null ? ReportRead.Refused(notice!) : Read(html, notice);
    }

    /// <summary>Reads a page that is text already.</summary>
    public static ReportRead Read(string html, string? notice)
    {
        if (Depth(html) > Deepest) return ReportRead.Refused($"The page nests its elements more than {Deepest} deep, which no article does. Copy the text out of it and read that.");
        var article = new Reader("https://page.invalid/", html).GetArticle();
        var body = article.IsReadable ? HtmlBlocks.Of(article.Content) : "";
        var notices = new List<string>();
        if (notice is not null) notices.Add(notice);
        if (body.Length == 0)
        {
            body = HtmlBlocks.Of(html);
            notices.Add("No article could be told from the rest of the page; all of its text was taken. Look for menus and captions in it.");
        }
        var title = Line(article.Title);
        var text = title is null || body.StartsWith(title, StringComparison.Ordinal) ? body : $"{title}\n\n{body}";
        return ReportRead.Of(text, new HeaderFields(title, Line(article.SiteName), Line(article.Author ?? article.Byline), Day(article.PublicationDate), Url(html), Tag(article.Language), null), notices, "web page");
    }

    private static (string? Html, string? Notice) Decoded(byte[] bytes)
    {
        if (Charset().Match(ReportFile.Beginning(bytes)) is { Success: true } said && Known(said.Groups["name"].Value) is { } encoding) return (encoding.GetString(bytes), null);
        var file = TextFile.Decode(bytes);
        return file.Text is null ? (null, file.Refusal) : (file.Text, file.Notices.FirstOrDefault());
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>How deep elements are nested at the most, counted without building anything.</summary>
    private static int Depth(string html)
    {
        var (depth, most) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html[at + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && !Shallow.Contains(Name(html, at + 1))) most = Math.Max(most, ++depth);
        }
        return most;
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[start..end];
    }

    private static string? Url(string html) =>
        Canonical().Match(html[..Math.Min(Head, html.Length)]) is { Success: true } link && Uri.TryCreate(link.Groups["url"].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? link.Groups["url"].Value : null;

    private static string? Day(DateTime? at) => at is { } day ? LocalDatePattern.Iso.Format(LocalDate.FromDateTime(day)) : null;

    private static string? Tag(string? language) => language is { Length: > 0 } && LanguageTag.IsOne(language) ? language : null;

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?(?<name>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Charset();

    [GeneratedRegex("""<link[^>]+rel\s*=\s*["']canonical["'][^>]+href\s*=\s*["'](?<url>[^"'\s]+)["']""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Canonical();
}

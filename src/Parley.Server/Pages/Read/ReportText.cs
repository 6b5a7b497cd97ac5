using System.Collections.Immutable;
using System.Text;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Read;

/// <summary>Makes a report's text of what was pasted or uploaded, and says plainly what cannot be read.</summary>
internal static class ReportText
{
    /// <summary>The largest text that is read, in bytes.</summary>
    internal const int Most = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of an uploaded file.</summary>
    /// <param name="file">The file.</param>
    internal static async Task<ReportItem> Read(IFormFile file)
    {
        var item = new ReportItem(File: Path.GetFileName(file.FileName));
        if (file.Length > Most) return item.Wrong("text", T["error.large", file.FileName, Size(file.Length)]);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        var bytes = copy.ToArray();
        return Decode(bytes) is { } text ? Checked(item with { Text = text }) : item.Wrong("text", T["error.binary", file.FileName]);
    }

    /// <summary>What was pasted, with line ends as they are stored.</summary>
    /// <param name="item">The form's item.</param>
    internal static ReportItem Pasted(ReportItem item) =>
        Utf8.GetByteCount(item.Text) is var size and > Most ? (item with { Text = "" }).Wrong("text", T["error.large", T["pasted"], Size(size)]) : Checked(item with { Text = Lines(item.Text) });

    private static Texts T => Texts.Of(typeof(ReportText));

    private static ReportItem Checked(ReportItem item) =>
        string.IsNullOrWhiteSpace(item.Text) ? item.Wrong("text", item.File is null ? T["error.empty"] : T["error.empty-file", item.File])
        : item.Text.Contains('\0', StringComparison.Ordinal) ? (item with { Text = "" }).Wrong("text", T["error.binary", item.File ?? T["pasted"]])
        : item;

    private static string? Decode(byte[] bytes)
    {
        try
        {
            var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
                : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
                : Utf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : Lines(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimStart('\uFEFF');

    private static string Size(long bytes) => (bytes / 1024.0 / 1024.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Parley.Exchange.Documents;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Read;

/// <summary>Makes a report's text of what was pasted or uploaded, and says plainly what cannot be read.</summary>
internal static class ReportText
{
    /// <summary>The largest text that a page reads, in bytes; larger ones are read by command.</summary>
    internal const int Most = 1024 * 1024;

    private static Texts T => Texts.Of(typeof(ReportText));

    /// <summary>The largest file that is uploaded, in bytes: a PDF or a page is larger than the text in it.</summary>
    internal const int MostFile = 16 * 1024 * 1024;

    /// <summary>The text of an uploaded file, with what the file says of itself for a person to confirm.</summary>
    /// <param name="file">The file.</param>
    internal static async Task<ReportItem> Read(IFormFile file)
    {
        var item = new ReportItem(File: Path.GetFileName(file.FileName));
        if (file.Length > MostFile) return item.Wrong("text", T["error.large-file", item.File, Size(file.Length)]);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        var read = ReportFile.Decode(copy.ToArray(), item.File);
        if (read.Text is null) return item.Wrong("text", T["error.file", item.File, read.Refusal]);
        var size = Encoding.UTF8.GetByteCount(read.Text);
        return size > Most ? item.Wrong("text", T["error.large", item.File, Size(size)]) : item with { Text = read.Text, Notices = read.Notices, Said = read.Fields };
    }

    /// <summary>What was pasted, with line ends as they are stored.</summary>
    /// <param name="item">The form's item.</param>
    internal static ReportItem Pasted(ReportItem item)
    {
        var size = Encoding.UTF8.GetByteCount(item.Text);
        if (size > Most) return (item with { Text = "" }).Wrong("text", T["error.large", T["pasted"], Size(size)]);
        if (string.IsNullOrWhiteSpace(item.Text)) return item.Wrong("text", T["error.empty"]);
        var read = TextFile.Decode(Encoding.UTF8.GetBytes(item.Text));
        return read.Text is null ? (item with { Text = "" }).Wrong("text", T["error.file", T["pasted"], read.Refusal]) : item with { Text = read.Text };
    }

    private static string Size(long bytes) => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);
}

using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Exchange.Documents.Word;

/// <summary>Reads the paragraphs of a Word document. Its size unpacked is measured before it is opened, so that a small file cannot fill the memory.</summary>
internal static class WordReport
{
    private const long LargestPart = 64L << 20;

    /// <summary>Whether the bytes are a Word document.</summary>
    public static bool Is(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith<byte>([0x50, 0x4B, 0x03, 0x04])) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Reads a Word document.</summary>
    public static ReportRead Read(byte[] bytes)
    {
        try
        {
            if (Swells(bytes)) return ReportRead.Refused($"This Word document grows beyond {LargestPart >> 20} MiB when unpacked. Save it as plain text and read that.");
            using var word = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return Read(word);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FormatException)
        {
            return ReportRead.Refused($"This Word document is damaged ({e.Message.TrimEnd('.')}). Save it as plain text and read that.");
        }
    }

    private static ReportRead Read(WordprocessingDocument word)
    {
        var main = word.MainDocumentPart;
        var paragraphs = main?.Document?.Body?.Descendants<Paragraph>().Select(Text).Where(t => t.Length > 0) ?? [];
        List<string> notices = main?.FootnotesPart is null ? [] : ["Footnotes were not read."];
        var (title, author) = (word.PackageProperties.Title, word.PackageProperties.Creator);
        return ReportRead.Of(
            string.Join("\n\n", paragraphs), HeaderFields.None with { Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim(), Author = string.IsNullOrWhiteSpace(author) ? null : author.Trim() }, notices, "Word document");
    }

    private static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var piece in paragraph.Descendants())
            text.Append(piece switch { Text words => words.Text, TabChar or Break => " ", _ => "" });
        return string.Join(' ', text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Unpacks every part into nothing, up to the limit: what the archive says of its own sizes is not believed.</summary>
    private static bool Swells(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        var left = LargestPart;
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
                if ((left -= read) < 0) return true;
        }
        return false;
    }
}

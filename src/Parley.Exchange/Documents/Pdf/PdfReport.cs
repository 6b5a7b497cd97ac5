using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Parley.Exchange.Documents.Pdf;

/// <summary>Reads the text of a PDF in reading order, page by page, up to a number of pages. Pictures of text are not read, and said so.</summary>
internal static class PdfReport
{
    private const int MostPages = 300;

    /// <summary>Reads a PDF.</summary>
    public static ReportRead Read(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            return Read(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReportRead.Refused("This PDF is locked with a password. Save it without one and read that.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ReportRead.Refused($"This PDF is damaged or of an unusual form ({e.Message.TrimEnd('.')}). Copy the text out of it and read that.");
        }
    }

    private static ReportRead Read(PdfDocument pdf)
    {
        var notices = new List<string>();
        if (pdf.NumberOfPages > MostPages) notices.Add($"The PDF has {pdf.NumberOfPages} pages; the first {MostPages} were read. Split it to read the rest.");
        var pages = Enumerable.Range(1, Math.Min(pdf.NumberOfPages, MostPages)).Select(n => ContentOrderTextExtractor.GetText(pdf.GetPage(n))).ToList();
        var blank = pages.Select((text, i) => (text, Number: i + 1)).Where(p => string.IsNullOrWhiteSpace(p.text)).Select(p => p.Number).ToList();
        if (blank.Count > 0 && blank.Count < pages.Count) notices.Add($"No text on {(blank.Count == 1 ? "page" : "pages")} {string.Join(", ", blank.Take(20))}: pictures of text are not read.");
        var title = string.IsNullOrWhiteSpace(pdf.Information.Title) ? null : pdf.Information.Title.Trim();
        var author = string.IsNullOrWhiteSpace(pdf.Information.Author) ? null : pdf.Information.Author.Trim();
        return ReportRead.Of(PdfLines.Joined(pages), HeaderFields.None with { Title = title, Author = author }, notices, "PDF (it may be pictures of pages)");
    }
}

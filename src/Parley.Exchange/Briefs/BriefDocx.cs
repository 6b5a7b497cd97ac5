using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Parley.Exchange.Briefs.Docx;

namespace Parley.Exchange.Briefs;

/// <summary>
/// A brief as a DOCX file: real headings, sources as real footnotes, Arabic and Hebrew as right-to-left runs, header and footer
/// with the as-of line. Equal briefs make equal bytes: no clock, no chance, parts in one order.
/// </summary>
public static class BriefDocx
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="brief">The brief.</param>
    public static byte[] Write(IssuedBrief brief)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            file.ChangeIdOfPart(main, "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Sheets.Styles();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = Sheets.Bullets();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Sheets.Settings();
            var notes = main.AddNewPart<FootnotesPart>("rIdFootnotes");
            notes.Footnotes = Notes.Of(brief.Sources, (id, address) => notes.AddHyperlinkRelationship(address, isExternal: true, id));
            main.AddNewPart<HeaderPart>("rIdHeader").Header = new Header(Paragraphs.Line("Header", brief.Moment));
            main.AddNewPart<FooterPart>("rIdFooter").Footer = new Footer(Pages(brief));
            main.Document = new Document(new Body([.. Paragraphs.Of(brief), Section()]));
            var properties = file.AddNewPart<CoreFilePropertiesPart>("rIdCore");
            using var core = new StreamWriter(properties.GetStream(FileMode.Create));
            core.Write(Sheets.Properties(brief.Title));
        }
        return FixedZip.Of(stream.ToArray());
    }

    private static Paragraph Pages(IssuedBrief brief)
    {
        var head = brief.Foot.First(f => f.Contains('@', StringComparison.Ordinal)).Split(". ")[0];
        var line = Paragraphs.Line("Footer", head + " · page ");
        line.Append(Paragraphs.Field("PAGE", "1", null));
        line.Append(new DocumentFormat.OpenXml.Wordprocessing.Run(new Text(" of ") { Space = SpaceProcessingModeValues.Preserve }));
        line.Append(Paragraphs.Field("NUMPAGES", "2", null));
        return line;
    }

    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
        new FootnoteProperties(new NumberingFormat { Val = NumberFormatValues.Decimal }),
        new PageSize { Width = 11906U, Height = 16838U }, new PageMargin { Top = 1020, Bottom = 907, Left = 1020U, Right = 1020U, Header = 454U, Footer = 454U, Gutter = 0U });
}

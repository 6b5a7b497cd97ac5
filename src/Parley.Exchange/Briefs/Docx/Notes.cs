using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Parley.Exchange.Briefs.Docx;

/// <summary>The sources as footnotes.</summary>
internal static class Notes
{
    /// <summary>The part: the two separators that the format asks for, then a note for each source under its number.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="link">Ties an address to the part under an id.</param>
    public static Footnotes Of(ImmutableArray<SourceLine> sources, Action<string, Uri> link)
    {
        var notes = new Footnotes(
            new Footnote(new Paragraph(new WordRun(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new WordRun(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        foreach (var source in sources)
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
                new WordRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()));
            foreach (var run in Paragraphs.Runs(" " + source.Before, italic: false)) paragraph.Append(run);
            if (source.ShortUrl is { } url)
            {
                var words = Paragraphs.Runs(url, italic: false);
                if (source.Address is { } address)
                {
                    var id = $"rIdSource{source.Number}";
                    link(id, address);
                    paragraph.Append(new Hyperlink([.. words]) { Id = id, History = true });
                }
                else foreach (var run in words) paragraph.Append(run);
                paragraph.Append(new WordRun(new Text(", ") { Space = SpaceProcessingModeValues.Preserve }));
            }
            foreach (var run in Paragraphs.Runs(source.After, italic: false)) paragraph.Append(run);
            notes.Append(new Footnote(paragraph) { Id = source.Number });
        }
        return notes;
    }
}

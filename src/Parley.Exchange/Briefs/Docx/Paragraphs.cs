using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Parley.Exchange.Briefs.Docx;

/// <summary>The lines of a brief as paragraphs. A source is a footnote where it is first cited, and a reference to that footnote from then on.</summary>
internal static class Paragraphs
{
    /// <summary>Keeps figures behind a word that is written from right to left from being drawn to its other side.</summary>
    private const string LeftToRight = "\u200E";

    /// <summary>All paragraphs: the brief and its foot.</summary>
    public static IEnumerable<OpenXmlElement> Of(IssuedBrief brief)
    {
        var cited = new HashSet<int>();
        foreach (var block in brief.Blocks) yield return One(block, cited);
        foreach (var sentence in brief.Foot) yield return Line("BriefFoot", sentence);
    }

    /// <summary>A paragraph of plain words.</summary>
    public static Paragraph Line(string style, string text)
    {
        var paragraph = Empty(style, text);
        foreach (var run in Runs(text, italic: false)) paragraph.Append(run);
        return paragraph;
    }

    /// <summary>A field with the result that it has until it is computed anew.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, string result, string? style)
    {
        WordRun In(OpenXmlElement child) => style is null ? new WordRun(child) : new WordRun(new RunProperties(new RunStyle { Val = style }), child);
        yield return In(new FieldChar { FieldCharType = FieldCharValues.Begin });
        yield return In(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve });
        yield return In(new FieldChar { FieldCharType = FieldCharValues.Separate });
        yield return In(new Text(result));
        yield return In(new FieldChar { FieldCharType = FieldCharValues.End });
    }

    /// <summary>Words as runs, those that are written from right to left apart.</summary>
    public static IEnumerable<WordRun> Runs(string text, bool italic)
    {
        var before = false;
        foreach (var (part, rightToLeft) in Scripts.Split(text))
        {
            var properties = new RunProperties();
            if (italic) (properties.Italic, properties.ItalicComplexScript) = (new Italic(), new ItalicComplexScript());
            if (rightToLeft)
            {
                properties.RunFonts = new RunFonts { Hint = FontTypeHintValues.ComplexScript };
                properties.RightToLeftText = new RightToLeftText();
                properties.Languages = new Languages { Bidi = "ar-SA" };
            }
            var run = properties.HasChildren ? new WordRun(properties) : new WordRun();
            run.Append(new Text(before && !rightToLeft ? LeftToRight + part : part) { Space = SpaceProcessingModeValues.Preserve });
            before = rightToLeft;
            yield return run;
        }
    }

    private static Paragraph One(Block block, HashSet<int> cited)
    {
        var style = block.Kind switch { BlockKind.Title => "Title", BlockKind.Heading => "Heading1", BlockKind.Item => "ListBullet", BlockKind.Thread => "BriefThread", _ => "Normal" };
        var paragraph = Empty(style, block.Text);
        int? before = null;
        foreach (var run in block.Runs)
        {
            if (run.Source is { } number)
            {
                if (before is not null) paragraph.Append(new WordRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new Text(",")));
                foreach (var element in Cited(number, cited.Add(number))) paragraph.Append(element);
            }
            else foreach (var words in Runs(run.Text, run.Judgement)) paragraph.Append(words);
            before = run.Source;
        }
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Cited(int number, bool first)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (!first) return Field($"NOTEREF _RefSource{text} \\h", text, "FootnoteReference");
        return
        [
            new BookmarkStart { Id = text, Name = $"_RefSource{text}" },
            new WordRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = number }),
            new BookmarkEnd { Id = text },
        ];
    }

    private static Paragraph Empty(string style, string text)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (Scripts.BeginsRightToLeft(text)) properties.BiDi = new BiDi();
        return new Paragraph(properties);
    }
}

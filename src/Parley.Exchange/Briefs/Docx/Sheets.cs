using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Exchange.Briefs.Docx;

/// <summary>Styles, bullets, settings and properties of the file.</summary>
internal static class Sheets
{
    private const string Latin = "Arial";
    private const string Arabic = "Noto Sans Arabic";
    private const string Teal = "0B5D5E";

    /// <summary>The styles; sizes in half points.</summary>
    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Latin, HighAnsi = Latin, ComplexScript = Arabic, EastAsia = Latin }, new FontSize { Val = "17" }, new FontSizeComplexScript { Val = "17" },
                new Languages { Val = "en-GB", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Paragraph("Title", "Title", new SpacingBetweenLines { After = "60" }, size: "30", bold: true),
        Paragraph("Heading1", "heading 1", new SpacingBetweenLines { Before = "100", After = "40" }, size: "22", bold: true, colour: Teal, level: 0),
        Paragraph("ListBullet", "List Bullet", new SpacingBetweenLines { After = "30" }, list: true),
        Paragraph("BriefThread", "Brief Thread", new SpacingBetweenLines { After = "60" }, size: "16", colour: "444444", indent: "284"),
        Paragraph("BriefFoot", "Brief Foot", new SpacingBetweenLines { After = "0" }, size: "14", colour: "444444"),
        Paragraph("FootnoteText", "footnote text", new SpacingBetweenLines { After = "0", Line = "220", LineRule = LineSpacingRuleValues.Auto }, size: "13"),
        Paragraph("Header", "header", new SpacingBetweenLines { After = "80" }, size: "15", colour: "444444"),
        Paragraph("Footer", "footer", new SpacingBetweenLines { After = "0" }, size: "13", colour: "444444"),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = "FootnoteReference" });

    /// <summary>The bullets of the list.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "227" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    /// <summary>The settings: footnotes are counted in figures.</summary>
    public static Settings Settings() => new(
        new FootnoteDocumentWideProperties(new NumberingFormat { Val = NumberFormatValues.Decimal }, new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Val = "15", Uri = "http://schemas.microsoft.com/office/word" }));

    /// <summary>The core properties: the title, and no clock.</summary>
    public static string Properties(string title) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{WebUtility.HtmlEncode(title)}</dc:title><dc:creator>Parley</dc:creator></cp:coreProperties>";

    private static Style Paragraph(
        string id, string name, SpacingBetweenLines? spacing, string? size = null, bool bold = false, string? colour = null, int? level = null, bool list = false, string? indent = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, StyleName = new StyleName { Val = name } };
        if (!isDefault) style.BasedOn = new BasedOn { Val = "Normal" };
        style.PrimaryStyle = new PrimaryStyle();
        var paragraph = new StyleParagraphProperties();
        if (level is not null) paragraph.KeepNext = new KeepNext();
        if (list) paragraph.NumberingProperties = new NumberingProperties(new NumberingId { Val = 1 });
        if (spacing is not null) paragraph.SpacingBetweenLines = spacing;
        if (indent is not null) paragraph.Indentation = new Indentation { Left = indent };
        if (level is not null) paragraph.OutlineLevel = new OutlineLevel { Val = level };
        if (paragraph.HasChildren) style.StyleParagraphProperties = paragraph;
        var run = new StyleRunProperties();
        if (bold) (run.Bold, run.BoldComplexScript) = (new Bold(), new BoldComplexScript());
        if (colour is not null) run.Color = new Color { Val = colour };
        if (size is not null) (run.FontSize, run.FontSizeComplexScript) = (new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        if (run.HasChildren) style.StyleRunProperties = run;
        return style;
    }
}

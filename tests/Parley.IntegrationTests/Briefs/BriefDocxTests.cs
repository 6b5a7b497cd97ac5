using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Parley.Exchange.Briefs;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Parley.IntegrationTests.Briefs;

public sealed class BriefDocxTests(MadeUpDesk made) : IClassFixture<MadeUpDesk>
{
    private IssuedBrief Brief => made.Brief();

    [Fact]
    public void The_file_is_valid_Open_Xml()
    {
        using var file = Open(BriefDocx.Write(Brief));
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Headings_are_headings_and_each_source_is_a_footnote_with_its_number()
    {
        var brief = Brief;
        using var file = Open(BriefDocx.Write(brief));
        var main = file.MainDocumentPart!;
        var headings = main.Document!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText);
        Assert.Equal(brief.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text), headings);
        Assert.Equal(brief.Sources.Select(s => (long)s.Number), main.Document.Descendants<FootnoteReference>().Select(r => r.Id!.Value));
        Assert.All(brief.Sources, s => Assert.Contains(main.FootnotesPart!.Footnotes!.Elements<Footnote>(), n => n.Id! == s.Number && n.InnerText.Contains(s.Publisher, StringComparison.Ordinal)));
        var again = brief.Blocks.SelectMany(b => b.Runs).Count(r => r.Source is not null) - brief.Sources.Length;
        Assert.Equal(again, main.Document.Descendants<FieldCode>().Count(c => c.Text.Contains("NOTEREF", StringComparison.Ordinal)));
    }

    [Fact]
    public void Header_and_footer_carry_the_moment_and_the_head_of_the_record()
    {
        using var file = Open(BriefDocx.Write(Brief));
        Assert.Contains($"recorded at entry {made.Desk.File.Head}", file.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains($"@{made.Desk.File.Head}", file.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_stands_in_runs_of_its_own_from_right_to_left()
    {
        const string Name = "أحرار الشام";
        var brief = Brief with { Blocks = [new Block(BlockKind.Item, [new Exchange.Briefs.Run($"The group {Name}, 2017, says so.")]), new Block(BlockKind.Item, [new Exchange.Briefs.Run(Name)])] };
        using var file = Open(BriefDocx.Write(brief));
        var paragraphs = file.MainDocumentPart!.Document!.Descendants<Paragraph>().ToList();
        var run = Assert.Single(paragraphs[0].Elements<WordRun>(), r => r.RunProperties?.RightToLeftText is not null);
        Assert.Equal(Name, run.InnerText);
        Assert.Equal($"The group {Name}\u200E, 2017, says so.", paragraphs[0].InnerText);
        Assert.NotNull(paragraphs[1].ParagraphProperties!.BiDi);
        Assert.Empty(new OpenXmlValidator().Validate(file));
    }

    [Fact]
    public void The_package_holds_no_clock()
    {
        using var zip = new ZipArchive(new MemoryStream(BriefDocx.Write(Brief)), ZipArchiveMode.Read);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}

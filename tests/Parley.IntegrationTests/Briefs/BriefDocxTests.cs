using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using Parley.Cases;
using Parley.Exchange.Briefs;
using Parley.IntegrationTests.Answers;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Parley.IntegrationTests.Briefs;

public sealed class BriefDocxTests(GoldenAnswersTests.Sample sample) : IClassFixture<GoldenAnswersTests.Sample>
{
    private IssuedBrief Brief => Desk.Briefs.Issue(sample.Desk, new AsOf(new LocalDate(2017, 1, 25), null)).Brief;

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
        Assert.Contains("25 January 2017", file.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains($"@{sample.Desk.File.Head}", file.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("2017-01-03")]
    [InlineData("2017-01-18")]
    [InlineData("2017-01-25")]
    public async Task LibreOffice_lays_it_out_on_two_pages_at_most(string day)
    {
        Assert.SkipUnless(Found("soffice") && Found("pdfinfo"), "LibreOffice and pdfinfo are not installed here.");
        var folder = Directory.CreateTempSubdirectory("parley-brief-").FullName;
        try
        {
            var moment = new AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, null);
            await File.WriteAllBytesAsync(Path.Combine(folder, "brief.docx"), BriefDocx.Write(Desk.Briefs.Issue(sample.Desk, moment).Brief));
            await Run("soffice", "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "brief.docx"));
            var pages = (await Run("pdfinfo", Path.Combine(folder, "brief.pdf"))).Split('\n').Single(l => l.StartsWith("Pages:", StringComparison.Ordinal));
            Assert.InRange(int.Parse(pages["Pages:".Length..], System.Globalization.CultureInfo.InvariantCulture), 1, 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static bool Found(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    private static async Task<string> Run(string program, params ImmutableArray<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}

using System.IO.Compression;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimeKit;
using Parley.Exchange.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Parley.IntegrationTests.Documents;

/// <summary>Reports come as pages, PDFs, e-mails and Word files; each gives its text, or says why not.</summary>
public sealed class ReportFileTests
{
    private const string First = "The movement suspended its part in the lakeside talks on Thursday because of an attack on its positions, its spokesman said.";
    private const string Second = "Mediators hoped that the delegation would come back before the next round, which the neighbouring state has agreed to host in its capital on 12 March.";

    [Fact]
    public void A_web_page_gives_its_article_and_offers_what_it_says_of_itself()
    {
        var read = Decode(Page("utf-8", First), "page.html");
        Assert.Equal($"Envoy walks out\n\n{First}\n\n{Second}\n\n{First}\n", read.Text);
        Assert.Equal(("Envoy walks out", "The Harbour Times", "2021-03-04", "https://harbour.example/a/1"), (read.Fields.Title, read.Fields.Publisher, read.Fields.Date, read.Fields.Url));
    }

    [Fact]
    public void A_web_page_is_decoded_as_it_says()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes(Page("windows-1251", "Лавров заявил, что переговоры в Астане начнутся двадцать третьего января и что приглашены все стороны, которые держат перемирие."));
        Assert.Contains("Лавров заявил", ReportFile.Decode(bytes, null).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_an_article_is_taken_whole_and_says_so()
    {
        var read = Decode("<html><body><p>Talks off.</p></body></html>", null);
        Assert.Equal("Talks off.\n", read.Text);
        Assert.Contains("all of its text was taken", Assert.Single(read.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_nests_without_end_is_refused() =>
        Assert.Contains("deep", Decode("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "x", null).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_PDF_gives_its_paragraphs_across_line_ends_and_hyphens()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        var y = 780;
        foreach (var line in new[] { "Two sides meet at the lake", "", "The two delegations met on Thursday for the first time in a year and agreed to meet a-", "gain on Monday.", "", "The host said that the text was ready." })
        {
            if (line.Length > 0) page.AddText(line, 12, new PdfPoint(40, y), font);
            y -= line.Length == 0 ? 24 : 14;
        }
        var text = ReportFile.Decode(builder.Build(), "report.pdf").Text!;
        Assert.Contains("agreed to meet again on Monday.", text, StringComparison.Ordinal);
        Assert.Contains("\n\nThe host said", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_e_mail_gives_subject_text_sender_and_day_and_names_what_is_attached()
    {
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress("Gazette Wire", "wire@gazette.example"));
        mail.To.Add(new MailboxAddress("Desk", "desk@cell.example"));
        mail.Subject = "Talks moved to Monday";
        mail.Date = new DateTimeOffset(2017, 1, 17, 23, 30, 0, TimeSpan.FromHours(3));
        var body = new BodyBuilder { TextBody = First };
        body.Attachments.Add("list.xlsx", [1, 2, 3], new ContentType("application", "octet-stream"));
        mail.Body = body.ToMessageBody();
        using var stream = new MemoryStream();
        mail.WriteTo(stream, TestContext.Current.CancellationToken);
        var read = ReportFile.Decode(stream.ToArray(), null);
        Assert.Equal($"Talks moved to Monday\n\n{First}\n", read.Text);
        Assert.Equal(("Gazette Wire", "2017-01-17"), (read.Fields.Publisher, read.Fields.Date));
        Assert.Contains("list.xlsx", Assert.Single(read.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_gives_its_paragraphs() => Assert.Equal($"{First}\n\n{Second}\n", ReportFile.Decode(Word(First, Second), "note.docx").Text);

    [Fact]
    public void A_Word_document_that_swells_is_refused_before_it_is_opened()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open())
        {
            var blank = new byte[1 << 20];
            for (var i = 0; i < 80; i++) part.Write(blank);
        }
        Assert.Contains("grows beyond 64 MiB", ReportFile.Decode(stream.ToArray(), null).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_keeps_its_front_matter_apart()
    {
        var read = Decode("---\npublisher: The Gazette\ndate: 2017-01-17\n---\nA headline\n\nA text.\n", null);
        Assert.Equal(("A headline\n\nA text.\n", "The Gazette"), (read.Text, read.Fields.Publisher));
    }

    [Fact]
    public void Whatever_bytes_follow_the_mark_of_a_form_it_is_read_or_refused_in_words()
    {
        var marks = new[] { "%PDF-1.7\n"u8.ToArray(), Word(First)[..400], "<!doctype html>"u8.ToArray(), "From: a@b.example\nSubject: x\nDate: x\n\n"u8.ToArray(), [] };
        Gen.Select(Gen.Int[0, marks.Length - 1], Gen.Byte.Array[0, 300]).Sample(
            (which, rest) =>
            {
                var read = ReportFile.Decode([.. marks[which], .. rest], null);
                return (read.Text is null) != (read.Refusal is null);
            },
            iter: 2000);
    }

    private static ReportRead Decode(string text, string? name) => ReportFile.Decode(Encoding.UTF8.GetBytes(text), name);

    private static string Page(string charset, string first) =>
        $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>Envoy walks out</title><meta property="og:site_name" content="The Harbour Times">
        <meta property="article:published_time" content="2021-03-04T08:00:00Z"><link rel="canonical" href="https://harbour.example/a/1"></head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Envoy walks out</h1><p>{first}</p><p>{Second}</p><p>{First}</p></article><footer>All rights kept</footer></body></html>
        """;

    private static byte[] Word(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            word.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(p => new Paragraph(new Run(new Text(p))))));
        return stream.ToArray();
    }
}

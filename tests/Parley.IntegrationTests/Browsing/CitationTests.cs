using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Exchange.Citations;
using Parley.IntegrationTests.Decisions;
using Xunit;

namespace Parley.IntegrationTests.Browsing;

public sealed class CitationTests : IDisposable
{
    private readonly DeskFixture _fixture = new();

    [Fact]
    public void A_document_is_cited_by_its_publisher_day_and_the_head_of_the_record()
    {
        var document = _fixture.Take("Talks & tea\n\nThe boats left.");
        var citation = Cite(document);
        var text = Form("txt").Write(citation);
        Assert.Contains("The Gazette, ", text, StringComparison.Ordinal);
        Assert.Contains("17 January 2017", text, StringComparison.Ordinal);
        Assert.Contains("A made-up case", text, StringComparison.Ordinal);
        Assert.Contains(_fixture.Desk.File.Find(_fixture.Desk.File.Head)!.Hash.ToString()[..16], text, StringComparison.Ordinal);
        Assert.Contains($"http://host/document/{document}?as-of={_fixture.Desk.File.Head}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cited_reads_the_same_after_more_was_written()
    {
        var document = _fixture.Take("The boats left.");
        var head = _fixture.Desk.File.Head;
        var then = Cite(document, new AsOf(null, head));
        _fixture.Take("More was told.", publisher: "Other");
        Assert.Equal(then, Cite(document, new AsOf(null, head)));
        Assert.NotEqual(then.Hash, Cite(document).Hash);
    }

    [Fact]
    public void Things_claims_actors_and_sources_are_cited_too()
    {
        var document = _fixture.Take("Norway called the guests to the lake talks.");
        var claim = _fixture.Claim(document, "Norway called the guests", "invitation", "inviter=Norway", "invitee=the guests", "to=lake talks", "state=issued");
        foreach (var (id, sort) in new[] { ("track/lake-talks", "track"), ("norway", "actor"), ("gazette", "source") }) Assert.Equal(sort, Cite(id).Sort);
        Assert.StartsWith("claim of The Gazette", Cite(claim.ToString()).Sort, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidOperationException>(() => Cite("track/nowhere"));
        Assert.Contains("parley list", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_escapes_what_TeX_would_read_as_its_own()
    {
        var written = Form("bib").Write(Odd);
        Assert.Contains("title = {{50\\% of \\{all\\} \\& \\#1 \\_ \\$ \\textbackslash{} \\textasciitilde{} حلب}}", written, StringComparison.Ordinal);
        Assert.Equal(written.Count(c => c == '{') - written.Split("\\{").Length, written.Count(c => c == '}') - written.Split("\\}").Length);
        Assert.StartsWith("@misc{key-1,\n", written, StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void RIS_has_one_tag_a_line_begins_with_the_type_and_ends_with_the_end()
    {
        var lines = Form("ris").Write(Odd with { Title = "Two\nlines" }).TrimEnd('\n').Split('\n');
        Assert.All(lines, l => Assert.Matches("^[A-Z][A-Z0-9]  - ", l));
        Assert.Equal(("TY  - GEN", "ER  - "), (lines[0], lines[^1]));
        Assert.Contains("TI  - Two lines", lines);
        Assert.Contains("DA  - 2017/01/03", lines);
        Assert.Contains("UR  - https://example.org/{a}", lines);
    }

    [Fact]
    public void A_document_of_unknown_day_gets_no_year()
    {
        var undated = Odd with { Published = Odd.Published! with { Day = null } };
        Assert.DoesNotContain("year", Form("bib").Write(undated), StringComparison.Ordinal);
        Assert.DoesNotContain("PY  -", Form("ris").Write(undated), StringComparison.Ordinal);
        Assert.Contains("date unknown", Form("txt").Write(undated), StringComparison.Ordinal);
    }

    public void Dispose() => _fixture.Dispose();

    private static readonly Citation Odd = new("key-1", "50% of {all} & #1 _ $ \\ ~ حلب", "document", "d1", "Record", "as recorded at entry 7", 7, new string('a', 64), new LocalDate(2026, 1, 2), "http://host/document/d1?as-of=7")
    {
        Published = new Published("Agency", null, new LocalDate(2017, 1, 3), "ar", "https://example.org/{a}"),
    };

    private static CitationForm Form(string ending) => CitationText.Forms.Single(f => f.Ending == ending);

    private Citation Cite(string id, AsOf? asOf = null) => Citing.Of(_fixture.Desk, asOf ?? AsOf.Now, id, (page, at) => $"http://host{page}?as-of={at}");
}

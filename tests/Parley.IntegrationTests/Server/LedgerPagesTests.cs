using System.Text.Json;
using System.Xml.Linq;
using Parley.Cases;
using Parley.Desk;
using Parley.Exchange.Answers;

namespace Parley.IntegrationTests.Server;

public sealed class LedgerPagesTests
{
    [Fact]
    public async Task A_ledger_shows_deaths_beside_counts_as_a_table_and_as_bars()
    {
        await using var served = await ServedRecord.Of(MadeUpLedgers.Write);
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/ledger/monitor"));
        Assert.Contains("27 March to 26 April 2031 167 5.4 231 7.5 366 / 100", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("attacks and arrests", visitor.Words, StringComparison.Ordinal);
        var drawing = Drawing(visitor.Html);
        Assert.Equal(6, drawing.Descendants("rect").Count(r => (string?)r.Attribute("class") == "bar"));
        Assert.Equal(2, drawing.Elements("g").Count());
        Assert.Equal("img", (string?)drawing.Attribute("role"));
        Assert.NotNull((string?)drawing.Attribute("aria-label"));
    }

    [Fact]
    public async Task Days_without_a_count_are_hatched_and_said_to_be_without()
    {
        await using var served = await ServedRecord.Of(MadeUpLedgers.Write);
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/ledger/eastmark"));
        Assert.Contains("8 to 11 March 2031 no count is in the record", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(4, Drawing(visitor.Html).Descendants("rect").Count(r => (string?)r.Attribute("class") == "gap"));
        Assert.Contains("Over 3 days that both count: Eastmark 25, Westmark 39", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("one-sided: Westmark counts none", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_a_day_a_ledger_holds_what_was_published_by_then()
    {
        await using var served = await ServedRecord.Of(MadeUpLedgers.Write);
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/ledger/monitor?as-of=2031-03-26"));
        Assert.Contains("318 / 38", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("366 / 100", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_is_headed_by_what_differs()
    {
        await using var served = await ServedRecord.Of(MadeUpLedgers.Write);
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/" + MadeUpLedgers.Incident));
        Assert.Contains("Killed: 7 / at least 10", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("at least 7 on 2 lines of evidence", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("nobody is named and no finding is told", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_differing_toll_is_in_the_json_of_the_incident()
    {
        var folder = Directory.CreateTempSubdirectory("parley-ledgers-").FullName;
        try
        {
            var path = Path.Combine(folder, "made.parley");
            MadeUpLedgers.Write(path);
            using var desk = CaseDesk.Open(path, DeskSettings.Of("M. Keeper"));
            var of = desk.See(AsOf.Now);
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream)) ThingJson.Write(json, of, of.Things[MadeUpLedgers.Incident], id => desk.EvidenceOf(of, id));
            using var read = JsonDocument.Parse(stream.ToArray());
            var told = read.RootElement.GetProperty("rows")[0].GetProperty("killed").GetProperty("said").EnumerateArray().Select(s => s.GetProperty("text").GetString());
            Assert.Equal(["7", "at least 10"], told.Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static XElement Drawing(string html)
    {
        var start = html.IndexOf("<svg class=\"ledger\"", StringComparison.Ordinal);
        return XElement.Parse(html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
    }
}

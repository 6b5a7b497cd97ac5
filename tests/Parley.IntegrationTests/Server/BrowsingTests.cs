using System.Net;
using System.Text.RegularExpressions;
using Parley.Desk;

namespace Parley.IntegrationTests.Server;

/// <summary>Searching, browsing and citing over HTTP, as a reader without script does.</summary>
public sealed partial class BrowsingTests
{
    [Fact]
    public async Task The_search_box_stands_on_each_page_and_leads_to_the_sentence()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/log"));
        Assert.Contains("role=\"search\"", visitor.Html, StringComparison.Ordinal);
        await visitor.Go(served.Page("/search?q=SHELLING"));
        Assert.Contains("<mark class=\"found\">shelling</mark>", visitor.Html, StringComparison.Ordinal);
        var document = Links(visitor.Html).First(l => l.Contains("/document/d-seats1#s", StringComparison.Ordinal));
        var anchor = document[(document.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(":~:")[0];
        await visitor.Go(new Uri(served.Root, document));
        Assert.Contains($"id=\"{anchor}\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_keeps_the_words_and_the_moment()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/search?q=ceasefire&as-of=2031-03-06"));
        var facet = Links(visitor.Html).First(l => l.Contains("source=coast-agency", StringComparison.Ordinal));
        Assert.Contains("q=ceasefire", facet, StringComparison.Ordinal);
        Assert.Contains("as-of=2031-03-06", facet, StringComparison.Ordinal);
        await visitor.Go(new Uri(served.Root, facet));
        Assert.DoesNotContain("Inland Post", MainOf(visitor.Html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=%22%29+OR+NEAR%28")]
    [InlineData("/search?q=...")]
    [InlineData("/search?q=a&page=999999999999")]
    [InlineData("/search?q=ceasefire&page=0&month=x&noun=y")]
    [InlineData("/browse/actor?page=9999&name=%00")]
    [InlineData("/calendar?month=99999-99")]
    public async Task Odd_addresses_are_answered_with_a_page(string path)
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(path));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.DoesNotContain("fts5", visitor.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("SQLite", visitor.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/browse/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/source/nobody", HttpStatusCode.NotFound)]
    [InlineData("/cite/doc/d-first1", HttpStatusCode.NotFound)]
    [InlineData("/cite/bib/track/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/timeline?track=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/timeline?of=soon", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_said_to_be_so(string path, HttpStatusCode status)
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(path));
        Assert.Equal(status, visitor.Status);
    }

    [Theory]
    [InlineData("txt", "text/plain")]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    public async Task A_citation_is_handed_out_with_its_media_type_and_names_the_permalink(string form, string type)
    {
        await using var served = await ServedRecord.Filled();
        using var client = new HttpClient();
        var answer = await client.GetAsync(served.Page($"/cite/{form}/track/port-amar-talks?as-of=2031-03-08"), TestContext.Current.CancellationToken);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("." + form, answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"{served.Root}r/northland/thing/track/port-amar-talks?as-of=2031-03-08", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permalink_shows_the_page_as_it_was_when_more_has_been_written()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/track/port-amar-talks"));
        var permalink = Links(visitor.Html).First(l => l.StartsWith("http", StringComparison.Ordinal) && l.Contains("as-of=", StringComparison.Ordinal));
        await visitor.Go(new Uri(permalink));
        var before = MainOf(visitor.Html);
        using (var desk = CaseDesk.Open(served.File, DeskSettings.Of("other"))) TakeIn.Take(desk, "The talks at Port Amar go on.", new Reading.DocumentHeader(null, "Coast Agency", null, "2031-03-20", "en", null));
        await visitor.Go(new Uri(permalink));
        Assert.Equal(before, MainOf(visitor.Html));
    }

    [Fact]
    public async Task A_source_shows_what_it_put_out_how_it_was_graded_and_who_repeats_it()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/source/coast-agency"));
        Assert.Contains("years of checked reports", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Ceasefire in Northland announced", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Inland Post repeats d-first1 (the same text)", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/source/inland-post"));
        Assert.Contains("repeats Coast Agency", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_tells_what_a_correction_changed_field_by_field()
    {
        await using var served = await ServedRecord.Filled();
        Guid claim;
        using (var desk = CaseDesk.Open(served.File, DeskSettings.Of("other")))
        {
            var made = desk.Now.Claims.First(c => c.Kind == "reply" && c.Slots.Term("state") == "accepted");
            claim = made.Id;
            Decide.Correct(desk, claim, made.Content with { Slots = SlotEdits.Apply(desk.Now, "reply", made.Slots, ["state=declined"]) }, "misread");
        }
        using var visitor = new Visitor();
        await visitor.Go(served.Page($"/claim/{claim}"));
        Assert.Contains("state: accepted became declined", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/source/coast-agency"));
        Assert.Contains("state: accepted became declined", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_is_a_drawing_of_links_and_the_same_as_a_list()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/timeline"));
        var svg = visitor.Html[visitor.Html.IndexOf("<svg class=\"tl\"", StringComparison.Ordinal)..];
        svg = svg[..svg.IndexOf("</svg>", StringComparison.Ordinal)];
        var list = visitor.Html[visitor.Html.IndexOf("id=\"list\"", StringComparison.Ordinal)..];
        var drawn = Links(svg).Where(l => !l.StartsWith('#')).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(drawn.Count > 3);
        Assert.All(drawn, l => Assert.Contains(l, Links(list)));
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_is_handed_out_as_a_calendar_file()
    {
        await using var served = await ServedRecord.Filled();
        using var client = new HttpClient();
        var answer = await client.GetAsync(served.Page("/calendar.ics"), TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static List<string> Links(string html) => [.. Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value))];

    private static string MainOf(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];

    [GeneratedRegex("href=\"(?<address>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Href();
}

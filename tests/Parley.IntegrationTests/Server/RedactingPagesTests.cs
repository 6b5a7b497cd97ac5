using System.Net;
using System.Text.RegularExpressions;
using Parley.Desk;

namespace Parley.IntegrationTests.Server;

public sealed class RedactingPagesTests
{
    [Fact]
    public async Task A_claim_is_redacted_after_a_look_at_what_goes_and_its_page_says_who_and_why()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/track/lake-talks"));
        var claim = Regex.Match(visitor.Html, "/claim/(?<id>[0-9a-f-]{36})", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["id"].Value;
        await visitor.Go(served.Page("/claim/" + claim));
        var said = Regex.Match(visitor.Html, "<mark>(?<words>[^<]+)</mark>", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["words"].Value;
        await visitor.Go(served.Page("/log/redact?entry=" + claim));
        Assert.Contains("cannot be undone", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/log/redact", ("reason", "a witness asked for it"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Submit("/log/redact", ("sure", "yes"), ("reason", "a witness asked for it"));
        Assert.EndsWith("/claim/" + claim, visitor.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("This claim was redacted", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("by M. Keeper: a witness asked for it", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(said, visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/log"));
        Assert.Contains("redacted on", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/log/redact?entry=" + claim));
        Assert.Contains("no content any more", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_document_is_marked_on_its_page_and_its_chips_and_not_before_that_day()
    {
        await using var served = await ServedRecord.Filled();
        using (var desk = CaseDesk.Open(served.File, DeskSettings.Of("M. Keeper")))
        {
            var (earlier, later) = (desk.Now.Documents.Values.Where(d => d.Date is not null && desk.Now.Claims.Any(c => c.Document.Id == d.Id)).MinBy(d => d.Date)!, desk.Now.Documents.Values.MaxBy(d => d.Date)!);
            Reissuing.Enter(desk, later.Id, earlier.Id, "corrected", "note at the foot");
            using var visitor = new Visitor();
            await visitor.Go(served.Page("/document/" + earlier.Id));
            Assert.Contains("Corrected by its publisher", visitor.Words, StringComparison.Ordinal);
            Assert.Contains("What differs, line by line", visitor.Words, StringComparison.Ordinal);
            Assert.Contains("<ins>", visitor.Html, StringComparison.Ordinal);
            await visitor.Go(served.Page("/document/" + later.Id));
            Assert.Contains("This corrects an earlier text", visitor.Words, StringComparison.Ordinal);
            await visitor.Go(served.Page("/ask/in-force"));
            Assert.Contains($">corrected</span>", visitor.Html, StringComparison.Ordinal);
            await visitor.Go(served.Page($"/document/{earlier.Id}?as-of={earlier.Date:uuuu-MM-dd}"));
            Assert.DoesNotContain("Corrected by its publisher", visitor.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_bar_says_by_which_clock_the_record_is_seen_and_links_keep_it()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/?as-of=2031-03-06&as-recorded=12"));
        Assert.Contains("As recorded up to entry 12 (", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("As published by the end of 6 March 2031", visitor.Words, StringComparison.Ordinal);
        Assert.Matches("href=\"[^\"]*/ask\\?[^\"]*as-recorded=12", WebUtility.HtmlDecode(visitor.Html));
        await visitor.Go(served.Page("/?as-recorded=1999-01-01"));
        Assert.Contains("Nothing was recorded by 1999-01-01", visitor.Words, StringComparison.Ordinal);
    }
}

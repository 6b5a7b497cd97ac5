namespace Parley.IntegrationTests.Server;

public sealed class PagesTests
{
    private static readonly string[] Paths =
    [
        "/", "/ask", "/inbox", "/read", "/changed", "/changed?since=2031-03-06", "/log", "/records", "/search", "/search?q=ceasefire", "/search?q=front&kind=invitation&page=1", "/browse", "/timeline", "/calendar", "/calendar?month=2031-03",
        .. Parley.Desk.Nouns.All.Select(n => "/browse/" + n),
        .. Parley.Answers.Questions.All.Select(q => "/ask/" + q.Name),
    ];

    [Fact]
    public async Task Every_page_of_an_empty_record_is_shown()
    {
        await using var served = await ServedRecord.Empty();
        using var client = new HttpClient();
        foreach (var path in Paths.Where(p => !p.Contains('=', StringComparison.Ordinal)))
            Assert.True((await client.GetAsync(served.Page(path), TestContext.Current.CancellationToken)).IsSuccessStatusCode, path);
    }

    [Fact]
    public async Task Every_page_of_a_filled_record_is_shown_now_and_in_the_past()
    {
        await using var served = await ServedRecord.Filled();
        using var client = new HttpClient();
        foreach (var path in Paths.Concat([$"/review/{MadeUpCase.Open}", $"/review/{MadeUpCase.Open}?edit=yes", $"/review/{MadeUpCase.Open}?add=1", $"/read/date/{MadeUpCase.Undated}", "/document/d-first1", "/thing/track/port-amar-talks", "/actor/hill-front", "/source/coast-agency", "/timeline?track=track/port-amar-talks", "/matrix", "/matrix?track=Amar"]))
            foreach (var asOf in new[] { "", "as-of=2031-03-12", "clock=recorded&dir=rtl" })
            {
                var address = path + (asOf.Length == 0 ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + asOf);
                var answer = await client.GetAsync(served.Page(address), TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
            }
    }
}

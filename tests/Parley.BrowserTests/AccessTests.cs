using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.IntegrationTests.Server;

namespace Parley.BrowserTests;

/// <summary>Each page can be used by everybody: axe finds nothing, nothing is cut off on a phone, the browser complains of nothing.</summary>
/// <param name="chromium">The browser.</param>
public sealed class AccessTests(Chromium chromium)
{
    [Theory]
    [InlineData("desk", "")]
    [InlineData("desk", "dir=rtl")]
    [InlineData("dark", "")]
    [InlineData("phone", "")]
    public async Task Axe_finds_nothing_on_any_page(string look, string query)
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open(look switch { "dark" => Looks.Dark, "phone" => Looks.Phone, _ => Looks.Desk });
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var (name, path) in look == "desk" && query.Length == 0 ? PageList.All : PageList.Sorts)
        {
            await page.GotoAsync(Address(served, path, query));
            var result = await page.RunAxe();
            found.AddRange(result.Violations.Select(v => $"{name}: {v.Id} ({v.Help}): {v.Nodes[0].Html}"));
        }
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open(Looks.Phone);
        var page = await context.NewPageAsync();
        foreach (var query in new[] { "", "dir=rtl" })
            foreach (var (name, path) in query.Length == 0 ? PageList.All : PageList.Sorts)
            {
                await page.GotoAsync(Address(served, path, query));
                var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                Assert.True(over <= 0, $"{name} {query} is {over} px too wide.");
            }
    }

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of_and_asks_nobody_else()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => { if (!request.Url.StartsWith(served.Root.ToString(), StringComparison.Ordinal)) complaints.Add(request.Url); };
        foreach (var (_, path) in PageList.All) await page.GotoAsync(served.Page(path).ToString());
        Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));
    }

    private static string Address(ServedRecord served, string path, string query) =>
        served.Page(query.Length == 0 ? path : path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query).ToString();
}

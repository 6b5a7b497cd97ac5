using Microsoft.Playwright;
using Parley.IntegrationTests.Server;

namespace Parley.BrowserTests;

/// <summary>Taking a report in, and looking back, by hand.</summary>
/// <param name="chromium">The browser.</param>
public sealed class ReadingTests(Chromium chromium)
{
    [Fact]
    public async Task A_file_dropped_on_the_text_is_read()
    {
        await using var served = await ServedRecord.Empty();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page("/read").ToString());
        await page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['Talks open\nThe Reed Council said that it would come.'], 'report.txt', { type: 'text/plain' }));
              document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);
        await page.Locator("[name='publisher.0']").FillAsync("Coast Agency");
        await page.Locator("[name='date.0']").FillAsync("2031-03-04");
        await page.Locator("button.main").ClickAsync();
        await page.WaitForURLAsync("**/review/**");
        Assert.Contains("Reed Council", await page.Locator("[data-text]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrow_keys_step_through_the_days_and_Home_jumps_to_the_first()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page("/ask/seats").ToString());
        await page.Locator(".strip input").FocusAsync();
        await page.PressToLeave("ArrowLeft");
        Assert.Contains("as-of=2031-03-09", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.strip input')"));
        await page.PressToLeave("Home");
        Assert.Contains("as-of=2031-03-01", page.Url, StringComparison.Ordinal);
        await page.PressToLeave("ArrowRight");
        Assert.Contains("as-of=2031-03-06", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_days_are_stepped_by_links_and_a_form()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open(Looks.NoScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page("/ask/seats").ToString());
        await page.Locator("a[rel=prev]").ClickAsync();
        Assert.Contains("as-of=2031-03-09", page.Url, StringComparison.Ordinal);
        await page.Locator(".as-of [name=as-of]").FillAsync("2031-03-07");
        await page.Locator(".as-of button").ClickAsync();
        Assert.Contains("7 March 2031", await page.Locator(".as-of-words").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_taken_in_and_its_answer_seen_without_script()
    {
        await using var served = await ServedRecord.Empty();
        await using var context = await chromium.Open(Looks.NoScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page("/").ToString());
        await page.Locator("main a.button").ClickAsync();
        await page.Locator("textarea").FillAsync("Talks open\nThe Reed Council said that it would come.");
        await page.Locator("button.main").ClickAsync();
        await page.Locator("input[value=unknown]").CheckAsync();
        await page.Locator("button.main").ClickAsync();
        await page.Locator("a", new PageLocatorOptions { HasTextString = "Add a claim" }).ClickAsync();
        await page.Locator("[name=quote]").FillAsync("said that it would come");
        await page.Locator("select[name=claim]").SelectOptionAsync("reply");
        await page.Locator(".adding button.main").ClickAsync();
        await page.Locator("[name='slot.invitee.0']").FillAsync("Reed Council");
        await page.Locator("[name='slot.to']").FillAsync("Reed talks");
        await page.Locator("[name='slot.state']").SelectOptionAsync("accepted");
        await page.Locator(".adding button.main").ClickAsync();
        await page.GotoAsync(served.Page("/ask/invitations").ToString());
        Assert.Contains("Reed Council", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".chip").First.ClickAsync();
        Assert.Contains("/document/", page.Url, StringComparison.Ordinal);
    }
}

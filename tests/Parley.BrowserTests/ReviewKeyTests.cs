using Microsoft.Playwright;
using Parley.IntegrationTests.Server;

namespace Parley.BrowserTests;

/// <summary>The review by keys, by selection and by script-less forms.</summary>
/// <param name="chromium">The browser.</param>
public sealed class ReviewKeyTests(Chromium chromium)
{
    private static readonly string Review = $"/review/{MadeUpCase.Open}";

    [Fact]
    public async Task One_key_accepts_and_goes_on_and_the_focus_goes_with_it()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await Expect(page, "p01");
        await page.PressToLeave("a");
        await Expect(page, "p02");
        Assert.Equal("1 of 9 decided", await page.Locator(".review-bar strong").InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('[data-current]').contains(document.activeElement)"));
    }

    [Fact]
    public async Task Keys_step_reject_with_a_reason_edit_undo_and_redo()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await page.PressToLeave("n");
        await Expect(page, "p02");
        await page.PressToLeave("j");
        await Expect(page, "p03");
        await page.PressToLeave("k");
        await Expect(page, "p02");
        await page.Keyboard.PressAsync("r");
        Assert.True(await page.Locator("#p-p02 .reject[open]").IsVisibleAsync());
        await page.PressToLeave("3");
        Assert.Contains("rejected: said already", await page.Locator("#p-p02 .state").InnerTextAsync(), StringComparison.Ordinal);
        await page.PressToLeave("u");
        Assert.Equal("open", await page.Locator("#p-p02 .state").InnerTextAsync());
        await page.PressToLeave("y");
        Assert.Contains("rejected", await page.Locator("#p-p02 .state").InnerTextAsync(), StringComparison.Ordinal);
        await page.PressToLeave("e");
        Assert.True(await page.Locator("[data-current] [data-editing]").IsVisibleAsync());
    }

    [Fact]
    public async Task Keys_do_nothing_inside_a_field()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review + "?at=p05&edit=yes").ToString());
        await page.Locator("[name='slot.question']").FillAsync("");
        await page.Locator("[name='slot.question']").PressSequentiallyAsync("aernpu+");
        Assert.Equal("aernpu+", await page.Locator("[name='slot.question']").InputValueAsync());
        Assert.Equal("0 of 9 decided", await page.Locator(".review-bar strong").InnerTextAsync());
    }

    [Fact]
    public async Task A_key_can_be_changed_and_is_remembered()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await page.Locator(".keys summary").ClickAsync();
        await page.Locator("[data-key-for=accept]").FillAsync("x");
        await page.Locator("[data-key-for=accept]").BlurAsync();
        await page.ReloadAsync();
        Assert.Equal("x", await page.Locator("[data-key=accept] kbd").InnerTextAsync());
        await page.Keyboard.PressAsync("a");
        await page.PressToLeave("x");
        Assert.Equal("1 of 9 decided", await page.Locator(".review-bar strong").InnerTextAsync());
    }

    [Fact]
    public async Task Selected_words_become_a_claim()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await page.EvaluateAsync("""
            () => {
              const marks = [...document.querySelectorAll('[data-text] mark')];
              const last = marks.find((m) => m.textContent.startsWith('Amaris had ruled out'));
              const range = document.createRange();
              range.setStart(last.firstChild, 0);
              range.setEnd(last.firstChild, 'Amaris had ruled out any contact'.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """);
        Assert.True(await page.Locator("button.selection").IsVisibleAsync());
        await page.PressToLeave("+");
        Assert.Equal("Amaris had ruled out any contact", await page.Locator(".adding blockquote").InnerTextAsync());
        await page.Locator(".adding select[name=claim]").SelectOptionAsync("statement");
        await page.Locator(".adding button.main").ClickAsync();
        await page.Locator("[name='slot.speaker.0']").FillAsync("Vessaly");
        await page.Locator("[name='slot.act']").SelectOptionAsync("reject");
        await page.Locator("[name='slot.about']").FillAsync("no contact before the vote");
        await page.Locator(".adding button.main").ClickAsync();
        Assert.Equal("added by hand", await page.Locator(".card.added .state").InnerTextAsync());
        Assert.Equal("Amaris had ruled out any contact", await page.EvaluateAsync<string>("[...document.querySelectorAll('[data-text] mark')].filter((m) => m.dataset.p.split(' ').includes(document.querySelector('.card.added').dataset.p)).map((m) => m.textContent).join('')"));
    }

    [Fact]
    public async Task What_is_focused_is_lit_in_the_text_and_a_stretch_leads_to_what_stands_on_it()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await page.Locator("#p-p08").HoverAsync();
        await page.Locator("mark.lit", new PageLocatorOptions { HasTextString = "Amaris had ruled out" }).First.WaitForAsync();
        Assert.True(await page.Locator("mark.deep-2").CountAsync() > 0);
        await page.Locator("mark", new PageLocatorOptions { HasTextString = "We hope" }).ClickAsync();
        await page.WaitForURLAsync("**at=p03**");
        await Expect(page, "p03");
    }

    [Fact]
    public async Task The_review_is_done_without_script()
    {
        await using var served = await ServedRecord.Filled();
        await using var context = await chromium.Open(Looks.NoScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(served.Page(Review).ToString());
        await page.Locator("#p-p01 button", new PageLocatorOptions { HasTextString = "Accept" }).ClickAsync();
        Assert.Contains("at=p02", page.Url, StringComparison.Ordinal);
        await page.Locator("#p-p02 summary", new PageLocatorOptions { HasTextString = "Reject" }).ClickAsync();
        await page.Locator("#p-p02 button[value=wrong]").ClickAsync();
        Assert.Equal("2 of 9 decided", await page.Locator(".review-bar strong").InnerTextAsync());
        await page.Locator("button", new PageLocatorOptions { HasTextString = "Undo" }).ClickAsync();
        Assert.Equal("1 of 9 decided", await page.Locator(".review-bar strong").InnerTextAsync());
    }

    private static async Task Expect(IPage page, string proposal) => Assert.Equal(proposal, await page.Locator("[data-current]").GetAttributeAsync("data-p"));
}

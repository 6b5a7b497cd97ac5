using Microsoft.Playwright;
using Parley.IntegrationTests.Server;

namespace Parley.BrowserTests;

/// <summary>Pictures of each page for people to look at; taken only where a folder for them is named.</summary>
/// <param name="chromium">The browser.</param>
public sealed class PictureTests(Chromium chromium)
{
    [Fact]
    public async Task Pictures_of_each_page_in_each_look()
    {
        var folder = Environment.GetEnvironmentVariable("PARLEY_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "PARLEY_PICTURES names no folder to put pictures into.");
        var only = Environment.GetEnvironmentVariable("PARLEY_PICTURES_OF")?.Split(',');
        Directory.CreateDirectory(folder);
        await using var served = await ServedRecord.Filled();
        await using var empty = await ServedRecord.Empty();
        foreach (var (look, options, rtl, print) in new[] { ("desk", Looks.Desk, false, false), ("phone", Looks.Phone, false, false), ("dark", Looks.Dark, false, false), ("rtl", Looks.Desk, true, false), ("print", Looks.Desk, false, true) })
        {
            await using var context = await chromium.Open(options);
            var page = await context.NewPageAsync();
            if (print) await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            foreach (var (name, path) in PageList.All.Where(p => only is null || only.Contains(p.Name, StringComparer.Ordinal)))
            {
                await page.GotoAsync(served.Page(path + (rtl ? (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "dir=rtl" : "")).ToString());
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
            }
            await page.GotoAsync(empty.Page("/").ToString());
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"empty-{look}.png"), FullPage = true });
        }
    }
}

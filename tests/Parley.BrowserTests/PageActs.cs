using Microsoft.Playwright;

namespace Parley.BrowserTests;

/// <summary>What a hand does at a page.</summary>
internal static class PageActs
{
    /// <summary>Presses a key that leads to another page, and waits until that is there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="key">The key.</param>
    public static async Task PressToLeave(this IPage page, string key)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        await page.Keyboard.PressAsync(key);
        await page.Locator("html:not([data-left])").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }
}

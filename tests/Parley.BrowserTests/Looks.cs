using Microsoft.Playwright;

namespace Parley.BrowserTests;

/// <summary>The ways in which each page is looked at.</summary>
internal static class Looks
{
    public static BrowserNewContextOptions Desk => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, ColorScheme = ColorScheme.Light, HasTouch = true, ReducedMotion = ReducedMotion.Reduce };

    public static BrowserNewContextOptions Dark => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce };

    public static BrowserNewContextOptions NoScript => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, JavaScriptEnabled = false };
}

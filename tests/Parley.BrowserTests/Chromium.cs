using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Parley.BrowserTests.Chromium))]

namespace Parley.BrowserTests;

/// <summary>The browser of the machine, driven; tests are skipped where it is not installed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>A new, empty browser profile.</summary>
    /// <param name="look">Size, theme, script.</param>
    public Task<IBrowserContext> Open(BrowserNewContextOptions? look = null)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed on this machine (apt-get install chromium).");
        return _browser!.NewContextAsync(look ?? Looks.Desk);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } chromium) return;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _driver?.Dispose();
    }
}

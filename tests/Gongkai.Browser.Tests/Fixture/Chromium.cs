using Microsoft.Playwright;
using Xunit;

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>The real Chromium of this machine, one for the whole run; each test opens a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
        "/usr/bin/google-chrome",
    ];

    private static readonly string[] _flags =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Array.Find(_places, File.Exists), Args = _flags });
    }

    /// <summary>A page in a context of its own: no cookie, no storage, Chinese before English.</summary>
    public async Task<IPage> NewPageAsync(Uri address, Screen? screen = null)
    {
        var shown = screen ?? Screen.Desk;
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                Locale = shown.Locale,
                ViewportSize = new() { Width = shown.Width, Height = shown.Height },
                JavaScriptEnabled = shown.Script,
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>How a person sees the page.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Script">Whether scripts run.</param>
/// <param name="Locale">The language that the browser asks for.</param>
public sealed record Screen(int Width, int Height, bool Script = true, string Locale = "zh-CN")
{
    /// <summary>A monitor in an office.</summary>
    public static Screen Desk { get; } = new(1280, 900);

    /// <summary>A phone held upright.</summary>
    public static Screen Phone { get; } = new(390, 844);
}

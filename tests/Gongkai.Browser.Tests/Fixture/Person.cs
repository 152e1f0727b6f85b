using Microsoft.Playwright;

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>Somebody at a browser of their own: opens pages, fills fields by their labels, presses what they can read.</summary>
public sealed class Person(IPage page)
{
    /// <summary>The page that is open.</summary>
    public IPage Page => page;

    /// <summary>The middle of the page.</summary>
    public ILocator Main => page.Locator("main");

    public async Task<Person> OpenAsync(string address)
    {
        await page.GotoAsync(address);
        return this;
    }

    public Task TypeAsync(string label, string text) => Main.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string label) => Main.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public Task SelectAsync(string label, string choice) =>
        Main.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task PressAsync(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public Task SeesAsync(string text) => Assertions.Expect(Main).ToContainTextAsync(text);

    public Task SeesNotAsync(string text) => Assertions.Expect(Main).Not.ToContainTextAsync(text);

    /// <summary>Follows a link to a file and takes what comes: its name and its bytes.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(ILocator link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    /// <summary>Tab by tab to what stands at this locator, as without a mouse.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var tabs = 0; tabs < 100; tabs++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new TimeoutException($"{target} cannot be reached by keyboard");
    }
}

using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Design;

/// <summary>Every component in every state, as a person meets it: at a monitor and on a phone, in both languages, in large type.</summary>
public sealed class The_gallery(Chromium chromium, Gallery gallery)
{
    public static TheoryData<string, int, string, bool> Views { get; } =
        new(
            from address in new[] { "/gallery", "/gallery/desk" }
            from width in new[] { 1280, 390 }
            from language in new[] { "zh-CN", "en" }
            from elder in new[] { false, true }
            select (address, width, language, elder)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task gives_axe_nothing_to_find_and_fits_the_screen(string address, int width, string language, bool elder)
    {
        var page = await OpenAsync(address, width, language, elder);

        (await page.FindingsAsync()).ShouldBeEmpty();
        (await page.SticksOutAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task arrives_with_its_style()
    {
        var page = await OpenAsync("/gallery", 1280, "zh-CN", elder: false);

        (await StyleAsync(page, ".gk-form-end .gk-button", "background-color")).ShouldBe("rgb(23, 66, 124)");
        (await StyleAsync(page, "body", "background-color")).ShouldBe("rgb(246, 245, 241)");
        (await StyleAsync(page, "html", "font-size")).ShouldBe("16px");
    }

    [Fact]
    public async Task grows_by_the_elder_switch_and_stays_so_without_script()
    {
        var page = await chromium.NewPageAsync((await gallery.Program).Address, Screen.Desk with { Script = false });
        await page.GotoAsync("/gallery");

        await page.GetByRole(AriaRole.Button, new() { Name = "长者模式" }).ClickAsync();

        page.Url.ShouldEndWith("/gallery");
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("font-size", "22px");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-elder", "on");
    }

    [Fact]
    public async Task speaks_english_when_asked()
    {
        var page = await OpenAsync("/gallery", 1280, "zh-CN", elder: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Component gallery");
    }

    [Fact]
    public async Task leads_the_keyboard_first_to_the_content()
    {
        var page = await OpenAsync("/gallery", 1280, "zh-CN", elder: false);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("跳到正文")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task names_each_wrong_field_above_the_form_and_leads_to_it()
    {
        var page = await OpenAsync("/gallery", 1280, "zh-CN", elder: false);

        var link = page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "收到日期：请填写此项" });
        await link.ClickAsync();

        await Assertions.Expect(page.Locator("#Wrong-Day")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task keeps_what_was_typed_to_the_letter()
    {
        var page = await OpenAsync("/gallery", 1280, "zh-CN", elder: false);

        await Assertions.Expect(page.Locator("#Wrong-Reason")).ToHaveValueAsync("“2023 年度” <农村公路> 养护资金使用情况 & 附件");
    }

    private async Task<IPage> OpenAsync(string address, int width, string language, bool elder)
    {
        var page = await chromium.NewPageAsync((await gallery.Program).Address, new(width, 900));
        await page.Context.AddCookiesAsync([
            new()
            {
                Name = "gk-elder",
                Value = elder ? "on" : "off",
                Url = (await gallery.Program).Address.ToString(),
            },
        ]);
        await page.GotoAsync($"{address}?lang={language}");
        return page;
    }

    private static Task<string> StyleAsync(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, name) => getComputedStyle(element).getPropertyValue(name)", property);
}

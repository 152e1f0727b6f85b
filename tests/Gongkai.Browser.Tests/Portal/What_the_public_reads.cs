using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Portal;

/// <summary>Home, columns, items and search of the demonstration town, as a person meets them.</summary>
public sealed class What_the_public_reads(Chromium chromium, DemonstrationTown town)
{
    public static TheoryData<string, int> Views { get; } =
        new(
            from address in new[] { "/", "/columns/statutory", "/columns/guide", "/search?q=养老", "/search?q=没有这样的词" }
            from width in new[] { 1280, 390 }
            select (address, width)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task gives_axe_nothing_to_find_and_fits_the_screen(string address, int width)
    {
        var page = await OpenAsync(address, width);

        (await page.FindingsAsync()).ShouldBeEmpty();
        (await page.SticksOutAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task is_found_by_a_word_of_two_signs_and_read_with_its_particulars()
    {
        var page = await OpenAsync("/", 1280);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "输入标题、文号或者正文中的词语" }).FillAsync("养老");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("mark").First).ToHaveTextAsync("养老");
        await page.Locator(".gk-items a").First.ClickAsync();

        await Assertions.Expect(page.Locator(".gk-head")).ToContainTextAsync("索引号");
        await Assertions.Expect(page.Locator(".gk-head")).ToContainTextAsync("发布日期");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await Assertions.Expect(page.Locator("meta[name=ArticleTitle]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task says_on_every_page_that_the_town_is_a_demonstration()
    {
        var page = await OpenAsync("/columns/rules", 1280);

        await Assertions.Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("演示系统");
    }

    private async Task<IPage> OpenAsync(string address, int width)
    {
        var page = await chromium.NewPageAsync((await town.Program).Address, new(width, 900));
        await page.GotoAsync(address);
        return page;
    }
}

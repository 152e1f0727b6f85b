using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Publishing;

/// <summary>主动公开 at the desk as the demonstration shows it: an item in every state, on a monitor and on a phone.</summary>
public sealed class Pages_of_publishing(Chromium chromium, DemonstrationTown town)
{
    private static readonly (string Title, string Stage)[] States =
    [
        ("占道经营专项整治行动方案", "草稿"),
        ("示范镇中心小学扩建项目招标公告", "审核中"),
        ("2026年冬季取暖补贴发放情况", "退回修改"),
        ("食品安全监督抽检结果（2026年第三季度）", "已公开"),
        ("农村村民宅基地审批办事指南（2026年版）", "审核中"),
        ("2026年第二批临时救助公示", "已撤下"),
        ("示范镇国土空间规划（征求意见过程稿）", "不主动公开"),
    ];

    [Fact]
    public async Task show_an_item_in_every_state_without_a_finding_and_fit_the_screen()
    {
        var office = await town.StaffAsync(chromium, "office");
        foreach (var (title, stage) in States)
        {
            await office.OpenAsync("/desk/publications?list=all");
            await office.FollowAsync(title);
            await Assertions.Expect(office.Main.Locator("h1 .gk-badge")).ToHaveTextAsync(stage);
            await Fits(office);
        }
    }

    [Fact]
    public async Task of_lists_and_forms_have_no_finding_and_fit_the_screen()
    {
        var office = await town.StaffAsync(chromium, "office");
        string[] addresses = ["?list=all", "?list=withdrawn&q=没有这样的标题", "/new", "/export"];
        foreach (var address in addresses)
        {
            await office.OpenAsync("/desk/publications" + address);
            await Fits(office);
        }
    }

    [Fact]
    public async Task show_the_annual_report_with_its_tables_and_files_to_everybody()
    {
        var visitor = await town.VisitorAsync(chromium);
        await visitor.OpenAsync("/columns/annual-reports");
        await visitor.FollowAsync("示范区示范镇人民政府2023年政府信息公开工作年度报告");

        await Assertions.Expect(visitor.Main.Locator("table")).ToHaveCountAsync(3);
        await Assertions.Expect(visitor.Main.Locator("td[headers]").GetByText("1130", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Main.Locator(".gk-files a")).ToHaveCountAsync(3);
        (await visitor.DownloadAsync(visitor.Main.Locator(".gk-files a").First)).Name.ShouldEndWith(".docx");
        await Fits(visitor);
        await visitor.OpenAsync("/search?q=结转下年度继续办理");
        await visitor.SeesAsync("2023年政府信息公开工作年度报告");
    }

    private static async Task Fits(Person person)
    {
        (await person.Page.FindingsAsync()).ShouldBeEmpty();
        foreach (var width in new[] { 1280, 390 })
        {
            await person.Page.SetViewportSizeAsync(width, 900);
            (await person.Page.SticksOutAsync()).ShouldBe(0, $"{person.Page.Url} at {width}");
        }
        (await person.Page.FindingsAsync()).ShouldBeEmpty();
    }
}

using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Reports;

/// <summary>The annual report at the desk, as the clerk of the demonstration town sees it.</summary>
public sealed class The_report_of_the_year(Chromium chromium, DemonstrationTown town)
{
    private static readonly string[] Pages =
    [
        "/desk/reports",
        "/desk/reports/2023",
        "/desk/reports/2023/cells/T3.R01.C_TOTAL",
        "/desk/reports/2023/correction",
        "/desk/reports/2023/differences",
        "/desk/reports/2026/parts/p1",
        "/desk/reports/2026/submission",
        "/desk/registers/penalties",
    ];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task has_nothing_that_axe_finds_and_nothing_that_sticks_out(int width)
    {
        var clerk = await town.StaffAsync(chromium, "clerk", width > 390 ? Screen.Desk : Screen.Phone);
        foreach (var address in Pages)
        {
            await clerk.OpenAsync(address);
            (await clerk.Page.SticksOutAsync()).ShouldBe(0, address);
            (await clerk.Page.FindingsAsync()).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task goes_to_its_reviewer_and_comes_back_with_a_reason()
    {
        var clerk = await town.StaffAsync(chromium, "clerk", Screen.Desk);
        await clerk.OpenAsync("/desk/reports/2024");
        while (await clerk.Main.GetByText("答复警告", new() { Exact = true }).CountAsync() > 0)
        {
            await clerk.Main.GetByText("答复警告", new() { Exact = true }).First.ClickAsync();
            await clerk.TypeAsync("为什么无误", "已经逐条核对。");
            await clerk.PressAsync("保存答复");
        }
        await clerk.OpenAsync("/desk/reports/2024/submission");
        await clerk.PressAsync("送审");

        foreach (var screen in (Screen[])[Screen.Desk, Screen.Phone])
        {
            var office = await town.StaffAsync(chromium, "office", screen);
            foreach (var address in (string[])["/desk/reports/2024/review", "/desk/reports/2024/return"])
            {
                await office.OpenAsync(address);
                (await office.Page.SticksOutAsync()).ShouldBe(0, address);
                (await office.Page.FindingsAsync()).ShouldBeEmpty(address);
            }
            if (screen == Screen.Phone)
            {
                await office.TypeAsync("退回的原因", "请补充改进情况");
                await office.PressAsync("退回");
            }
        }

        await clerk.OpenAsync("/desk/reports/2024");
        await clerk.SeesAsync("请补充改进情况");
    }

    [Fact]
    public async Task opens_the_cases_behind_a_number_by_a_click_and_scrolls_only_its_tables()
    {
        var clerk = await town.StaffAsync(chromium, "clerk", Screen.Phone);
        await clerk.OpenAsync("/desk/reports/2023");

        var table = clerk.Main.Locator(".gk-report__table").Nth(1);
        (await table.EvaluateAsync<bool>("box => box.scrollWidth > box.clientWidth")).ShouldBeTrue();
        (await table.EvaluateAsync<string>("box => getComputedStyle(box).overflowX")).ShouldBe("auto");
        await clerk.Main.Locator("td[data-cell='T3.R03_3_7.C_NATURAL'] a").ClickAsync();

        await clerk.SeesAsync("7.属于行政执法案卷");
        await Assertions.Expect(clerk.Main.Locator("tbody th a")).ToHaveCountAsync(1);
        await clerk.Main.Locator("tbody th a").ClickAsync();
        await clerk.SeesAsync("违法停车处罚案卷材料");
    }
}

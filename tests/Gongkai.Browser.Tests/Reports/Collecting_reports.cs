using Gongkai.Browser.Tests.Fixture;
using Gongkai.Testing.Servers;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Reports;

/// <summary>An office above takes the report of an organ below, looks at it and sends it back.</summary>
public sealed class Collecting_reports(Chromium chromium, DemonstrationTown town)
{
    private const string Organ = "/desk/collecting/2023/organs/B1";

    private static readonly string[] Pages =
    [
        "/desk/collecting?year=2023",
        "/desk/collecting/2023/members/B1",
        "/desk/collecting/2023/members/B1/removal",
        Organ,
        $"{Organ}/return",
        $"{Organ}/acceptance",
    ];

    [Fact]
    public async Task is_done_by_a_clerk_on_pages_that_give_axe_nothing_to_find()
    {
        var clerk = await town.StaffAsync(chromium, "clerk", Screen.Desk);
        await clerk.OpenAsync("/desk/collecting/2023/members/new");
        await clerk.TypeAsync("机关", "北京市通州区漷县镇人民政府");
        await clerk.TypeAsync("代码", "B1");
        await clerk.PressAsync("保存");
        await clerk.OpenAsync("/desk/collecting/2023/receipt");
        await clerk
            .Main.Locator("input[type=file]")
            .SetInputFilesAsync(Repository.At("tests", "Gongkai.Documents.Tests", "Data", "huoxian-2023", "report.txt"));
        await clerk.PressAsync("接收");
        await Look(clerk, Pages);

        await clerk.OpenAsync($"{Organ}/return");
        await clerk.TypeAsync("退回的原因", "请核对标记的地方");
        await clerk.PressAsync("退回");
        await clerk.SeesAsync("已退回");
        await Look(clerk, $"{Organ}/sheet");
        await Look(await town.StaffAsync(chromium, "clerk", Screen.Phone), [.. Pages[..4], $"{Organ}/sheet"]);
    }

    private static async Task Look(Person clerk, params IReadOnlyList<string> pages)
    {
        foreach (var address in pages)
        {
            await clerk.OpenAsync(address);
            (await clerk.Page.SticksOutAsync()).ShouldBe(0, address);
            (await clerk.Page.FindingsAsync()).ShouldBeEmpty(address);
        }
    }
}

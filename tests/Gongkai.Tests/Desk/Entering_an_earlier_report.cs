using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Host;
using Gongkai.Testing.Servers;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

/// <summary>Reports that were made before the house had this program.</summary>
public sealed class Entering_an_earlier_report(TownHall town) : IClassFixture<TownHall>
{
    private const string Earlier = "/desk/reports/earlier";

    private static readonly byte[] Printed = File.ReadAllBytes(
        Repository.At("tests", "Gongkai.Documents.Tests", "Data", "huoxian-2023", "report.txt")
    );

    [Fact]
    public async Task reads_it_from_its_file_as_often_as_need_be_and_makes_it_nowhere_else()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Send(Earlier, ("Given", "无关.txt", "没有年度报告"u8.ToArray()))).Status.ShouldBe(422);
        var other = await clerk.Send(Earlier, ("Given", "2023.txt", Printed), ("Year", "2022"));
        other.Status.ShouldBe(422);
        other.Said.ShouldContain("文件是2023年的报告，不是2022年的");

        (await clerk.Send(Earlier, ("Given", "2023.txt", Printed))).Location.ShouldBe($"{Earlier}/2023");

        var page = await clerk.Get($"{Earlier}/2023");
        page.Said.ShouldContain("报告里的机关名称是“北京市通州区漷县镇人民政府”");
        page.Page.QuerySelector("[data-cell='T3.R01.C_TOTAL']")!.TextContent.ShouldBe("38");
        var plot = (await clerk.Get("/desk/reports/comparison"))
            .Page.QuerySelector("svg[aria-labelledby='plot-received']")
            .ShouldNotBeNull();
        plot.QuerySelectorAll("text.number").Select(number => number.TextContent).ShouldContain("38");
        (await clerk.Get($"{Earlier}/2023/files/source")).Text.ShouldContain("漷县镇");
        (await clerk.Get($"{Earlier}/2023/files/json")).Text.ShouldContain("\"T3.R01.C_TOTAL\"");
        (await clerk.Get("/desk/reports"))
            .Page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain($"{Earlier}/2023");
        (await clerk.Get("/desk/reports/2023")).Status.ShouldBe(404);
        (await clerk.Send(Earlier, ("Given", "2023.txt", Printed))).Said.ShouldContain("2023年的报告已经录入");
        (await clerk.Send($"{Earlier}/2023/file", ("Given", "再一次.txt", Printed))).Location.ShouldBe($"{Earlier}/2023");
        (await clerk.Get($"{Earlier}/2023")).Said.ShouldContain("第2版");
    }

    [Fact]
    public async Task types_it_in_the_form_of_2019_and_stands_beside_the_next_year_when_that_is_written()
    {
        using var clerk = await town.Browser(Role.Clerk);
        const string address = $"{Earlier}/2020/entry";
        (await clerk.Get($"{Earlier}/2018/entry")).Status.ShouldBe(404);
        var cells = ReportForm.F2019.Cells.Select(cell => ($"Cells[{cell}]", "0")).ToArray();
        (string, string) problems = ("Texts[P5]", "主要问题：公开内容的解读材料偏少，群众反映看不懂。");

        var wrong = await clerk.Send(address, [.. cells[..^1], (cells[^1].Item1, "三件"), problems]);

        wrong.Status.ShouldBe(422);
        wrong.Said.ShouldContain("“三件”");
        var field = wrong.Page.QuerySelector($"input[name='{cells[^1].Item1}']").ShouldNotBeNull();
        field.GetAttribute("value").ShouldBe("三件");
        field.GetAttribute("aria-invalid").ShouldBe("true");
        wrong.Said.ShouldContain("群众反映看不懂");

        (await clerk.Send(address, [.. cells, problems])).Location.ShouldBe($"{Earlier}/2020");

        (await clerk.Get($"{Earlier}/2020")).Said.ShouldContain("2019年格式");
        var compared = await clerk.Get("/desk/reports/comparison");
        compared.Page.QuerySelectorAll("tbody th").Select(year => year.TextContent.Trim()).ShouldContain("2020年");
        compared.Said.ShouldContain($"{TimeProvider.System.Today.Year}年（未定稿）");
        (await clerk.Get("/desk/reports/2021/parts/p5")).Said.ShouldContain("解读材料偏少，群众反映看不懂");
    }

    [Fact]
    public async Task refuses_the_year_whose_report_is_made_here()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Send("/desk/reports/2024/parts/p5", ("Form.Text", "主要问题：解读偏少。"))).Status.ShouldBe(302);

        var refused = await clerk.Send($"{Earlier}/2024/entry", ("Texts[P1]", "总体情况"));

        refused.Status.ShouldBe(422);
        refused.Said.ShouldContain("这一年的年度报告在本系统编制");
        refused.Said.ShouldContain("总体情况");
        (await clerk.Get(Earlier))
            .Page.QuerySelectorAll("a")
            .ShouldNotContain(link => link.GetAttribute("href") == $"{Earlier}/2024/entry");
    }
}

using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Collecting;

public sealed class Deciding_on_a_report(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task sends_it_back_with_marked_cells_and_shows_what_the_next_version_changed()
    {
        var (faulty, mended) = (Below.Faulty(2), Below.Report(2));
        await town.Expects(faulty.Year, new Member(faulty.Organ) { Code = "S1" });
        using var clerk = await town.Browser(Role.Clerk);
        await clerk.BringIn(faulty.Year, "report.html", faulty.File());
        var address = $"/desk/collecting/{faulty.Year}/organs/S1";

        var page = await clerk.Get(address);
        page.Page.QuerySelector("td.gk-check__cell--bad").ShouldNotBeNull(page.Text);
        var form = (await clerk.Get($"{address}/return")).Page;
        var marks = form.QuerySelectorAll("input[name='Form.Marks'][checked]").Select(input => input.GetAttribute("value")!).ToList();
        marks.ShouldNotBeEmpty("errors are marked beforehand");
        (await clerk.Send($"{address}/return", ("Form.Note", ""), ("Form.Until", Day(7)))).Status.ShouldBe(422);
        (await clerk.Send($"{address}/return", ("Form.Note", "请改"), ("Form.Until", Day(0)))).Said.ShouldContain("晚于今天");
        var sent = await clerk.Send(
            $"{address}/return",
            [.. marks.Select(mark => ("Form.Marks", mark)), ("Form.Note", "请核对予以公开的合计"), ("Form.Until", Day(7))]
        );
        sent.Location.ShouldBe(address, sent.Text);
        (await clerk.Row(faulty.Year, faulty.Organ)).ShouldContain("已退回");
        var sheet = (await clerk.Get($"{address}/sheet")).Said;
        sheet.ShouldContain("请核对予以公开的合计");
        sheet.ShouldContain($"{marks.Count} 处");

        await clerk.BringIn(faulty.Year, "report.html", mended.File());

        var changed = (await clerk.Get(address)).Said;
        changed.ShouldContain("1 个数字有变化");
        (await clerk.Get($"{address}/sheet")).Status.ShouldBe(404);
        (await clerk.Send($"{address}/acceptance", ("Remark", ""))).Location.ShouldBe(address);
        (await clerk.Row(faulty.Year, faulty.Organ)).ShouldContain("已采用");
        (await clerk.BringIn(faulty.Year, "report.html", faulty.File())).Said.ShouldContain("这份报告已经采用");
    }

    [Fact]
    public async Task accepts_errors_only_with_a_word_and_gives_the_file_to_nobody_else()
    {
        var faulty = Below.Faulty(5);
        await town.Expects(faulty.Year, new Member(faulty.Organ) { Code = "S2" });
        using var clerk = await town.Browser(Role.Clerk);
        await clerk.BringIn(faulty.Year, "report.html", faulty.File());
        var address = $"/desk/collecting/{faulty.Year}/organs/S2";

        (await clerk.Send($"{address}/acceptance", ("Remark", ""))).Said.ShouldContain("不能不加说明");
        (await clerk.Send($"{address}/acceptance", ("Remark", "已电话核实"))).Location.ShouldBe(address);

        var file = (await clerk.Get(address)).Page.QuerySelector($"a[href^='{address}/files/']")!.GetAttribute("href")!;
        (await clerk.Get(file)).Headers["Content-Security-Policy"].ShouldContain("sandbox");
        using var member = await town.Browser(Role.SectionMember);
        (await member.Get(file)).Status.ShouldBe(403);
        (await clerk.Get($"/desk/collecting/{faulty.Year}/organs/none")).Status.ShouldBe(404);
    }

    private static string Day(int ahead) => DateTime.Now.AddDays(ahead).ToString("yyyy-MM-dd", null);
}

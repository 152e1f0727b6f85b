using System.Text;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Collecting;

public sealed class Bringing_in_reports(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task of_a_ZIP_files_each_with_the_organ_of_its_name_and_audits_it()
    {
        var good = Below.Report(2);
        var faulty = Below.Faulty(Below.SameYear(good));
        await town.Expects(
            good.Year,
            new(good.Organ) { Code = "Z1" },
            new(faulty.Organ) { Code = "Z2" },
            new("示范市教育局") { Code = "Z3" }
        );
        using var clerk = await town.Browser(Role.Clerk);

        var zip = Below.Zip(("a/1.html", good.File()), ("a/2.html", faulty.File()), ("a/3.html", "<p>none</p>"u8.ToArray()));
        var answer = await clerk.BringIn(good.Year, "reports.zip", zip);

        answer.Status.ShouldBe(200, answer.Text);
        answer.Said.ShouldContain("3 个文件中收下了 2 个");
        answer.Said.ShouldContain("不是政府信息公开工作年度报告");
        (await clerk.Row(good.Year, good.Organ)).ShouldContain("待审");
        var list = (await clerk.Get($"/desk/collecting?year={good.Year}&list=Faulty")).Said;
        list.ShouldContain(faulty.Organ);
        list.ShouldNotContain(good.Organ);
        var missing = (await clerk.Get($"/desk/collecting?year={good.Year}&list=Missing")).Said;
        missing.ShouldContain("示范市教育局");
        missing.ShouldContain("逾期");
    }

    [Fact]
    public async Task whose_name_fits_nobody_asks_and_takes_it_once_it_is_told()
    {
        var report = Below.Report(8);
        await town.Expects(report.Year, new Member("示范市卫生健康委员会") { Code = "W1" });
        using var clerk = await town.Browser(Role.Clerk);

        var asked = await clerk.BringIn(report.Year, "report.html", report.File());

        asked.Said.ShouldContain("不知是谁的");
        asked.Said.ShouldContain(report.Organ);
        (await clerk.Row(report.Year, "示范市卫生健康委员会")).ShouldContain("未收到");
        var hidden = asked
            .Page.QuerySelectorAll("main form input[type=hidden]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!))
            .Append(("Unclaimed[0].Member", "W1"))
            .ToArray();
        var taken = await clerk.Post($"/desk/collecting/{report.Year}/receipt", hidden);
        taken.Said.ShouldContain("1 个文件中收下了 1 个");
        (await clerk.Row(report.Year, "示范市卫生健康委员会")).ShouldContain("待审");
    }

    [Fact]
    public async Task takes_no_file_twice_and_none_of_another_year()
    {
        var report = Below.Report(11);
        await town.Expects(report.Year, new Member(report.Organ) { Code = "T1" });
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.BringIn(report.Year, "report.html", report.File())).Said.ShouldContain("收下了 1 个");

        (await clerk.BringIn(report.Year, "report.html", report.File())).Said.ShouldContain("完全相同");
        await town.Expects(report.Year + 1, new Member(report.Organ) { Code = "T1" });
        (await clerk.BringIn(report.Year + 1, "report.html", report.File())).Said.ShouldContain($"这是{report.Year}年的报告");
        (await clerk.BringIn(report.Year, "report.html", [])).Said.ShouldContain("请选择文件");
    }

    [Fact]
    public async Task takes_the_list_of_organs_from_a_table_and_gives_it_back()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var csv = Encoding.UTF8.GetBytes("机构代码,机关,层级,上级\nC1,示范县人民政府,县级,\nC2,示范县财政局,部门,示范县人民政府\n");

        (await clerk.Send("/desk/collecting/2015/members", ("Given", "list.csv", csv))).Location.ShouldBe("/desk/collecting/2015/members");

        var page = (await clerk.Get("/desk/collecting/2015/members")).Said;
        page.ShouldContain("共 2 个单位");
        page.ShouldContain("2016-03-31");
        var file = await clerk.Get("/desk/collecting/2015/members/file");
        var again = await clerk.Send("/desk/collecting/2016/members", ("Given", "list.csv", Encoding.UTF8.GetBytes(file.Text)));
        again.Location.ShouldBe("/desk/collecting/2016/members", again.Text);
        var wrong = Encoding.UTF8.GetBytes("机构代码,机关\nC1,甲镇人民政府\nC1,乙镇人民政府\n");
        var refused = await clerk.Send("/desk/collecting/2016/members", ("Given", "list.csv", wrong));
        refused.Status.ShouldBe(422);
        refused.Said.ShouldContain("“C1”出现了不止一次");
    }

    [Fact]
    public async Task lets_an_administrator_keep_the_list_who_reads_no_report()
    {
        using var admin = await town.Browser(Role.SystemAdministrator);
        var sent = await admin.Send(
            "/desk/collecting/2012/members/new",
            ("Form.Name", "甲镇人民政府"),
            ("Form.Code", "M1"),
            ("Form.Level", "Town"),
            ("Form.Parent", ""),
            ("Form.Deadline", "")
        );
        sent.Location.ShouldBe("/desk/collecting/2012/members", sent.Text);
        (await admin.Send("/desk/collecting/2012/members/M1", ("Form.Name", "甲乡人民政府"))).Location.ShouldNotBeNull();
        (await admin.Get("/desk/collecting/2012/members")).Said.ShouldContain("甲乡人民政府");
        (await admin.Get("/desk/collecting?year=2012")).Status.ShouldBe(403);

        (await admin.Send("/desk/collecting/2012/members/M1/removal")).Location.ShouldBe("/desk/collecting/2012/members");
        (await admin.Get("/desk/collecting/2012/members")).Said.ShouldContain("还没有下级单位名单");
    }
}

using System.IO.Compression;
using System.Text;
using Gongkai.Testing.Reports;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Portal;

public sealed class Checking_a_report(TownHall town) : IClassFixture<TownHall>
{
    private static readonly string[] Sheet = ["下载清单（XLSX）", "下载数据（JSON）"];

    [Fact]
    public async Task shows_each_finding_beside_its_place_and_gives_the_list_to_take_along()
    {
        using var visitor = new Browser(town.Address);
        var (draft, _, _, _) = RandomReport.Make(1, quiet: true);
        draft.Add("T3.R03_1", "C_TOTAL", 2);

        var answer = await Send(visitor, "report.html", draft.AsPage());

        answer.Status.ShouldBe(200);
        var finding = answer.Page.QuerySelector(".gk-check__finding--bad")!;
        finding.TextContent.ShouldContain("GK-T3-ROWSUM");
        finding.TextContent.ShouldContain("错误");
        answer.Page.QuerySelector("td.gk-check__cell--bad a")!.GetAttribute("href").ShouldBe("#" + finding.Id);
        answer.Page.QuerySelectorAll("a[download]").Select(link => link.TextContent).ShouldBe(Sheet);
        var workbook = Convert.FromBase64String(answer.Page.QuerySelector("a[download$=xlsx]")!.GetAttribute("href")!.Split(',')[1]);
        using var package = new ZipArchive(new MemoryStream(workbook));
        package.Entries.ShouldContain(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task takes_pasted_text_and_says_when_nothing_is_wrong()
    {
        using var visitor = new Browser(town.Address);

        var answer = await visitor.Send("/check", ("Form.Text", RandomReport.Make(3, quiet: true).Draft.AsText()));

        answer.Status.ShouldBe(200);
        answer.Page.QuerySelectorAll(".gk-check__finding--bad, .gk-check__finding--warn").ShouldBeEmpty(answer.Said);
        answer.Page.QuerySelectorAll(".gk-check__document table").Length.ShouldBeGreaterThan(4);
    }

    [Theory]
    [InlineData("letter.txt", "你好", "不是政府信息公开工作年度报告")]
    [InlineData("report.pdf", "%PDF-1.7 nothing behind", "文件已损坏")]
    [InlineData("report.docx", "PK\u0003\u0004", "文件已损坏")]
    [InlineData("", "", "请选择一个报告文件")]
    public async Task says_why_a_file_cannot_be_read(string name, string content, string why)
    {
        using var visitor = new Browser(town.Address);

        var answer = name.Length > 0 ? await Send(visitor, name, content) : await visitor.Send("/check", ("Form.Text", ""));

        answer.Status.ShouldBe(200);
        answer.Said.ShouldContain(why);
    }

    private static Task<Answer> Send(Browser visitor, string name, string content) =>
        visitor.Send("/check", ("Form.File", name, Encoding.UTF8.GetBytes(content)));
}

using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

public sealed class The_registers(TownHall town) : IClassFixture<TownHall>
{
    private const string Head = "行政相对人名称,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,处罚决定日期,处罚机关";

    [Fact]
    public async Task take_a_years_penalties_in_seconds_and_the_report_counts_them()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var watch = Stopwatch.StartNew();

        var answer = await Import(clerk, "penalties", Workbook(2021, 1130));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        answer.Location.ShouldBe("/desk/registers/penalties", answer.Text);
        (await clerk.Get("/desk/registers/penalties")).Said.ShouldContain("2021年 1130 条");
        var number = (await clerk.Get("/desk/reports/2021")).Page.QuerySelector("td[data-cell='T2.R6_1.C_DECISIONS'] a")!;
        number.TextContent.ShouldBe("1130");
        var behind = (await clerk.Get(number.GetAttribute("href")!)).Said;
        behind.ShouldContain("共 1130 条");

        (await Import(clerk, "penalties", Workbook(2021, 1130))).Said.ShouldContain("已经导入过");
        var overlapping = await Import(clerk, "penalties", Workbook(2021, 3));
        overlapping.Status.ShouldBe(422);
        overlapping.Said.ShouldContain("有 3 个文号已经在台账中");
    }

    [Fact]
    public async Task take_nothing_of_a_file_with_a_mistake_and_name_its_row_and_column()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var csv = Csv(Line("示罚〔2022〕1号", "2022-03-01"), Line("示罚〔2022〕2号", "去年"), Line("", "2022-03-03"));

        var answer = await Import(clerk, "penalties", csv, "penalties.csv");

        answer.Status.ShouldBe(422);
        var errors = answer.Page.QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();
        errors.ShouldContain(row => row.Contains('3') && row.Contains("处罚决定日期") && row.Contains("“去年”不是日期"));
        errors.ShouldContain(row => row.Contains('4') && row.Contains("行政处罚决定书文号") && row.Contains("必须填写"));
        (await clerk.Get("/desk/registers/penalties")).Said.ShouldNotContain("2022年 1 条");
    }

    [Fact]
    public async Task let_a_wrong_file_out_again_with_its_reason_and_the_mended_one_in()
    {
        using var clerk = await town.Browser(Role.Clerk);
        await Import(clerk, "coercions", Coercions("2020-06-01"), "coercions.csv");
        var withdrawal = (await clerk.Get("/desk/registers/coercions")).Page.QuerySelector("a[href$='/withdrawal']").ShouldNotBeNull();
        var address = withdrawal.GetAttribute("href")!;

        (await clerk.Send(address, ("Form.Reason", ""))).Status.ShouldBe(422);
        (await clerk.Send(address, ("Form.Reason", "日期抄错"))).Location.ShouldBe("/desk/registers/coercions");

        (await clerk.Get("/desk/registers/coercions")).Said.ShouldContain("还没有记录");
        (await town.Journal("journal.registerWithdrawn")).Entries.ShouldHaveSingleItem();
        (await Import(clerk, "coercions", Coercions("2021-06-01"), "coercions.csv")).Location.ShouldBe("/desk/registers/coercions");
        (await clerk.Get(address)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task ask_when_a_repealed_document_ended()
    {
        using var clerk = await town.Browser(Role.Clerk);
        const string head = "文件名称,发文字号,制定机关,成文日期,有效性,废止日期\n";
        var repealed = Encoding.UTF8.GetBytes(head + "示范办法,示政规〔2020〕1号,示范镇人民政府,2020-05-01,废止,\n");

        (await Import(clerk, "normative-documents", repealed, "documents.csv")).Said.ShouldContain("请填写废止日期");
    }

    [Fact]
    public async Task take_charges_for_the_year_that_is_chosen()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var year = DateTime.Now.Year - 1;
        var csv = Encoding.UTF8.GetBytes(
            "收费项目,收费依据,收费标准,收费单位,本年收费金额（元）\n档案复印,示价费,每页1元,示范镇人民政府,12345\n"
        );

        (await Import(clerk, "fees", csv, "fees.csv", ("Form.Year", $"{year}"))).Location.ShouldBe("/desk/registers/fees");

        (await clerk.Get($"/desk/reports/{year}")).Page.QuerySelector("td[data-cell='T2.R8_1.C_AMOUNT']")!.TextContent.ShouldBe("1.2345");
    }

    [Fact]
    public async Task give_a_template_whose_head_their_own_import_knows()
    {
        using var clerk = await town.Browser(Role.Clerk);
        foreach (var form in RegisterForms.All)
        {
            var file = await clerk.Ask(new(HttpMethod.Get, $"/desk/registers/{form.Code}/template"));
            file.Status.ShouldBe(200, form.Code);
            file.Headers["Content-Disposition"].ShouldContain($"{form.Code}.xlsx");
        }
    }

    [Fact]
    public async Task say_what_is_missing_or_no_register_at_all()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await Import(clerk, "penalties", [1, 2, 3, 0], "a.xlsx")).Said.ShouldContain("文件无法读取");
        (await Import(clerk, "penalties", [], "a.xlsx")).Said.ShouldContain("请选择要导入的文件");
        (await clerk.Get("/desk/registers/cats")).Status.ShouldBe(404);

        using var member = await town.Browser(Role.SectionMember);
        (await member.Get("/desk/registers/penalties")).Status.ShouldBe(403);
        (await member.Get("/desk/registers/penalties/template")).Status.ShouldBe(403);
    }

    private static byte[] Coercions(string day) =>
        Encoding.UTF8.GetBytes(
            "行政相对人名称,行政强制决定书文号,强制种类,强制依据,强制决定日期,强制机关\n"
                + $"示范公司,示强〔2021〕1号,扣押,某法第三条,{day},示范镇人民政府\n"
        );

    private static byte[] Workbook(int year, int count) =>
        RegisterWorkbook.Write(
            new(
                "行政处罚",
                Head.Split(','),
                [
                    .. Enumerable
                        .Range(1, count)
                        .Select(i =>
                            Line($"示罚〔{year}〕{i}号", $"{year}-06-{1 + i % 30:D2}").Split(',').Select(RegisterCell.Of).ToList()
                        ),
                ]
            )
        );

    private static string Line(string number, string day) =>
        $"示范公司,{number},占道,摆摊,某办法第三条,罚款,罚款五十元,{day},示范镇人民政府";

    private static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(Head)));

    private static async Task<Answer> Import(
        Browser browser,
        string register,
        byte[] file,
        string name = "penalties.xlsx",
        params (string Name, string Value)[] fields
    )
    {
        var address = $"/desk/registers/{register}";
        var hidden = (await browser.Get(address)).Page.QuerySelectorAll("main form input[type=hidden]");
        using var form = new MultipartFormDataContent();
        foreach (var input in hidden)
            form.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "Form.File", name);
        return await browser.Ask(new(HttpMethod.Post, address) { Content = form });
    }
}

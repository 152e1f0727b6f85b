using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

/// <summary>The report of a year at the desk; each test has a year of its own.</summary>
public sealed class The_annual_report(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task leads_from_each_number_to_exactly_the_cases_that_it_counts()
    {
        var (first, second) = (await Receive("2025-03-03"), await Receive("2025-05-06"));
        await Step(second, new Withdrawn(Town.Day("2025-05-08"), Town.Text("电话撤回")));
        using var clerk = await town.Browser(Role.Clerk);

        var page = (await clerk.Get("/desk/reports/2025")).Page;
        page.QuerySelectorAll("td[data-cell]").Length.ShouldBe(200);
        var number = page.QuerySelector("td[data-cell='T3.R01.C_NATURAL'] a").ShouldNotBeNull();
        number.TextContent.ShouldBe("2");

        (await Cases(clerk, number.GetAttribute("href")!)).ShouldBe([$"{first}", $"{second}"]);
        (await Cases(clerk, "/desk/reports/2025/cells/T3.R04.C_TOTAL")).ShouldBe([$"{first}"]);
        (await Cases(clerk, "/desk/reports/2025/cells/T3.R03_6_3.C_NATURAL")).ShouldBe([$"{second}"]);
        (await clerk.Get("/desk/reports/2025/cells/T3.R99.C_TOTAL")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task keeps_what_a_person_wrote_while_its_fields_follow_the_numbers()
    {
        const string text = "2024年新收申请{T3.R01.C_TOTAL}件，群众在镇便民服务中心可以当面咨询。";
        using var clerk = await town.Browser(Role.Clerk);
        var sent = await clerk.Send("/desk/reports/2024/parts/p1", ("Form.Text", text));
        sent.Location.ShouldBe("/desk/reports/2024", sent.Text);
        (await clerk.Get("/desk/reports/2024")).Said.ShouldContain("新收申请0件");

        await Step(await Receive("2024-06-03"), new Withdrawn(Town.Day("2024-06-05"), Town.Text("电话撤回")));

        (await clerk.Get("/desk/reports/2024")).Said.ShouldContain("新收申请1件，群众");
        (await clerk.Send("/desk/reports/2024/parts/p1/first-draft")).Location.ShouldBe("/desk/reports/2024");
        (await clerk.Get("/desk/reports/2024"))
            .Page.QuerySelectorAll("section.gk-report")
            .Select(part => part.TextContent)
            .ShouldAllBe(part => !part.Contains("当面咨询"));
    }

    [Fact]
    public async Task refuses_a_field_that_asks_nothing_known_and_keeps_what_was_typed()
    {
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send("/desk/reports/2023/parts/p5", ("Form.Text", "问题有{T3.R77.C_TOTAL}个"));

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("{T3.R77.C_TOTAL}");
        answer.Page.QuerySelector("textarea")!.TextContent.ShouldContain("问题有");
    }

    [Fact]
    public async Task gives_the_fee_figures_in_part_six_whatever_was_written()
    {
        using var clerk = await town.Browser(Role.Clerk);

        await clerk.Send("/desk/reports/2023/parts/p6", ("Form.Text", "没有其他事项。"));

        var said = (await clerk.Get("/desk/reports/2023")).Said;
        said.ShouldContain("发出收费通知的件数为0件");
        said.ShouldContain("没有其他事项。");
    }

    [Fact]
    public async Task is_frozen_once_and_a_later_correction_shows_as_a_difference()
    {
        var number = await Receive("2022-04-06");
        await Step(number, new Withdrawn(Town.Day("2022-04-08"), Town.Text("来信撤回")));
        using var clerk = await town.Browser(Role.Clerk);
        using var head = await town.Browser(Role.OfficeHead);
        using var leader = await town.Browser(Role.PrincipalLeader);
        await AnswerWarnings(clerk, 2022);
        (await clerk.Send("/desk/reports/2022/submission")).Location.ShouldBe("/desk/reports/2022");
        (await clerk.Send("/desk/reports/2022/parts/p1", ("Form.Text", "改一改"))).Status.ShouldBe(422);
        (await head.Get("/desk/reports")).Page.QuerySelector("a[href='/desk/reports/2022/review']").ShouldNotBeNull();
        (await head.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");
        (await leader.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");
        (await head.Get("/desk/reports/2022/differences")).Said.ShouldContain("没有变化");
        (await town.Journal("journal.reportFrozen")).Entries.ShouldNotBeEmpty();

        await Step(number, new ApplicantKindChanged(Town.Day("2022-04-08"), ApplicantKind.Company, Town.Text("申请人是公司")));

        var differences = (await head.Get("/desk/reports/2022/differences")).Page;
        Cells(differences, "T3.R01.C_NATURAL").ShouldBe(["1", "0", "", $"{number}"]);
        Cells(differences, "T3.R01.C_COMPANY").ShouldBe(["0", "1", $"{number}", ""]);
        var shown = (await head.Get("/desk/reports/2022")).Page;
        shown.QuerySelector("td[data-cell='T3.R01.C_NATURAL']")!.TextContent.ShouldBe("1");
        (await head.Get("/desk/reports/2022/files/txt")).Text.ShouldContain("政府信息公开工作年度报告");

        var again = await clerk.Send("/desk/reports/2022/submission");
        again.Status.ShouldBe(422);
        again.Said.ShouldContain("已经定稿");
        (await clerk.Send("/desk/reports/2022/parts/p1", ("Form.Text", "改一改"))).Said.ShouldContain("已经定稿");

        (await clerk.Send("/desk/reports/2022/correction", ("Form.Note", ""))).Said.ShouldContain("没有写更正说明");
        var begun = await clerk.Send("/desk/reports/2022/correction", ("Form.Note", "一件申请的申请人是公司，已改列。"));
        begun.Location.ShouldBe("/desk/reports/2022", begun.Said);
        (await clerk.Get("/desk/reports/2022")).Said.ShouldContain("更正说明：一件申请的申请人是公司，已改列。");
        (await clerk.Get("/desk/reports")).Said.ShouldContain("更正中");
        await AnswerWarnings(clerk, 2022);
        (await clerk.Send("/desk/reports/2022/submission")).Location.ShouldBe("/desk/reports/2022");
        (await head.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");
        (await leader.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");

        var corrected = (await head.Get("/desk/reports/2022/differences")).Page;
        Cells(corrected, "T3.R01.C_NATURAL").ShouldBe(["1", "0", "", $"{number}"]);
        corrected.QuerySelector("main")!.TextContent.ShouldContain("没有变化");
        (await head.Get("/desk/reports/2022/files/txt")).Text.ShouldContain("已改列");
        (await head.Get("/desk/reports/2022/files/seal?version=1")).Text.ShouldNotContain("已改列");
        (await head.Get("/desk/reports/2022/files/seal?version=2")).Text.ShouldContain("已改列");
    }

    [Fact]
    public async Task whose_numbers_moved_goes_back_and_comes_again()
    {
        var number = await Receive("2021-04-06");
        await Step(number, new Withdrawn(Town.Day("2021-04-08"), Town.Text("来信撤回")));
        using var clerk = await town.Browser(Role.Clerk);
        using var head = await town.Browser(Role.OfficeHead);
        await AnswerWarnings(clerk, 2021);
        await clerk.Send("/desk/reports/2021/submission");
        await Step(number, new ApplicantKindChanged(Town.Day("2021-04-08"), ApplicantKind.Company, Town.Text("申请人是公司")));

        var passed = await head.Send("/desk/reports/2021/review");
        passed.Status.ShouldBe(422);
        passed.Said.ShouldContain("送审以后");

        (await head.Send("/desk/reports/2021/return", ("Form.Reason", "请核对申请人类别"))).Location.ShouldBe("/desk/reports");
        (await clerk.Get("/desk/reports/2021")).Said.ShouldContain("请核对申请人类别");
        (await clerk.Send("/desk/reports/2021/submission")).Location.ShouldBe("/desk/reports/2021");
    }

    [Fact]
    public async Task waits_for_an_answer_to_each_warning_and_shows_it_to_the_reviewers()
    {
        using var clerk = await town.Browser(Role.Clerk);
        using var head = await town.Browser(Role.OfficeHead);
        await clerk.Send("/desk/reports/2025/parts/p5", ("Form.Text", "主要问题：公开内容的解读材料偏少，部分站所更新不及时，查找不便。"));
        var refused = await clerk.Send("/desk/reports/2025/submission");
        refused.Status.ShouldBe(422);
        refused.Said.ShouldContain("还没有答复");
        var warning = refused.Page.QuerySelector(".gk-findings a")!.GetAttribute("href")!;
        (await clerk.Send(warning, ("Form.Reason", " "))).Said.ShouldContain("没有写明理由");

        await AnswerWarnings(clerk, 2025);

        (await clerk.Send("/desk/reports/2025/submission")).Location.ShouldBe("/desk/reports/2025");
        (await head.Get("/desk/reports/2025/review")).Page.QuerySelector(".gk-findings")!.TextContent.ShouldContain("已经逐条核对");
    }

    [Fact]
    public async Task of_a_year_that_is_not_over_cannot_be_submitted()
    {
        using var head = await town.Browser(Role.OfficeHead);

        var answer = await head.Send($"/desk/reports/{DateTime.Now.Year}/submission");

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("还没有结束");
        (await head.Get("/desk/reports/2020")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task goes_out_in_every_format_and_to_nobody_without_the_right()
    {
        using var clerk = await town.Browser(Role.Clerk);
        foreach (var format in new[] { "docx", "html", "xlsx", "txt", "json", "pdf" })
        {
            var file = await clerk.Get($"/desk/reports/2023/files/{format}");
            file.Status.ShouldBe(200, format);
            file.Headers["Content-Disposition"].ShouldContain($"SF-2023.{format}");
            file.Headers["Content-Security-Policy"].ShouldContain("sandbox");
        }
        (await clerk.Get("/desk/reports/2023/files/exe")).Status.ShouldBe(404);

        using var member = await town.Browser(Role.SectionMember);
        foreach (var address in new[] { "", "/2023", "/2023/cells/T3.R01.C_TOTAL", "/2023/submission", "/2023/files/docx" })
            (await member.Get($"/desk/reports{address}")).Status.ShouldBe(403, address);
    }

    /// <summary>Follows each link to a warning and answers it.</summary>
    private static async Task AnswerWarnings(Browser clerk, int year)
    {
        var links = (await clerk.Get($"/desk/reports/{year}")).Page.QuerySelectorAll(".gk-findings a");
        foreach (var link in links.Select(link => link.GetAttribute("href")!))
            (await clerk.Send(link, ("Form.Reason", "已经逐条核对"))).Location.ShouldBe($"/desk/reports/{year}");
    }

    private static string[] Cells(AngleSharp.Dom.IDocument differences, string cell) =>
        [
            .. differences
                .QuerySelector($"tr:has(a[href$='{cell}'])")
                .ShouldNotBeNull($"{cell} is no difference")
                .QuerySelectorAll("td")
                .Select(value => value.TextContent.Trim()),
        ];

    private static async Task<string[]> Cases(Browser browser, string address)
    {
        var answer = await browser.Get(address);
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Page.QuerySelectorAll("main tbody th a").Select(link => link.TextContent.Trim())];
    }

    private async Task<CaseNumber> Receive(string on)
    {
        var decision = await town.Ask<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                TownHall.Organ,
                Guid.NewGuid().ToString("N"),
                Actor.Program,
                number => new Decision.Taken(
                    new Received(Town.Day(on), number, Channel.Counter, Town.NaturalPerson(), Town.AskedFor("村规"))
                )
            )
        );
        return decision.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number;
    }

    private async Task Step(CaseNumber number, Entry entry)
    {
        var open = (
            await town.Ask<Dockets, OpenDocket<DisclosureRequest>?>(dockets => dockets.Open<DisclosureRequest>(TownHall.Organ, number))
        )!;
        var decision = await town.Ask<Dockets, Decision>(dockets =>
            dockets.Step<DisclosureRequest>(TownHall.Organ, open.Id, open.Seen, Actor.Program, _ => new Decision.Taken(entry))
        );
        decision.ShouldBeOfType<Decision.Taken>();
    }
}

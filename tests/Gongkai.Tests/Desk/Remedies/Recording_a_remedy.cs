using Gongkai.Domain.Organs;
using Gongkai.Tests.Requests;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Remedies;

/// <summary>复议与诉讼: what a clerk records of a case by the pages, and where it is found again.</summary>
public sealed class Recording_a_remedy(TownHall town) : IClassFixture<TownHall>
{
    private static readonly DateOnly Today = Arriving.Today;

    [Fact]
    public async Task brings_a_suit_from_the_complaint_to_its_cell_of_table_4_and_back()
    {
        var request = await town.Receive("示范渠测量图");
        using var clerk = await town.Browser(Role.Clerk);

        var suit = await Register(clerk, "(2026)示0101行初1号", ("Form.Kind", "DirectSuit"), ("Form.Request", request));
        (await Cell(clerk, "T4.R_SUIT_DIRECT.C_PENDING")).ShouldContain("(2026)示0101行初1号");
        await Take(clerk, $"{suit}/answer", ("Form.On", Day(0)));
        await Take(clerk, $"{suit}/result", Result("ClaimRejected"));
        (await clerk.Get(suit)).Said.ShouldContain("上诉期限");
        await Take(clerk, $"{suit}/effect", ("Form.On", Day(0)));

        var cell = await clerk.Get($"/desk/reports/{Today.Year}/cells/T4.R_SUIT_DIRECT.C_UPHELD");
        cell.Page.QuerySelector("main tbody a")!.GetAttribute("href").ShouldBe(suit);
        var page = await clerk.Get(suit);
        page.Said.ShouldContain("行政诉讼（直接起诉）：结果维持");
        page.Page.QuerySelector($"main a[href='/desk/requests/{request}']").ShouldNotBeNull();
        (await clerk.Get($"/desk/requests/{request}")).Page.QuerySelector($"main a[href='{suit}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task shows_until_when_to_answer_a_reconsideration_and_how_that_day_came_about()
    {
        using var clerk = await town.Browser(Role.Clerk);

        var page = await Register(
            clerk,
            "示府复〔2026〕7号",
            ("Form.Kind", "Reconsideration"),
            ("Form.Procedure", "Simplified"),
            ("Form.ArrivedOn", "2025-03-03")
        );

        var said = (await clerk.Get(page)).Said;
        said.ShouldContain("期限为5个工作日");
        said.ShouldContain("应于2025年3月10日前（含当日）提交");
        said.ShouldContain("已逾期");
        await Take(clerk, $"{page}/suspension", ("Form.On", Day(-1)), ("Form.Reason", "等待另案结果"));
        (await clerk.Get(page)).Said.ShouldContain("中止");
        await Take(clerk, $"{page}/resumption", ("Form.On", Day(0)));
        await Take(clerk, $"{page}/result", Result("PartlyRevoked"));
        (await Cell(clerk, "T4.R_REC.C_CORRECTED")).ShouldContain("示府复〔2026〕7号");
        (await clerk.Get("/desk/remedies?list=concluded&kind=reconsideration&q=复〔2026〕7")).Said.ShouldContain("部分撤销");
    }

    [Fact]
    public async Task leaves_the_corrected_result_to_count_and_the_wrong_one_to_be_read()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var page = await Register(clerk, "示府复〔2026〕8号", ("Form.Kind", "Reconsideration"));
        await Take(clerk, $"{page}/result", Result("Upheld"));
        (string, string)[] right =
        [
            ("Form.Result.Result", "Terminated"),
            ("Form.Result.DecidedOn", Day(-1)),
            ("Form.Result.ServedOn", Day(0)),
        ];

        (await clerk.Send($"{page}/correction/2", [.. right, ("Form.Reason", "")])).Said.ShouldContain("请写明原因");
        await Take(clerk, $"{page}/correction/2", [.. right, ("Form.Reason", "录入时看错了文书")]);

        (await Cell(clerk, "T4.R_REC.C_OTHER")).ShouldContain("示府复〔2026〕8号");
        (await Cell(clerk, "T4.R_REC.C_UPHELD")).ShouldNotContain("示府复〔2026〕8号");
        var said = (await clerk.Get(page)).Said;
        said.ShouldContain("录入时看错了文书");
        said.ShouldContain("维持");
    }

    [Fact]
    public async Task leads_a_suit_after_reconsideration_to_its_own_row_also_when_that_was_mended_later()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var page = await Register(clerk, "(2026)示0101行初2号", ("Form.Kind", "DirectSuit"));

        await Take(
            clerk,
            $"{page}/correction/1",
            ("Form.Notice.Kind", "SuitAfterReconsideration"),
            ("Form.Notice.Body", "示范县人民法院"),
            ("Form.Notice.CaseNumber", "(2026)示0101行初2号"),
            ("Form.Notice.ArrivedOn", Day(-2)),
            ("Form.Reason", "经过复议")
        );

        (await Cell(clerk, "T4.R_SUIT_AFTER.C_PENDING")).ShouldContain("(2026)示0101行初2号");
    }

    [Fact]
    public async Task takes_no_case_twice_and_no_request_that_is_not_there_and_keeps_what_was_typed()
    {
        using var clerk = await town.Browser(Role.Clerk);
        await Register(clerk, "示府复〔2026〕9号", ("Form.Kind", "Reconsideration"));

        var twice = await Send(clerk, "示府复〔2026〕9号", ("Form.Kind", "Reconsideration"));
        twice.Status.ShouldBe(422);
        twice.Said.ShouldContain("这个案号已经登记过");

        var unknown = await Send(clerk, "示府复〔2026〕10号", ("Form.Kind", "Reconsideration"), ("Form.Request", "SF-1999-0001"));
        unknown.Said.ShouldContain("没有这个编号的申请");
        unknown.Page.QuerySelector("input[name='Form.CaseNumber']")!.GetAttribute("value").ShouldBe("示府复〔2026〕10号");

        var late = await Send(clerk, "示府复〔2026〕11号", ("Form.Kind", "Reconsideration"), ("Form.ArrivedOn", Day(1)));
        late.Said.ShouldContain("日期晚于今天");
        (await Send(clerk, "")).Said.ShouldContain("请填写案号");
    }

    [Fact]
    public async Task is_for_the_office_while_leaders_read_all_and_a_section_what_is_about_its_requests()
    {
        var request = await town.Receive("示范塘水位");
        using var clerk = await town.Browser(Role.Clerk);
        var linked = await Register(clerk, "示府复〔2026〕12号", ("Form.Kind", "Reconsideration"), ("Form.Request", request));
        var other = await Register(clerk, "示府复〔2026〕13号", ("Form.Kind", "Reconsideration"));
        using var member = await town.Browser(Role.SectionMember);
        (await member.Get(linked)).Status.ShouldBe(404);

        await Take(clerk, $"/desk/requests/{request}/assignment", ("Form.Section", TownHall.Section.Value.ToString()));

        (await member.Get(linked)).Status.ShouldBe(200);
        (await member.Get(other)).Status.ShouldBe(404);
        var list = (await member.Get("/desk/remedies?list=all")).Said;
        list.ShouldContain("示府复〔2026〕12号");
        list.ShouldNotContain("示府复〔2026〕13号");
        (await member.Get("/desk/remedies/new")).Status.ShouldBe(403);
        (await member.Get($"{linked}/answer")).Status.ShouldBe(403);
        using var leader = await town.Browser(Role.PrincipalLeader);
        (await leader.Get(other)).Status.ShouldBe(200);
        (await leader.Get($"{other}/result")).Status.ShouldBe(403);
        using var auditor = await town.Browser(Role.AuditAdministrator);
        (await auditor.Get(linked)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task leaves_the_house_as_a_workbook_and_the_journal_says_so()
    {
        using var clerk = await town.Browser(Role.Clerk);
        await Register(clerk, "示府复〔2026〕14号", ("Form.Kind", "Reconsideration"));

        var link = (await clerk.Get("/desk/remedies?list=all")).Page.QuerySelector("main a[href*=export]")!.GetAttribute("href")!;
        var file = await clerk.Send(link);

        file.Status.ShouldBe(200);
        file.Text.ShouldStartWith("PK");
        (await town.Journal("journal.exported")).Entries.ShouldNotBeEmpty();
    }

    private static string Day(int fromToday) => Arriving.Iso(Today.AddDays(fromToday));

    private static (string, string)[] Result(string result) =>
        [("Form.Result", result), ("Form.DecidedOn", Day(-1)), ("Form.ServedOn", Day(0)), ("Form.Note", "答复事实清楚")];

    private static async Task<string> Cell(Browser clerk, string code) =>
        (await clerk.Get($"/desk/reports/{Today.Year}/cells/{code}")).Said;

    private static async Task<string> Register(Browser clerk, string number, params (string Name, string Value)[] fields)
    {
        var answer = await Send(clerk, number, fields);
        answer.Status.ShouldBe(302, answer.Said);
        return answer.Location!;
    }

    private static Task<Answer> Send(Browser clerk, string number, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Form.Body", "示范县人民法院"), ("Form.CaseNumber", number), ("Form.ArrivedOn", Day(-2))];
        return clerk.Send("/desk/remedies/new", [.. usual.Where(field => fields.All(own => own.Name != field.Name)), .. fields]);
    }

    private static async Task Take(Browser clerk, string page, params (string, string)[] fields)
    {
        var answer = await clerk.Send(page, fields);
        answer.Status.ShouldBe(302, $"{page}: {answer.Said}");
    }
}

using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>签发: the letter is the draft that was reviewed, but for number and date; and what is printed of the case.</summary>
public sealed class Signing_what_was_read(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task is_refused_when_the_letter_is_not_the_draft_any_more_and_done_when_it_is()
    {
        var page = await Passed("示范桥设计图");
        using var deputy = await town.Browser(Role.DeputyLeader);
        await MoveHouse("示范路99号");

        var refused = await deputy.Send($"{page}/review", ("Form.Remark", "同意"));
        refused.Said.ShouldContain("与拟稿人提交的稿件不一致");
        (await deputy.Get(page)).Said.ShouldContain("审核中");

        await MoveHouse("示范路1号");
        (await deputy.Send($"{page}/review", ("Form.Remark", "同意"))).Status.ShouldBe(302);
        (await deputy.Get(page)).Said.ShouldContain("待送达");
    }

    [Fact]
    public async Task is_refused_in_words_while_the_organ_lacks_an_address_for_remedies()
    {
        var page = await Passed("示范湖水质");
        using var deputy = await town.Browser(Role.DeputyLeader);
        await Change(organ => organ with { Remedies = organ.Remedies with { ReconsiderationUrl = null } });

        (await deputy.Get($"{page}/review")).Said.ShouldContain("机关设置");
        await deputy.Send($"{page}/review");
        (await deputy.Get(page)).Said.ShouldContain("审核中");

        await Change(organ => organ with { Remedies = organ.Remedies with { ReconsiderationUrl = "https://fuyi.example/" } });
    }

    [Fact]
    public async Task leaves_papers_to_print()
    {
        var page = await Passed("示范路施工图");
        using var deputy = await town.Browser(Role.DeputyLeader);
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Get($"{page}/papers/delivery")).Status.ShouldBe(404);
        await deputy.Send($"{page}/review");

        var approval = await clerk.Get($"{page}/papers/approval");
        approval.Said.ShouldContain("政府信息公开申请办理审批单");
        approval.Said.ShouldContain("示范SectionHead");
        approval.Said.ShouldNotContain(Arriving.Name);
        (await clerk.Get($"{page}/papers/delivery")).Said.ShouldContain("送达回证");
        (await clerk.Get($"{page}/papers/receipt")).Said.ShouldContain("查询码");
        (await clerk.Get($"{page}/papers/approval?handler=file")).Text.ShouldStartWith("PK");
        (await deputy.Get($"{page}/papers/receipt")).Status.ShouldBe(404);
        (await deputy.Get($"{page}/papers/receipt?handler=file")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task leaves_the_case_among_the_open_ones_until_the_letter_is_delivered()
    {
        var page = await Passed("示范渠清淤合同");
        using var deputy = await town.Browser(Role.DeputyLeader);
        using var clerk = await town.Browser(Role.Clerk);
        await Taken(deputy, $"{page}/review");

        (await Listed(clerk, page)).ShouldBe(["open", "deliver"]);
        (await clerk.Get("/desk/requests?list=deliver")).Said.ShouldContain("还剩");
        await Taken(
            clerk,
            $"{page}/delivery",
            ("Form.Way", "Electronic"),
            ("Form.Proof", "网上送达"),
            ("Form.On", $"{Arriving.Today:yyyy-MM-dd}")
        );

        (await Listed(clerk, page)).ShouldBe(["closed"]);
    }

    [Fact]
    public async Task is_not_needed_for_the_letters_to_those_who_are_consulted_which_tell_nothing_of_the_applicant()
    {
        var page = $"/desk/requests/{await town.Receive("示范厂房的环境评价")}";
        using var clerk = await town.Browser(Role.Clerk);
        await Taken(clerk, $"{page}/consultation", ("Form.Whom", "ThirdParty"), ("Form.Name", "示范建材公司"));
        await Taken(clerk, $"{page}/consultation", ("Form.Whom", "CoOrgan"), ("Form.Name", "示范区环境局"));

        var third = await clerk.Get($"{page}/papers/consultation-1");
        third.Said.ShouldContain("征求第三方意见书");
        third.Said.ShouldContain("示范厂房的环境评价");
        third.Said.ShouldNotContain(Arriving.Name);
        (await clerk.Get($"{page}/papers/consultation-2")).Said.ShouldContain("逾期未提出意见的，视为同意公开");
        (await clerk.Get($"{page}/papers/consultation-2?handler=file")).Text.ShouldStartWith("PK");
        (await clerk.Get($"{page}/papers/consultation-3")).Status.ShouldBe(404);
    }

    private static async Task<IReadOnlyList<string>> Listed(Browser clerk, string page)
    {
        List<string> shown = [];
        foreach (var list in (string[])["open", "deliver", "closed"])
            if ((await clerk.Get($"/desk/requests?list={list}")).Text.Contains($"\"{page}\"", StringComparison.Ordinal))
                shown.Add(list);
        return shown;
    }

    // Assigned, searched, drafted, passed by the section's head and the secrecy check: the deputy leader's turn.
    private async Task<string> Passed(string wanted)
    {
        var page = $"/desk/requests/{await town.Receive(wanted)}";
        using var clerk = await town.Browser(Role.Clerk);
        await Taken(clerk, $"{page}/assignment", ("Form.Section", TownHall.Section.Value.ToString()));
        using var member = await town.Browser(Role.SectionMember);
        await Taken(
            member,
            $"{page}/search",
            ("Form.Places", "档案室"),
            ("Form.Terms", wanted),
            ("Form.Result", "找到一份"),
            ("Form.Found", "True")
        );
        await Taken(
            member,
            $"{page}/reply/Disclosed",
            ("Form.Evidence[ProvisionRecorded.form]", "电子文档"),
            ("Form.Evidence[ProvisionRecorded.way]", "网上获取"),
            ("Form.Facts", "找到一份。"),
            ("Form.Result", "予以公开。")
        );
        foreach (var level in (Role[])[Role.SectionHead, Role.SecrecyReviewer])
        {
            using var reviewer = await town.Browser(level);
            await Taken(reviewer, $"{page}/review");
        }
        return page;
    }

    private static async Task Taken(Browser browser, string page, params (string, string)[] fields)
    {
        var answer = await browser.Send(page, fields);
        answer.Status.ShouldBe(302, answer.Said);
    }

    private Task MoveHouse(string address) => Change(organ => organ with { Office = organ.Office with { Address = address } });

    private async Task Change(Func<Organ, Organ> change) =>
        await town.Ask<OrganStore, bool>(async organs =>
        {
            await organs.Save(change((await organs.Find(TownHall.Organ))!), Actor.Program);
            return true;
        });
}

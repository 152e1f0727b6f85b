using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Publishing;

public sealed class A_publication(PublishingHall town) : IClassFixture<PublishingHall>
{
    private static readonly Role[] Reviewers = PublishingHall.Reviewers;

    [Fact]
    public async Task passes_three_levels_and_the_secrecy_check_before_the_public_sees_it()
    {
        var item = await town.Draft("垃圾分类收运时间");
        await town.Submit(item);

        foreach (var reviewer in Reviewers)
        {
            (await town.Search("垃圾分类")).ShouldBeEmpty();
            (await town.Read("/columns/statutory?item=5")).Text.ShouldNotContain("垃圾分类");
            await town.Pass(item, reviewer);
        }

        (await town.Search("垃圾分类")).ShouldContain("垃圾分类收运时间");
        var page = await town.Read(await town.PublicAddress(item));
        page.Page.QuerySelector("h1")!.TextContent.ShouldBe("垃圾分类收运时间");
        page.Page.QuerySelector("dl.gk-head")!.TextContent.ShouldContain("2026年3月1日");
    }

    [Fact]
    public async Task stands_at_once_on_pages_that_are_kept_for_all_visitors()
    {
        await town.Read("/");
        (await town.Read("/")).Headers.ShouldContainKey("Age", "the second visitor gets the finished page");

        await town.Publish("刚刚公开的信息");

        (await town.Read("/")).Said.ShouldContain("刚刚公开的信息");
        (await town.Read("/columns/statutory?item=5")).Said.ShouldContain("刚刚公开的信息");
        (await town.Read("/?lang=en")).Said.ShouldNotContain("依申请公开");
        (await town.Read("/")).Said.ShouldContain("依申请公开");
    }

    [Fact]
    public async Task is_passed_by_nobody_but_the_level_whose_turn_it_is_administrators_included()
    {
        var item = await town.Draft("人人都想先批的信息");
        await town.Submit(item);

        foreach (var role in Enum.GetValues<Role>().Where(role => role is not Role.SectionHead))
        foreach (var act in new[] { "/review", "/return", "/withdrawal" })
            await Refuses(role, item + act, ("Form.Reason", "x"), ("Form.Explanation", "x"));
        foreach (var role in new[] { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator })
        foreach (var act in new[] { "", "/draft", "/submission", "/review", "/return", "/withdrawal" })
            (await (await town.As(role)).Get(item + act)).Status.ShouldBe(403, $"{role} {act}");

        (await town.Search("人人都想")).ShouldBeEmpty();
        (await Stage(item)).ShouldBe("审核中");
    }

    [Fact]
    public async Task is_never_reviewed_by_who_wrote_it_whatever_the_roles()
    {
        await town.Hire("everything", Enum.GetValues<Role>().Where(role => role < Role.SystemAdministrator));
        using var everything = await town.Browser("everything");
        var item = (await everything.Send("/desk/publications/new", PublishingHall.Fields("一人包办的信息"))).Location!;
        await everything.Send(item + "/submission");

        var answer = await everything.Send(item + "/review");

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("不能审核自己起草的内容");
    }

    [Fact]
    public async Task does_not_pass_when_it_was_changed_after_the_reviewer_saw_it()
    {
        var item = await town.Draft("改来改去的信息");
        await town.Submit(item);
        var head = await town.As(Role.SectionHead);
        var seen = Hidden(await head.Get(item + "/review"));
        await head.Send(item + "/return", ("Form.Reason", "缺电话"));
        await Redraft(item, ("Form.Body", "办理的步骤、材料和电话。"));
        await town.Submit(item);

        (await head.Post(item + "/review", [.. seen])).Status.ShouldBe(409);
        var now = Hidden(await head.Get(item + "/review"));
        var answer = await head.Post(
            item + "/review",
            [.. now.Where(f => f.Name != "Form.Shown"), seen.Single(f => f.Name == "Form.Shown")]
        );

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("您看到的不是当前送审的版本");
        (await head.Get(item + "/review")).Said.ShouldContain("缺电话");
    }

    [Fact]
    public async Task sent_back_tells_its_writer_why_and_waits_for_the_writer()
    {
        var item = await town.Draft("会被退回的信息");
        await town.Submit(item);
        var secrecy = await town.As(Role.SecrecyReviewer);
        await town.Pass(item, Role.SectionHead);
        (await secrecy.Get("/desk/publications")).Said.ShouldContain("会被退回的信息");
        await secrecy.Send(item + "/return", ("Form.Reason", "第二段有身份证号"));

        var drafter = await town.As(Role.SectionMember);
        (await drafter.Get("/desk/publications")).Said.ShouldContain("会被退回的信息");
        (await drafter.Get(item + "/draft")).Said.ShouldContain("第二段有身份证号");
        (await secrecy.Get("/desk/publications")).Said.ShouldNotContain("会被退回的信息");
    }

    [Fact]
    public async Task with_something_secret_in_it_does_not_pass_the_secrecy_check()
    {
        var item = await town.Draft("含有秘密的信息");
        await town.Submit(item);
        await town.Pass(item, Role.SectionHead);
        var secrecy = await town.As(Role.SecrecyReviewer);

        var answer = await secrecy.Send(item + "/review", ("Form.IsSecret", "true"));

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("保密审查没有通过");
    }

    [Fact]
    public async Task edited_stays_up_as_it_was_until_the_new_version_is_through()
    {
        var (item, address) = await town.Publish("停水通知");
        await Redraft(item, ("Form.Change", "更正停水时间"));
        (await town.Read(address)).Said.ShouldNotContain("改过的标题");
        await town.Submit(item);
        await town.Pass(item, [.. Reviewers[..^1]]);
        (await town.Read(address)).Said.ShouldNotContain("改过的标题");
        await town.Pass(item, Reviewers[^1]);

        var now = await town.Read(address);
        now.Page.QuerySelector("h1")!.TextContent.ShouldBe("改过的标题");
        now.Said.ShouldContain("更正停水时间");
        (await town.Read(address + "?version=1")).Page.QuerySelector("h1")!.TextContent.ShouldBe("停水通知");
    }

    [Fact]
    public async Task withdrawn_leaves_an_explanation_at_its_address_and_nothing_anywhere_else()
    {
        var (item, address) = await town.Publish("有错误的补贴名单");
        var office = await town.As(Role.OfficeHead);
        (await office.Send(item + "/withdrawal", ("Form.Kind", "PublishedInError"))).Said.ShouldContain("请写明说明");
        (
            await office.Send(item + "/withdrawal", ("Form.Kind", "PublishedInError"), ("Form.Explanation", "名单有误，核实后重新公布"))
        ).Status.ShouldBe(302);

        var page = await town.Read(address);
        page.Status.ShouldBe(410);
        page.Said.ShouldContain("名单有误，核实后重新公布");
        page.Text.ShouldNotContain("办理的步骤");
        (await town.Search("补贴名单")).ShouldBeEmpty();
        (await town.Read("/columns/statutory?item=5")).Text.ShouldNotContain("补贴名单");
    }

    [Fact]
    public async Task withheld_passes_its_review_and_never_becomes_public()
    {
        var drafter = await town.As(Role.SectionMember);
        var fields = PublishingHall.Fields("内部值班表", ("Form.Attribute", "Withheld"));
        (await drafter.Send("/desk/publications/new", fields)).Said.ShouldContain("没有依据或者理由");
        (string, string)[] grounded = [.. fields, ("Form.Ground", "InternalAffairs"), ("Form.GroundReason", "内部管理信息")];
        var item = (await drafter.Send("/desk/publications/new", grounded)).Location!;
        await town.Submit(item);
        await town.Pass(item, Reviewers);

        (await Stage(item)).ShouldBe("不主动公开");
        (await town.Search("值班表")).ShouldBeEmpty();
    }

    private async Task Refuses(Role role, string address, params (string, string)[] fields)
    {
        var browser = await town.As(role);
        var page = await browser.Get(address);
        if (page.Status is not 200)
        {
            page.Status.ShouldBeOneOf(403, 404);
            (await browser.Post(address, fields)).Status.ShouldBeOneOf(400, 403);
            return;
        }
        (await browser.Send(address, fields)).Status.ShouldBe(422, $"{role} {address}");
    }

    private async Task Redraft(string item, params (string, string)[] changes)
    {
        var drafter = await town.As(Role.SectionMember);
        var answer = await drafter.Send(item + "/draft", PublishingHall.Fields("改过的标题", changes));
        answer.Status.ShouldBe(302, answer.Said);
    }

    private async Task<string> Stage(string item)
    {
        var office = await town.As(Role.OfficeHead);
        return (await office.Get(item)).Page.QuerySelector("h1 .gk-badge")!.TextContent;
    }

    private static IReadOnlyList<(string Name, string Value)> Hidden(Answer page) =>
        [
            .. page
                .Page.QuerySelectorAll("main form[method=post] input[type=hidden]")
                .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)),
        ];
}

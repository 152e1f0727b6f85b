using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Publishing;

/// <summary>一条信息的全过程, without a mouse: drafted, sent back, reworked, checked, published, and read by everybody.</summary>
public sealed class One_publication(Chromium chromium, DemonstrationTown town)
{
    private const string Title = "示范镇村级公益岗位招聘公告";

    [Fact]
    public async Task goes_by_keyboard_from_the_draft_over_every_level_to_the_public()
    {
        var at = await Drafted();
        await Submitted(at);
        await SentBack(at);
        await Reworked(at);
        await NotYetPublic();
        await Passed(at, "land", "审核", "审核通过", "已通过");
        await Passed(at, "secrecy", "保密审查", "审查通过", "保密审查已通过");
        await Passed(at, "office", "审核", "审核通过", "已通过");
        await NotYetPublic();
        await Passed(at, "deputy", "审批并公开", "审批并公开", "信息已公开");
        await Public();
    }

    private async Task<string> Drafted()
    {
        var drafter = await town.StaffAsync(chromium, "land1");
        await drafter.OpenAsync("/desk/publications");
        await Enter(drafter, Link(drafter, "拟稿：新信息"));
        await Clean(drafter);
        await Enter(drafter, Button(drafter, "保存草稿"));
        await drafter.SeesAsync("请填写标题");
        await Clean(drafter);

        await drafter.TabToAsync(drafter.Main.Locator("[name='Form.Column']").First);
        await Press(drafter, "ArrowDown", "ArrowDown");
        await Type(drafter, "第二十条事项（选填）", "11");
        await Type(drafter, "标题", Title);
        await Type(drafter, "内容概述", "岗位、条件、待遇和报名办法。");
        await Type(drafter, "正文（选填）", "因工作需要，招聘村级公益岗位12名。\n## 报名条件\n- 本镇户籍\n- 年满18周岁");
        await Enter(drafter, Button(drafter, "保存草稿"));
        await drafter.SeesAsync("已保存草稿");
        await Assertions.Expect(drafter.Main.Locator(".gk-sheet li").First).ToHaveTextAsync("本镇户籍");
        await Clean(drafter);
        return new Uri(drafter.Page.Url).AbsolutePath;
    }

    private async Task Submitted(string at)
    {
        var drafter = await town.StaffAsync(chromium, "land1");
        await drafter.OpenAsync(at);
        await Enter(drafter, Link(drafter, "送审"));
        await Clean(drafter);
        await Enter(drafter, Button(drafter, "送审"));
        await drafter.SeesAsync("已送审。");
    }

    private async Task SentBack(string at)
    {
        var head = await town.StaffAsync(chromium, "land");
        await head.OpenAsync(at);
        await Enter(head, Link(head, "退回修改"));
        await Type(head, "退回原因", "请写明报名地点");
        await Clean(head);
        await Enter(head, Button(head, "退回修改"));
        await head.SeesAsync("已退回拟稿人");
    }

    private async Task Reworked(string at)
    {
        var drafter = await town.StaffAsync(chromium, "land1");
        await drafter.OpenAsync("/desk/publications");
        await Enter(drafter, Link(drafter, Title));
        await drafter.SeesAsync("请写明报名地点");
        await Assertions.Expect(drafter.Main.Locator(".gk-act--closed", new() { HasText = "送审" })).ToContainTextAsync("还没有修改");
        await Enter(drafter, Link(drafter, "修改草稿"));
        await drafter.TabToAsync(drafter.Main.GetByLabel("正文（选填）"));
        await Press(drafter, "Control+End", "Enter");
        await drafter.Page.Keyboard.InsertTextAsync("- 报名地点：镇便民服务中心");
        await Enter(drafter, Button(drafter, "保存草稿"));
        await drafter.SeesAsync("报名地点：镇便民服务中心");
        await Submitted(at);
    }

    private async Task Passed(string at, string who, string act, string button, string done)
    {
        var reviewer = await town.StaffAsync(chromium, who);
        await reviewer.OpenAsync("/desk/publications");
        await Enter(reviewer, Link(reviewer, Title));
        new Uri(reviewer.Page.Url).AbsolutePath.ShouldBe(at);
        await Enter(reviewer, Link(reviewer, act));
        await Assertions.Expect(reviewer.Main.Locator(".gk-diff ins")).ToContainTextAsync("报名地点");
        if (who is "secrecy" or "deputy")
            await Clean(reviewer);
        await Enter(reviewer, Button(reviewer, button));
        await reviewer.SeesAsync(done);
    }

    private async Task NotYetPublic()
    {
        var visitor = await town.VisitorAsync(chromium);
        await visitor.OpenAsync("/search?q=公益岗位");
        await visitor.SeesAsync("没有找到");
    }

    private async Task Public()
    {
        var visitor = await town.VisitorAsync(chromium);
        await visitor.OpenAsync("/search?q=公益岗位");
        await visitor.FollowAsync(Title);
        await Assertions.Expect(visitor.Main.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await visitor.SeesAsync("报名地点：镇便民服务中心");
        await Clean(visitor);
    }

    private static ILocator Link(Person person, string name) =>
        person.Main.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Last;

    private static ILocator Button(Person person, string name) =>
        person.Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task Enter(Person person, ILocator target)
    {
        await person.TabToAsync(target);
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        person.Page.Load += Loaded;
        await person.Page.Keyboard.PressAsync("Enter");
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
        person.Page.Load -= Loaded;
    }

    private static async Task Type(Person person, string label, string text)
    {
        await person.TabToAsync(person.Main.GetByLabel(label, new() { Exact = true }));
        if (char.IsAsciiDigit(text[0]))
            await person.Page.Keyboard.TypeAsync(text);
        else
            await person.Page.Keyboard.InsertTextAsync(text);
    }

    private static async Task Press(Person person, params string[] keys)
    {
        foreach (var key in keys)
            await person.Page.Keyboard.PressAsync(key);
    }

    private static async Task Clean(Person person) => (await person.Page.FindingsAsync()).ShouldBeEmpty(person.Page.Url);
}

using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>依申请公开 as the desk lists it.</summary>
public sealed class The_list(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task tells_what_each_request_asks_for_and_finds_it_by_its_number()
    {
        var number = await town.Receive("示范桥加固工程的检测报告");
        await town.Receive("另一件事");
        using var clerk = await town.Browser(Role.Clerk);

        var found = await clerk.Get($"/desk/requests?q={number}");

        found.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        found.Said.ShouldContain("示范桥加固工程的检测报告");
        found.Said.ShouldNotContain(Arriving.Name);
    }

    [Fact]
    public async Task is_sorted_by_the_clock_or_by_a_column_either_way()
    {
        var first = await town.Receive("先来的");
        var last = await town.Receive("后来的");
        using var clerk = await town.Browser(Role.Clerk);

        (await Numbers(clerk, "/desk/requests?list=open&sort=number")).ShouldBeInOrder(SortDirection.Ascending);
        var falling = await Numbers(clerk, "/desk/requests?list=open&sort=-number");
        falling.ShouldBeInOrder(SortDirection.Descending);
        falling.ShouldContain(first);
        falling[0].ShouldBe(last);
    }

    [Fact]
    public async Task says_why_it_is_empty()
    {
        await town.Receive("一件");
        using var clerk = await town.Browser(Role.Clerk);

        (await clerk.Get("/desk/requests?list=late")).Said.ShouldContain("没有逾期的案件");
        (await clerk.Get("/desk/requests?list=open&until=2001-01-01")).Said.ShouldContain("清除筛选");
    }

    [Fact]
    public async Task of_what_waits_for_others_holds_a_case_until_everybody_who_was_consulted_answered_and_says_who()
    {
        var number = await town.Receive("共同制作的规划");
        var page = $"/desk/requests/{number}";
        using var clerk = await town.Browser(Role.Clerk);
        (await Waiting(clerk, number)).ShouldBeNull();

        foreach (var whom in (string[])["ThirdParty", "CoOrgan"])
            (
                await clerk.Send(
                    $"{page}/consultation",
                    ("Form.Whom", whom),
                    ("Form.Name", "示范乙"),
                    ("Form.DeliveredOn", Arriving.Iso(Arriving.Today))
                )
            ).Status.ShouldBe(302);
        (await Waiting(clerk, number)).ShouldNotBeNull().ShouldContain("等待：第三方意见、共同制作机关意见");

        await Answered(clerk, page, "1");
        var left = (await Waiting(clerk, number)).ShouldNotBeNull();
        left.ShouldContain("等待：共同制作机关意见");
        left.ShouldNotContain("第三方");

        await Answered(clerk, page, "2");
        (await Waiting(clerk, number)).ShouldBeNull();
    }

    [Fact]
    public async Task keeps_a_day_that_does_not_exist_in_its_field_and_lists_without_it()
    {
        await town.Receive("一件");
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Get("/desk/requests?list=open&from=2026-02-30");

        answer.Status.ShouldBe(200);
        answer.Page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
    }

    private static async Task<string?> Waiting(Browser clerk, string number) =>
        (await clerk.Get("/desk/requests?list=waiting"))
            .Page.QuerySelectorAll("tbody tr")
            .FirstOrDefault(row => row.TextContent.Contains(number, StringComparison.Ordinal))
            ?.TextContent;

    private static async Task Answered(Browser clerk, string page, string id)
    {
        var answer = await clerk.Send(
            $"{page}/opinion",
            ("Form.Which", id),
            ("Form.What", "Agrees"),
            ("Form.On", Arriving.Iso(Arriving.Today))
        );
        answer.Status.ShouldBe(302, answer.Said);
    }

    private static async Task<List<string>> Numbers(Browser clerk, string address) =>
        [.. (await clerk.Get(address)).Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}

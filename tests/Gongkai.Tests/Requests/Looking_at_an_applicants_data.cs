using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>查看申请人信息: masked everywhere, shown once for a ground.</summary>
public sealed class Looking_at_an_applicants_data(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task shows_it_once_and_the_journal_tells_who_looked()
    {
        var page = $"/desk/requests/{await town.Receive("村务公开栏")}";
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Get(page)).Said.ShouldContain("139****5678");
        var before = (await town.Journal("journal.personalDataSeen")).Total;

        var shown = await clerk.Send($"{page}/unmasking", ("Form.Purpose", "Contact"), ("Form.Ground", "电话确认收到"));

        foreach (var personal in Arriving.Personal)
            shown.Said.ShouldContain(personal);
        var journal = await town.Journal("journal.personalDataSeen");
        journal.Total.ShouldBe(before + 1);
        journal.Entries[0].By.ShouldBe(Actor.Staff(town.People[Role.Clerk]));
        foreach (var next in new[] { page, $"{page}/unmasking" })
        foreach (var personal in Arriving.Personal)
            (await clerk.Get(next)).Text.ShouldNotContain(personal);
        using var auditor = await town.Browser(Role.AuditAdministrator);
        (await auditor.Get("/desk/journal?kind=journal.personalDataSeen")).Said.ShouldContain("示范Clerk");
    }

    [Theory]
    [InlineData("", "电话确认", "请选择用途")]
    [InlineData("Contact", " ", "为什么需要查看")]
    [InlineData("None", "电话确认", "请选择用途")]
    [InlineData("Sealing", "电话确认", "请选择用途")]
    public async Task is_refused_without_purpose_and_ground_and_keeps_what_was_typed(string purpose, string ground, string why)
    {
        var page = $"/desk/requests/{await town.Receive("村务公开栏")}/unmasking";
        using var clerk = await town.Browser(Role.Clerk);
        var before = (await town.Journal("journal.personalDataSeen")).Total;

        var answer = await clerk.Send(page, ("Form.Purpose", purpose), ("Form.Ground", ground));

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain(why);
        answer.Said.ShouldNotContain(Arriving.Phone);
        answer.Page.QuerySelector("[name='Form.Ground']")!.GetAttribute("value").ShouldBe(ground);
        (await town.Journal("journal.personalDataSeen")).Total.ShouldBe(before);
    }

    [Theory]
    [InlineData(Role.SecrecyReviewer)]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.AuditAdministrator)]
    public async Task is_not_for_everybody(Role role)
    {
        var number = await town.Receive("村务公开栏");
        using var officer = await town.Browser(role);

        (await officer.Get($"/desk/requests/{number}/unmasking")).Status.ShouldBe(403);
    }
}

using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>区分处理 (Art. 37): several pieces withheld, each with its place and its ground; the case counts once.</summary>
public sealed class Disclosing_in_part(TownHall town) : IClassFixture<TownHall>
{
    private static readonly (string, string)[] Words =
    [
        ("Form.Evidence[ProvisionRecorded.form]", "电子文档"),
        ("Form.Evidence[ProvisionRecorded.way]", "网上获取"),
        ("Form.Facts", "找到一份。"),
        ("Form.Result", "除隐去部分外予以公开。"),
        ("Form.Reason", "隐去部分属于内部事务信息和过程性信息。"),
    ];

    private static readonly (string, string)[] Pieces =
    [
        ("Form.Evidence[RedactionRecorded.1.pieces]", "第2页值班人员名单"),
        ("Form.Evidence[RedactionRecorded.1.ground]", "InternalAffairs"),
        ("Form.Evidence[RedactionRecorded.2.pieces]", "第5页讨论记录"),
        ("Form.Evidence[RedactionRecorded.2.ground]", "ProcessInformation"),
    ];

    private static readonly (string, string)[] Grounds =
    [
        ("Form.Evidence[InternalKind.kind]", "personnel"),
        ("Form.Evidence[ReasonToWithhold.reason]", "与申请事项无关"),
        ("Form.Evidence[ProcessKind.kind]", "discussion"),
        ("Form.Evidence[SpecialRuleChecked.result]", "no"),
        ("Form.Evidence[SpecialRuleChecked.checked]", "档案条例"),
        ("Form.Evidence[MatterStillOpen.matter]", "规划修编"),
    ];

    [Fact]
    public async Task takes_a_ground_for_each_piece_asks_for_what_each_ground_demands_and_keeps_them_all()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var number = await town.Receive("示范村会议纪要");
        var page = $"/desk/requests/{number}/reply/PartlyDisclosed";

        var asked = await clerk.Send(page, [.. Words, .. Pieces]);

        asked.Page.QuerySelector("[name='Form.Evidence[InternalKind.kind]']").ShouldNotBeNull(asked.Said);
        asked.Page.QuerySelector("[name='Form.Evidence[ProcessKind.kind]']").ShouldNotBeNull();
        asked.Page.QuerySelector("[name='Form.Evidence[RedactionRecorded.2.pieces]']")!.TextContent.Trim().ShouldBe("第5页讨论记录");
        asked.Page.QuerySelector("[name='Form.Evidence[RedactionRecorded.4.pieces]']").ShouldNotBeNull("there is room for more");

        var taken = await clerk.Send(page, [.. Words, .. Pieces, .. Grounds]);

        taken.Status.ShouldBe(302, taken.Said);
        var request = await Read(number);
        OutcomeProof.GroundsOfPieces(request).Select(ground => ground.Code).ShouldBe(["InternalAffairs", "ProcessInformation"]);
        var shown = (await clerk.Get($"/desk/requests/{number}")).Said;
        shown.ShouldContain("第2页值班人员名单");
        shown.ShouldContain("第5页讨论记录");
    }

    [Fact]
    public async Task whose_draft_came_back_names_its_pieces_anew_and_drops_the_one_that_is_disclosed_after_all()
    {
        using var clerk = await town.Browser(Role.Clerk);
        using var section = await town.Browser(Role.SectionHead);
        var number = await town.Receive("示范村通讯录");
        var page = $"/desk/requests/{number}";
        await clerk.Send($"{page}/assignment", ("Form.Section", TownHall.Section.Value.ToString()));
        (await clerk.Send($"{page}/reply/PartlyDisclosed", [.. Words, .. Pieces, .. Grounds])).Status.ShouldBe(302);
        (await section.Send($"{page}/return", ("Form.Reason", "讨论记录可以公开"))).Status.ShouldBe(302);
        var again = (await clerk.Get($"{page}/reply/PartlyDisclosed")).Page;
        again.QuerySelector("[name='Form.Evidence[RedactionRecorded.2.pieces]']")!.TextContent.Trim().ShouldBe("第5页讨论记录");

        var taken = await clerk.Send($"{page}/reply/PartlyDisclosed", [.. Words, .. Pieces[..2], .. Grounds[..2]]);

        taken.Status.ShouldBe(302, taken.Said);
        OutcomeProof.GroundsOfPieces(await Read(number)).Select(ground => ground.Code).ShouldBe(["InternalAffairs"]);
    }

    private async Task<DisclosureRequest> Read(string number)
    {
        CaseNumber.TryParse(number, out var printed).ShouldBeTrue();
        return (
            await town.Ask<Dockets, OpenDocket<DisclosureRequest>?>(dockets => dockets.Open<DisclosureRequest>(TownHall.Organ, printed))
        )!.Matter;
    }
}

using Gongkai.SignIn;
using Gongkai.Tests.Requests;
using Gongkai.Tests.SignIn.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Tests.SignIn;

/// <summary>一名经办人、一名领导: from an empty store to a reply that was signed and delivered, by the pages alone.</summary>
public sealed class The_smallest_office(EmptyTownHall town) : IClassFixture<EmptyTownHall>
{
    private const string Password = "seven grey herons by the weir";

    private static readonly (string Name, string Value)[] Filled =
    [
        ("Form.OrganName", "示范乡人民政府"),
        ("Form.Level", "Town"),
        ("Form.DocumentWord", "示乡公"),
        ("Form.NumberPrefix", "SX"),
        ("Form.Name", "林示范"),
        ("Form.SignInName", "lin.admin"),
        ("Form.NewPassword", Password),
        ("Form.RepeatedPassword", Password),
        ("Form.SecurityName", "高示范"),
        ("Form.SecuritySignInName", "gao.security"),
        ("Form.ClerkName", "林示范"),
        ("Form.ClerkSignInName", "lin"),
        ("Form.LeaderName", "高示范"),
        ("Form.LeaderSignInName", "gao"),
    ];

    [Fact]
    public async Task is_set_up_once_and_replies_to_a_request_with_two_people()
    {
        await RefusesWhatCannotBe();
        var codes = await SetsUp();
        await IsSetUpOnlyOnce();
        await SaysHowToComplain();
        using var clerk = await SetsPassword("lin", codes);
        using var leader = await SetsPassword("gao", codes);

        var page = await Drafts(clerk);
        (await clerk.Get($"{page}/review")).Status.ShouldBe(403, "nobody reviews an own draft");
        await Take(leader, $"{page}/review", ("Form.Remark", "未发现不得公开的内容"));
        await Take(leader, $"{page}/review", ("Form.Remark", "同意"));
        (await clerk.Get(page)).Said.ShouldContain("待送达");
        (await clerk.Get(page)).Said.ShouldContain("保密审查");
        await Take(
            clerk,
            $"{page}/delivery",
            ("Form.Way", "Electronic"),
            ("Form.On", Arriving.Iso(Arriving.Today)),
            ("Form.Proof", "网上送达")
        );

        (await clerk.Get("/desk/requests?list=closed")).Said.ShouldContain(page.Split('/')[^1]);
    }

    private async Task RefusesWhatCannotBe()
    {
        (await Send(("Form.NewPassword", "short"), ("Form.RepeatedPassword", "short"))).Said.ShouldContain("口令至少需要 12 个字符");
        (await Send(("Form.NewPassword", "passwordpassword"), ("Form.RepeatedPassword", "passwordpassword"))).Said.ShouldContain(
            "容易被猜到"
        );
        (await Send(("Form.RepeatedPassword", "another one altogether"))).Said.ShouldContain("两次输入的口令不一样");
        (await Send(("Form.NumberPrefix", "sx1"))).Said.ShouldContain("2 至 8 个大写字母");
        (await Send(("Form.SecuritySignInName", " LIN.admin "))).Said.ShouldContain("已经用在前面的账号上");
        (await Send(("Form.LeaderSignInName", ""))).Said.ShouldContain("要全部填写，或者全部留空");
        (await Send(("Form.Code", "AAAA-BBBB-CCCC-DDDD"))).Said.ShouldContain("代码不对");
    }

    private async Task<Dictionary<string, string>> SetsUp()
    {
        var done = await Send();
        done.Status.ShouldBe(200, done.Said);
        done.Said.ShouldContain("接下来");
        return done
            .Page.QuerySelectorAll("main tbody tr")
            .ToDictionary(row => row.Children[2].TextContent.Trim(), row => row.QuerySelector("code")!.TextContent);
    }

    private async Task IsSetUpOnlyOnce()
    {
        (await town.Browser().Get("/set-up")).Status.ShouldBe(404);
        using var late = town.Browser();
        var form = (await late.Get("/sign-in")).Page.QuerySelector("input[name=__RequestVerificationToken]")!;
        var sent = await late.Post(
            "/set-up",
            [.. Filled, ("__RequestVerificationToken", form.GetAttribute("value")!), ("Form.Code", NewCode())]
        );
        sent.Status.ShouldBe(404);
    }

    // What a reply tells of remedies is the administrator's to fill in.
    private async Task SaysHowToComplain()
    {
        using var administrator = await town.Browser("lin.admin", Password);
        await Take(
            administrator,
            "/desk/settings/organ",
            ("Form.Name", "示范乡人民政府"),
            ("Form.DocumentWord", "示乡公"),
            ("Form.OfficeName", "党政办公室"),
            ("Form.Address", "示范路1号"),
            ("Form.PostCode", "000000"),
            ("Form.Hours", "工作日"),
            ("Form.Telephone", "0000-0000000"),
            ("Form.ReconsiderationOrgan", "示范县人民政府"),
            ("Form.ReconsiderationAddress", "示范路2号"),
            ("Form.ReconsiderationUrl", "https://fuyi.example/"),
            ("Form.Court", "示范县人民法院")
        );
    }

    private async Task<Browser> SetsPassword(string name, Dictionary<string, string> codes)
    {
        var browser = town.Browser();
        var answer = await browser.Send(
            "/sign-in/code",
            ("Name", name),
            ("Code", codes[name]),
            ("NewPassword", Password),
            ("RepeatedPassword", Password)
        );
        answer.Location.ShouldBe("/desk", answer.Said);
        return browser;
    }

    private static async Task<string> Drafts(Browser clerk)
    {
        var received = await clerk.Send(
            "/desk/requests/new",
            ("Form.Via", "Counter"),
            ("Form.On", Arriving.Iso(Arriving.Today)),
            ("Form.Kind", "NaturalPerson"),
            ("Form.Name", "李示范"),
            ("Form.Phone", "13900000002"),
            ("Form.Description", "示范路公交站牌"),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic")
        );
        var page = received.Location.ShouldNotBeNull(received.Said);
        await Take(
            clerk,
            $"{page}/search",
            ("Form.Places", "档案室"),
            ("Form.Terms", "公交站牌"),
            ("Form.Result", "找到一份"),
            ("Form.Found", "True")
        );
        await Take(
            clerk,
            $"{page}/reply/Disclosed",
            ("Form.Evidence[ProvisionRecorded.form]", "电子文档"),
            ("Form.Evidence[ProvisionRecorded.way]", "网上获取"),
            ("Form.Facts", "找到一份。"),
            ("Form.Result", "予以公开。")
        );
        return page;
    }

    private Task<Answer> Send(params (string Name, string Value)[] instead) =>
        town.Browser()
            .Send(
                "/set-up",
                [.. Filled.Append(("Form.Code", NewCode())).Where(field => instead.All(own => own.Name != field.Item1)), .. instead]
            );

    /// <summary>As the start of the program prints it.</summary>
    private string NewCode() => town.App.Services.GetRequiredService<FirstStart>().NewCode();

    private static async Task Take(Browser browser, string page, params (string, string)[] fields)
    {
        var answer = await browser.Send(page, fields);
        answer.Status.ShouldBe(302, $"{page}: {answer.Said}");
    }
}

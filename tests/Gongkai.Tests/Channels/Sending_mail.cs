using AngleSharp.Html.Dom;
using Gongkai.Channels.Mail;
using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;
using SmtpServer.Protocol;

namespace Gongkai.Tests.Channels;

public sealed class Sending_mail(MailTown town) : IClassFixture<MailTown>
{
    private const string Outbox = "/desk/settings/outbox";

    [Fact]
    public async Task gives_the_applicant_the_number_and_neither_the_code_nor_a_word_that_was_written()
    {
        await using var server = MailServer.On(town.Port);
        using var browser = town.Browser();
        (await browser.Apply("zhang@people.example")).Location.ShouldBe("/apply/receipt");
        var codes = (await browser.Get("/apply/receipt")).Page.QuerySelectorAll("main .gk-code").Select(code => code.TextContent.Trim());

        var received = (await server.To("zhang@people.example")).ShouldHaveSingleItem();

        received.Recipients.ShouldBe(["zhang@people.example"]);
        (received.Mail.To.Count, received.Mail.Cc.Count, received.Mail.Bcc.Count).ShouldBe((1, 0, 0));
        received.Mail.From.Mailboxes.Single().Address.ShouldBe("office@town.example");
        var (number, code) = (codes.First(), codes.Last());
        var text = received.Mail.TextBody!;
        text.ShouldContain(number);
        text.ShouldContain("查询码");
        text.ShouldContain("tracking code");
        foreach (var secret in new[] { code, code.Replace("-", "", StringComparison.Ordinal), Applicants.Asked, "张测试", "13900000000" })
            $"{received.Mail}".ShouldNotContain(secret);
    }

    [Fact]
    public async Task tells_the_clerk_of_a_new_request_with_a_way_to_it()
    {
        await using var server = MailServer.On(town.Port);
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Send("/desk/me/notices", ("Address", "clerk@town.example"))).Location.ShouldBe("/desk/me");
        await town.Browser().Apply("wang@people.example");

        var text = (await server.To("clerk@town.example"))[0].Mail.TextBody!;

        text.ShouldContain("/desk/requests/SF");
        text.ShouldNotContain(Applicants.Asked);
        await clerk.Send("/desk/me/notices", ("Address", ""));
    }

    [Fact]
    public async Task that_fails_never_keeps_a_request_from_being_received()
    {
        (await town.Browser().Apply("li@people.example")).Location.ShouldBe("/apply/receipt");
        using var administrator = await town.Browser(Role.SystemAdministrator);
        var waiting = await administrator.Get($"{Outbox}?state=Waiting");
        waiting.Page.QuerySelectorAll("main tbody tr").ShouldNotBeEmpty();
        waiting.Text.ShouldNotContain("li@people.example");
        await Until(administrator, "Waiting", "连接不上邮件服务器");

        await using var server = MailServer.On(town.Port);
        await Retry(administrator, "Waiting");

        (await server.To("li@people.example")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task that_the_server_refuses_is_given_up_at_the_desk_and_sent_again_by_hand()
    {
        await using var server = MailServer.On(town.Port);
        server.Answer = new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such mailbox of zhao@people.example");
        await town.Browser().Apply("zhao@people.example");
        using var administrator = await town.Browser(Role.SystemAdministrator);
        (await Until(administrator, "Failed", "smtp-550")).Text.ShouldNotContain("zhao@people.example");

        server.Answer = SmtpResponse.Ok;
        await Retry(administrator, "Failed");

        (await server.To("zhao@people.example")).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("zhang@people.example\r\nBcc: everyone@people.example")]
    [InlineData("zhang@people.example\nBcc: everyone@people.example")]
    [InlineData("zhang@people.example, everyone@people.example")]
    [InlineData("Zhang <zhang@people.example>")]
    [InlineData("friends: a@people.example, b@people.example;")]
    [InlineData("zhang")]
    [InlineData("")]
    public async Task to_anything_but_one_plain_address_is_refused(string address)
    {
        MailWriter.AddressOf(address).ShouldBeNull();
        if (address.Length > 0)
            (await town.Browser().Apply(address)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task of_checkpoints_goes_to_an_address_that_the_administrator_sets()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);

        (await administrator.Send(Outbox, ("Form.Address", "a@b.example, c@d.example"))).Status.ShouldBe(422);
        (await administrator.Send(Outbox, ("Form.Address", "above@county.example"))).Status.ShouldBe(302);

        (await administrator.Get(Outbox))
            .Page.QuerySelector("input[name='Form.Address']")!
            .GetAttribute("value")
            .ShouldBe("above@county.example");
        (await town.Journal("journal.settingChanged")).Total.ShouldBeGreaterThan(0);
    }

    private static async Task<Answer> Until(Browser administrator, string list, string says)
    {
        for (var waited = 0; waited < 300; waited++)
        {
            if (await administrator.Get($"{Outbox}?state={list}") is { } page && page.Said.Contains(says, StringComparison.Ordinal))
                return page;
            await Task.Delay(100);
        }
        throw new TimeoutException($"the outbox never said '{says}'");
    }

    private static async Task Retry(Browser administrator, string list)
    {
        var page = (await administrator.Get($"{Outbox}?state={list}")).Page;
        foreach (var form in page.QuerySelectorAll("main tbody form").OfType<IHtmlFormElement>())
        {
            var fields = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Select(field => (field.Name!, field.Value));
            (await administrator.Post(form.GetAttribute("action")!, [.. fields])).Status.ShouldBe(302);
        }
    }
}

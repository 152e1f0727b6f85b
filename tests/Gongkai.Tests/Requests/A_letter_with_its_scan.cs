using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>登记信函申请: the letter is scanned into the docket; arrival and confirmation are two facts on two days (Art. 31).</summary>
public sealed class A_letter_with_its_scan(TownHall town) : IClassFixture<TownHall>
{
    private const string CreditCode = "91110000EXAMPLE016";

    // One white dot.
    private static readonly byte[] Scan = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task is_registered_waits_to_be_confirmed_and_counts_from_the_day_it_was_confirmed_on()
    {
        var (clerk, page) = await Registered();
        using var _ = clerk;
        var number = page.Split('/')[^1];
        (await clerk.Get("/desk/requests?list=confirm")).Said.ShouldContain(number);

        var confirmed = await clerk.Send($"{page}/confirmation", ("Form.On", Arriving.Iso(Arriving.Today)), ("Form.How", "电话确认"));

        confirmed.Status.ShouldBe(302, confirmed.Said);
        (await clerk.Get("/desk/requests?list=confirm")).Said.ShouldNotContain(number);
        var days = (await clerk.Get(page))
            .Page.QuerySelectorAll(".gk-timeline time")
            .Select(time => time.GetAttribute("datetime"))
            .ToList();
        days.ShouldContain(Arriving.Iso(Arriving.Today));
        days.ShouldContain(Arriving.Iso(Arrived));
    }

    [Fact]
    public async Task keeps_what_the_letter_says_of_the_organisation_the_document_and_the_help_it_needs()
    {
        var (clerk, page) = await Registered();
        using var _ = clerk;

        var said = (await clerk.Get(page)).Said;

        said.ShouldContain(CreditCode);
        said.ShouldContain("示政发〔2025〕3号");
        said.ShouldContain("请用大字");
    }

    [Fact]
    public async Task opens_for_the_clerk_and_not_for_a_section_that_has_nothing_to_do_with_it()
    {
        var (clerk, page) = await Registered();
        using var _ = clerk;
        var scan = (await clerk.Get(page))
            .Page.QuerySelectorAll(".gk-timeline a")
            .Single(link => link.TextContent == "来信.png")
            .GetAttribute("href")!;
        using var other = await town.Browser(Role.SectionMember);

        var taken = await clerk.Get(scan);

        taken.Status.ShouldBe(200);
        taken.Headers["Content-Length"].ShouldBe($"{Scan.Length}");
        taken.Headers["Content-Disposition"].ShouldStartWith("attachment");
        (await other.Get(scan)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task that_is_no_scan_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send("/desk/requests/new", ("Form.Files", "来信.png", "MZ\u0090"u8.ToArray()), Letter);

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("#Form-Files-error").ShouldNotBeNull(answer.Said);
        answer.Page.QuerySelector("[name='Form.CreditCode']")!.GetAttribute("value").ShouldBe(CreditCode);
    }

    private static DateOnly Arrived => Arriving.Today.AddDays(-3);

    private static (string, string)[] Letter =>
        [
            ("Form.Via", "OrdinaryMail"),
            ("Form.On", Arriving.Iso(Arrived)),
            ("Form.Kind", "Company"),
            ("Form.Name", "李示范"),
            ("Form.Organisation", "示范商贸有限公司"),
            ("Form.CreditCode", CreditCode),
            ("Form.Phone", "13900000002"),
            ("Form.HelpNeeded", "请用大字"),
            ("Form.Description", "示范路公交站牌的验收文件"),
            ("Form.DocumentNumber", "示政发〔2025〕3号"),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic"),
        ];

    private async Task<(Browser Clerk, string Page)> Registered()
    {
        var clerk = await town.Browser(Role.Clerk);
        var taken = await clerk.Send("/desk/requests/new", ("Form.Files", "来信.png", Scan), Letter);
        return (clerk, taken.Location.ShouldNotBeNull(taken.Said));
    }
}

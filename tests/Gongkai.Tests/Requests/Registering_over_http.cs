using Gongkai.Domain.Organs;
using Gongkai.Storage.Facts;
using Gongkai.Tests.SignIn.Fixture;
using Microsoft.Data.Sqlite;

namespace Gongkai.Tests.Requests;

/// <summary>登记 and acts of the desk with days that cannot be, and data that this program is too old to read.</summary>
public sealed class Registering_over_http(TownHall town) : IClassFixture<TownHall>
{
    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("yesterday")]
    [InlineData("1026-03-02")]
    [InlineData("")]
    public async Task on_a_day_that_does_not_exist_says_so_beside_the_field_and_keeps_the_rest(string day)
    {
        using var clerk = await town.Browser(Role.Clerk);
        var before = await Cases();

        var answer = await clerk.Send("/desk/requests/new", Paper(day));

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("#Form-On-error").ShouldNotBeNull();
        answer.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("李示范");
        (await Cases()).ShouldBe(before);
    }

    [Fact]
    public async Task on_a_day_to_come_is_refused_with_its_article_and_keeps_what_was_typed()
    {
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send("/desk/requests/new", Paper(Arriving.Iso(Arriving.Today.AddDays(1))));

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("#problems")!.TextContent.ShouldContain("第31条");
        answer.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("李示范");
    }

    [Fact]
    public async Task by_fax_waits_for_its_confirmation_and_is_not_confirmed_before_it_came()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var taken = await clerk.Send("/desk/requests/new", Paper(Arriving.Iso(Arriving.Today)));
        var page = taken.Location.ShouldNotBeNull(taken.Said);
        (await clerk.Get("/desk/requests?list=confirm")).Said.ShouldContain(page.Split('/')[^1]);

        var early = await clerk.Send($"{page}/confirmation", ("Form.On", Arriving.Iso(Arriving.Today.AddDays(-1))), ("Form.How", "电话"));
        early.Status.ShouldBe(422);
        early.Page.QuerySelector("[name='Form.How']")!.GetAttribute("value").ShouldBe("电话");

        (await clerk.Send($"{page}/confirmation", ("Form.On", Arriving.Iso(Arriving.Today)), ("Form.How", "电话"))).Status.ShouldBe(302);
        (await clerk.Get("/desk/requests?list=confirm")).Said.ShouldNotContain(page.Split('/')[^1]);
    }

    [Fact]
    public async Task twice_with_one_form_makes_one_case()
    {
        using var clerk = await town.Browser(Role.Clerk);
        var form = (await clerk.Get("/desk/requests/new")).Page.QuerySelectorAll("main form[method=post] input[type=hidden]");
        (string, string)[] fields =
        [
            .. form.Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)),
            .. Paper(Arriving.Iso(Arriving.Today)),
        ];
        var before = await Cases();

        var answers = await Task.WhenAll(clerk.Post("/desk/requests/new", fields), clerk.Post("/desk/requests/new", fields));

        answers[0].Location.ShouldNotBeNull(answers[0].Said).ShouldBe(answers[1].Location);
        (await Cases()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task of_an_entry_that_a_newer_program_wrote_is_told_in_words_and_the_other_cases_stay_open()
    {
        var strange = await town.Receive("将来的案卷");
        var plain = await town.Receive("现在的案卷");
        await WriteAsANewerProgram(strange);
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Get($"/desk/requests/{strange}");

        answer.Status.ShouldBe(503);
        answer.Said.ShouldContain("更新的版本");
        (await clerk.Get($"/desk/requests/{plain}")).Status.ShouldBe(200);
        (await clerk.Get("/desk/requests?list=open")).Said.ShouldContain(plain);
    }

    // The trigger that keeps entries as they are has to be lifted for this; no program does so.
    private async Task WriteAsANewerProgram(string number)
    {
        town.LeavesItWhole = false;
        await using var database = new SqliteConnection($"Data Source={town.Database}");
        await database.OpenAsync();
        await using var change = database.CreateCommand();
        change.CommandText = """
            drop trigger entries_are_not_changed;
            update entries set shape = 99 where position = 1 and docket = (select docket from docket_heads where number = $number);
            """;
        change.Parameters.AddWithValue("$number", number);
        await change.ExecuteNonQueryAsync();
    }

    private static (string, string)[] Paper(string day) =>
        [
            ("Form.Via", "Fax"),
            ("Form.On", day),
            ("Form.Kind", "NaturalPerson"),
            ("Form.Name", "李示范"),
            ("Form.Phone", "13900000002"),
            ("Form.Description", "示范路公交站牌"),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic"),
        ];

    private async Task<int> Cases() =>
        (await town.Ask<CaseList, CasePage>(list => list.Find(TownHall.Organ, new() { Filter = CaseFilter.All }, Arriving.Today))).Total;
}

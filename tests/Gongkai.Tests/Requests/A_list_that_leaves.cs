using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>导出 of the list of requests.</summary>
public sealed class A_list_that_leaves(TownHall town) : IClassFixture<TownHall>
{
    private const string Export = "/desk/requests/export?list=open";

    [Fact]
    public async Task holds_the_rows_that_were_filtered_and_the_journal_tells_who_took_how_many()
    {
        var number = await town.Receive("村规民约");
        await town.Receive("水费标准");
        var before = (await town.Journal("journal.exported")).Total;
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send($"{Export}&q={number}", ("Format", "Csv"));

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Disposition"].ShouldContain("attachment");
        answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        answer.Text.ShouldContain($"{number},办理中,");
        var journal = await town.Journal("journal.exported");
        journal.Total.ShouldBe(before + 1);
        journal.Entries[0].By.ShouldBe(Actor.Staff(town.People[Role.Clerk]));
    }

    [Fact]
    public async Task holds_nothing_that_names_an_applicant_or_tells_what_was_asked()
    {
        await town.Receive("=HYPERLINK(\"http://elsewhere.example\")");
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send(Export, ("Format", "Csv"));

        foreach (var personal in Arriving.Personal)
            answer.Text.ShouldNotContain(personal);
        answer.Text.ShouldNotContain("HYPERLINK");
    }

    [Fact]
    public async Task holds_no_cell_that_a_spreadsheet_would_run()
    {
        var section = new SectionId(Guid.CreateVersion7());
        await town.Ask<Staff, Decision>(staff => staff.Save(TownHall.Organ, new Section(section, "=1+1"), Actor.Program));
        using var clerk = await town.Browser(Role.Clerk);
        var number = await town.Receive("路灯");
        await clerk.Send($"/desk/requests/{number}/assignment", ("Form.Section", section.Value.ToString()));

        var answer = await clerk.Send($"{Export}&q={number}", ("Format", "Csv"));

        answer.Text.ShouldContain(",'=1+1,");
    }

    [Fact]
    public async Task is_a_workbook_where_one_is_asked_for()
    {
        await town.Receive("修路");
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Send(Export, ("Format", "Xlsx"));

        answer.Headers["Content-Type"].ShouldStartWith("application/vnd.openxmlformats-officedocument.spreadsheetml");
        answer.Text.ShouldStartWith("PK");
    }

    [Theory]
    [InlineData(Role.SectionMember)]
    [InlineData(Role.SectionHead)]
    [InlineData(Role.SecrecyReviewer)]
    public async Task never_holds_a_case_that_the_officer_may_not_see(Role role)
    {
        var others = await town.Receive("别的科室的事");
        using var officer = await town.Browser(role);

        (await officer.Get("/desk/requests?list=all")).Said.ShouldNotContain(others);
        (await officer.Get("/desk/requests?list=all")).Said.ShouldNotContain("别的科室的事");
        (await officer.Send("/desk/requests/export?list=all", ("Format", "Csv"))).Text.ShouldNotContain(others);
    }
}

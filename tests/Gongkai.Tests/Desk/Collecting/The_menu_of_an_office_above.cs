using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Collecting;

public sealed class The_menu_of_an_office_above(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task names_the_collecting_once_organs_report_to_it()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await Menu(clerk)).ShouldNotContain("/desk/collecting");

        await town.Expects(2024, new Member("甲镇人民政府") { Code = "A1" });

        (await Menu(clerk)).ShouldContain("/desk/collecting");
    }

    private static async Task<IEnumerable<string?>> Menu(Browser browser) =>
        (await browser.Get("/desk/me")).Page.QuerySelectorAll("nav.gk-side a").Select(link => link.GetAttribute("href"));
}

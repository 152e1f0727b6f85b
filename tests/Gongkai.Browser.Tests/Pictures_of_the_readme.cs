using System.Text.RegularExpressions;
using Gongkai.Browser.Tests.Fixture;
using Gongkai.Testing.Servers;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests;

/// <summary>
/// The pictures of README: taken from the running program into <c>artifacts/pictures</c>; <c>build/pictures</c> takes them over into <c>docs/pictures</c>.
/// </summary>
public sealed partial class Pictures_of_the_readme(Chromium chromium, DemonstrationTown town)
{
    [Fact]
    public async Task show_portal_desk_and_report_as_they_are()
    {
        var visitor = await town.VisitorAsync(chromium);
        await visitor.OpenAsync("/");
        await Take(visitor, "portal");

        var clerk = await town.StaffAsync(chromium, "clerk");
        await clerk.OpenAsync("/desk/requests?list=open");
        await clerk.Main.Locator("tbody tr", new() { HasText = "审核中" }).Locator("a").First.ClickAsync();
        await Take(clerk, "desk");
        await clerk.OpenAsync("/desk/reports/2023");
        await clerk
            .Main.Locator(".gk-report__table")
            .Nth(1)
            .EvaluateAsync("table => table.scrollIntoView({ block: 'start', behavior: 'instant' })");
        await Take(clerk, "report");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void stand_in_each_readme_and_in_the_repository(string readme)
    {
        var shown = Picture().Matches(File.ReadAllText(Repository.At(readme))).Select(link => link.Groups[1].Value);

        shown.ShouldBe(["docs/pictures/portal.png", "docs/pictures/desk.png", "docs/pictures/report.png"]);
        shown.Where(picture => !File.Exists(Repository.At(picture))).ShouldBeEmpty();
    }

    private static Task Take(Person person, string name) =>
        person.Page.ScreenshotAsync(
            new() { Path = Repository.At("artifacts", "pictures", $"{name}.png"), Animations = ScreenshotAnimations.Disabled }
        );

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+\.png)\)")]
    private static partial Regex Picture();
}

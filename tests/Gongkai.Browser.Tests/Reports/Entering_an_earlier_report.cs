using Gongkai.Browser.Tests.Fixture;
using Gongkai.Testing.Servers;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Reports;

/// <summary>A clerk brings in the report of a year before this program.</summary>
public sealed class Entering_an_earlier_report(Chromium chromium, DemonstrationTown town)
{
    private const string Year = "/desk/reports/earlier/2020";

    [Fact]
    public async Task is_done_from_a_file_and_mended_by_hand_on_pages_that_give_axe_nothing_to_find()
    {
        var clerk = await town.StaffAsync(chromium, "clerk", Screen.Desk);
        await clerk.OpenAsync("/desk/reports/earlier");
        var printed = await File.ReadAllTextAsync(Repository.At("tests", "Gongkai.Documents.Tests", "Data", "huoxian-2023", "report.txt"));
        await clerk
            .Main.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "2020.txt",
                    MimeType = "text/plain",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(printed.Replace("2023年", "2020年", StringComparison.Ordinal)),
                }
            );
        await clerk.PressAsync("读入");
        await clerk.SeesAsync("报告里的机关名称是");
        await Look(clerk, Year, $"{Year}/file", $"{Year}/entry");

        await clerk.Main.Locator("input[name='Cells[T3.R01.C_NATURAL]']").FillAsync("31");
        await clerk.PressAsync("保存");
        await clerk.SeesAsync("第2版");
        await Look(await town.StaffAsync(chromium, "clerk", Screen.Phone), Year, $"{Year}/entry");
    }

    private static async Task Look(Person clerk, params IReadOnlyList<string> pages)
    {
        foreach (var address in pages)
        {
            await clerk.OpenAsync(address);
            (await clerk.Page.SticksOutAsync()).ShouldBe(0, address);
            (await clerk.Page.FindingsAsync()).ShouldBeEmpty(address);
        }
    }
}

using System.Text.Json;
using Gongkai.Testing.Servers;
using Gongkai.Tests.Demo;

namespace Gongkai.Tests.Cli;

public sealed class Building_a_report(TownOf2023 town)
{
    [Fact]
    public async Task writes_every_format_which_report_read_reads_and_report_check_passes()
    {
        using var folder = new TemporaryFolder();
        var to = folder.At("out");

        var built = await Build("--year", "2023", "--out", to, "--json");

        built.ExitCode.ShouldBe(0, built.Error);
        using var json = JsonDocument.Parse(built.Output);
        json.RootElement.GetProperty("files").GetArrayLength().ShouldBe(6);
        json.RootElement.GetProperty("findings")
            .EnumerateArray()
            .ShouldAllBe(finding => finding.GetProperty("severity").GetString() == "hint");
        Directory
            .GetFiles(to)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe(["SF-2023.docx", "SF-2023.html", "SF-2023.json", "SF-2023.pdf", "SF-2023.txt", "SF-2023.xlsx"]);
        var checkedFile = await GongkaiProgram.RunAsync("report", "check", Path.Combine(to, "SF-2023.docx"), "--lang", "en");
        checkedFile.ExitCode.ShouldBe(0, checkedFile.Output);
        foreach (var read in (string[])["html", "pdf"])
            (await GongkaiProgram.RunAsync("report", "read", Path.Combine(to, $"SF-2023.{read}"))).Output.ShouldContain("1130");
    }

    [Fact]
    public async Task tells_the_files_and_the_findings_in_words()
    {
        using var folder = new TemporaryFolder();

        var built = await Build("--year", "2023", "--out", folder.At("out"), "--organ", "SF", "--lang", "en");

        built.ExitCode.ShouldBe(0, built.Error);
        built.Output.ShouldContain("SF-2023.docx");
        built.Output.ShouldContain("GK-META-PUBDATE");
    }

    [Theory]
    [InlineData("2019", null, 1, "2021")]
    [InlineData("2099", null, 1, "2099")]
    [InlineData("2023", "XX", 2, "SF")]
    public async Task says_what_cannot_be_built_and_why(string year, string? organ, int exit, string said)
    {
        using var folder = new TemporaryFolder();
        string[] named = organ is null ? [] : ["--organ", organ];

        var built = await Build(["--year", year, "--out", folder.At("out"), "--lang", "en", .. named]);

        built.ExitCode.ShouldBe(exit, built.Output);
        built.Error.ShouldContain(said);
        Directory.Exists(folder.At("out")).ShouldBeFalse();
    }

    private async Task<Finished> Build(params string[] arguments) =>
        await GongkaiProgram.RunAsync(["report", "build", "--data", await town.Folder(), .. arguments]);
}

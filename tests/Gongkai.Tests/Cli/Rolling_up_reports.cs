using System.Text.Json.Nodes;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Testing.Reports;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Cli;

public sealed class Rolling_up_reports : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task goes_on_past_a_bad_file_and_says_so()
    {
        var organs = Reports(3);
        await File.WriteAllTextAsync(_folder.At("reports", "bad.html"), "<p>none</p>");

        var run = await RollUp("reports");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("bad.html");
        var json = Result();
        json["organs"]!.AsArray().Select(organ => organ!["organ"]!.GetValue<string>()).ShouldBe(organs, ignoreOrder: true);
        json["leftOut"]!.AsArray().Count.ShouldBe(1);
        foreach (var file in new[] { "index.html", "summary.xlsx", "members.csv" })
            new FileInfo(_folder.At("out", file)).Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task takes_the_Parquet_that_it_made_before_and_comes_to_the_same()
    {
        Reports(4);
        await RollUp("reports");
        var first = Result()["years"]!.ToJsonString();

        (await RollUp(Path.Combine("out", "parquet"))).ExitCode.ShouldBeLessThan(2);

        Result()["years"]!.ToJsonString().ShouldBe(first);
    }

    [Fact]
    public async Task does_not_take_its_own_result_for_a_report()
    {
        Reports(2);
        await RollUp("reports", "reports");

        (await RollUp("reports", "reports")).Error.ShouldNotContain("summary.json");
    }

    [Theory]
    [InlineData("missing-folder")]
    [InlineData("empty")]
    [InlineData("reports", "--year", "1999")]
    [InlineData("reports", "--members", "members.csv")]
    public async Task ends_with_2_when_there_is_nothing_to_roll_up(string folder, params string[] more)
    {
        Reports(1);
        Directory.CreateDirectory(_folder.At("empty"));
        await File.WriteAllTextAsync(_folder.At("members.csv"), "name\nA\n");

        var run = await RollUp(folder, "out", [.. more.Select(word => word == "members.csv" ? _folder.At(word) : word)]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldNotBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Reports(int count)
    {
        Directory.CreateDirectory(_folder.At("reports"));
        var drafts = Enumerable.Range(0, count).Select(seed => RandomReport.Make(seed).Draft.Build() with { Year = 2024 }).ToList();
        foreach (var (at, report) in drafts.Index())
            File.WriteAllText(
                _folder.At("reports", $"{at}.json"),
                CanonicalJson.Write(report with { Organ = new($"{report.Organ.Name}{at}") })
            );
        return [.. drafts.Select((report, at) => $"{report.Organ.Name}{at}")];
    }

    private JsonNode Result() => JsonNode.Parse(File.ReadAllText(_folder.At("out", "summary.json")))!;

    private Task<Finished> RollUp(string folder, string into = "out", params string[] more) =>
        GongkaiProgram.RunAsync(["report", "roll-up", _folder.At(folder), "--out", _folder.At(into), "--lang", "en", .. more]);
}

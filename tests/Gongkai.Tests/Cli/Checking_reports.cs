using System.Text.Json.Nodes;
using Gongkai.Testing.Reports;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Cli;

public sealed class Checking_reports : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task of_a_folder_goes_on_past_bad_files_and_keeps_a_line_for_each()
    {
        Reports(4);
        await File.WriteAllTextAsync(_folder.At("reports", "none.html"), "<p>none</p>");
        await File.WriteAllBytesAsync(_folder.At("reports", "broken.docx"), [0x50, 0x4B, 3, 4, 9, 9, 9]);

        var run = await Check("--out", _folder.At("all.jsonl"), "--progress");

        run.ExitCode.ShouldBe(1);
        Lines()
            .Select(line => line["file"]!.GetValue<string>())
            .Order(StringComparer.Ordinal)
            .ShouldBe(["0.html", "1.html", "2.html", "3.html", "broken.docx", "none.html"]);
        Lines().Count(line => line["unreadable"] is not null).ShouldBe(2);
        Lines().Count(line => line["findings"]!.AsArray().Any(IsError)).ShouldBe(1);
    }

    [Fact]
    public async Task goes_on_where_it_was_stopped_and_comes_to_the_same()
    {
        Reports(6);
        await Check("--out", _folder.At("all.jsonl"));
        var whole = Lines().Select(line => line.ToJsonString()).Order(StringComparer.Ordinal).ToList();
        var kept = (await File.ReadAllLinesAsync(_folder.At("all.jsonl"))).Take(2).ToList();
        // A line that the stop cut off.
        await File.WriteAllTextAsync(_folder.At("all.jsonl"), string.Join('\n', kept) + "\n{\"file\":\"2.ht");

        (await Check("--out", _folder.At("all.jsonl"), "--resume")).ExitCode.ShouldBe(1);

        Lines().Take(2).Select(line => line.ToJsonString()).ShouldBe(kept.Select(line => JsonNode.Parse(line)!.ToJsonString()));
        Lines().Select(line => line.ToJsonString()).Order(StringComparer.Ordinal).ShouldBe(whole);
    }

    [Theory]
    [InlineData("all.json")]
    [InlineData("all.xlsx")]
    public async Task writes_an_array_or_a_workbook(string file)
    {
        Reports(2);

        await Check("--out", _folder.At(file));

        new FileInfo(_folder.At(file)).Length.ShouldBeGreaterThan(100);
        File.Exists(_folder.At(file + ".jsonl")).ShouldBeFalse();
        if (file.EndsWith(".json", StringComparison.Ordinal))
            JsonNode.Parse(await File.ReadAllTextAsync(_folder.At(file)))!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task counts_an_answered_error_as_answered_when_the_file_is_checked_again()
    {
        Reports(1);
        (await Check("--out", _folder.At("all.jsonl"))).ExitCode.ShouldBe(1);
        var line = Lines().ShouldHaveSingleItem();
        var error = line["findings"]!.AsArray().ToList().FindIndex(IsError);
        var print = line["fingerprints"]![error]!.GetValue<string>();
        await File.WriteAllTextAsync(_folder.At("answers.json"), $$$"""{"{{{print}}}":{"answer":"explained","reason":"年末收到一件"}}""");

        var run = await GongkaiProgram.RunAsync([
            "report",
            "check",
            _folder.At("reports", "0.html"),
            "--answers",
            _folder.At("answers.json"),
            "--lang",
            "zh",
        ]);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("已说明：年末收到一件");
    }

    [Theory]
    [InlineData("""{"1f0c":{"answer":"explained"}}""")]
    [InlineData("""{"1f0c":{"answer":"whatever","reason":"x"}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task refuses_answers_without_reason_or_form(string answers)
    {
        Reports(1);
        await File.WriteAllTextAsync(_folder.At("answers.json"), answers);

        var run = await Check("--answers", _folder.At("answers.json"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("answers.json");
        run.Output.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Correct reports, but the first: its text says one request more.</summary>
    private void Reports(int count)
    {
        Directory.CreateDirectory(_folder.At("reports"));
        for (var seed = 0; seed < count; seed++)
        {
            var (draft, _, _, facts) = RandomReport.Make(seed, quiet: true);
            if (seed == 0)
                draft.AddSentence($"全年新收政府信息公开申请{facts.Received + facts.CarriedIn + 1}件。");
            File.WriteAllText(_folder.At("reports", $"{seed}.html"), draft.AsPage());
        }
    }

    private static bool IsError(JsonNode? finding) => finding!["severity"]!.GetValue<string>() == "error";

    private List<JsonNode> Lines() => [.. File.ReadLines(_folder.At("all.jsonl")).Select(line => JsonNode.Parse(line)!)];

    private Task<Finished> Check(params string[] more) =>
        GongkaiProgram.RunAsync(["report", "check", _folder.At("reports"), "--lang", "en", .. more]);
}

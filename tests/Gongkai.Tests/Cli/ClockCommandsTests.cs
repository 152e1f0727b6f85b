using System.Text.Json;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Cli;

public sealed class The_clock_on_the_command_line
{
    private const string Headings = "id,scenario,expected_due,expected_days_counted,expected_status\n";
    private const string Right =
        "X-1,\"[{\"\"t\"\":\"\"Received\"\",\"\"on\"\":\"\"2026-03-02\"\",\"\"via\"\":\"\"counter\"\"}]\",2026-03-30,20,open\n";
    private const string Wrong =
        "X-2,\"[{\"\"t\"\":\"\"Received\"\",\"\"on\"\":\"\"2026-03-02\"\",\"\"via\"\":\"\"counter\"\"}]\",2026-03-31,21,late\n";

    [Fact]
    public async Task ends_with_0_when_every_vector_comes_out_as_written()
    {
        var run = await Vectors(Headings + Right, "--lang", "en");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("1 vectors, 0 different");
    }

    [Fact]
    public async Task ends_with_1_and_names_what_differs()
    {
        var run = await Vectors(Headings + Right + Wrong, "--json");
        run.ExitCode.ShouldBe(1);
        var different = JsonDocument.Parse(run.Output).RootElement.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        different.GetProperty("id").GetString().ShouldBe("X-2");
        different.GetProperty("actual").GetProperty("due").GetString().ShouldBe("2026-03-30");
    }

    [Fact]
    public async Task ends_with_2_for_a_file_that_is_no_table_of_vectors()
    {
        (await Vectors("nothing\n")).ExitCode.ShouldBe(2);
        (await GongkaiProgram.RunAsync("clock", "vectors", "/nowhere.csv")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task explains_a_due_date_in_words_with_articles()
    {
        var run = await GongkaiProgram.RunAsync([
            "clock",
            "explain",
            "--received",
            "2026-04-13",
            "--entry",
            "Extended on=2026-05-07,days=7",
            "--lang",
            "zh",
        ]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("2026年5月22日");
        run.Output.ShouldContain("条例第33条第2款");
    }

    [Theory]
    [InlineData("--entry", "Extended on=2026-05-07,days=7")]
    [InlineData("--received", "2026-02-30")]
    [InlineData("--received", "2149-12-30")]
    [InlineData("--received", "1980-01-05")]
    [InlineData("--scenario", "[1]")]
    public async Task ends_with_2_for_a_case_that_cannot_be_counted(string option, string value)
    {
        var run = await GongkaiProgram.RunAsync("clock", "explain", option, value, "--lang", "en");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task checks_the_fee_too()
    {
        var run = await Check(
            "fees",
            "id,method,scenario,expected_yuan\nF-1,item,\"{\"\"before\"\":0,\"\"items\"\":11}\",100\n",
            "--lang",
            "en"
        );
        run.ExitCode.ShouldBe(0, run.Error);
    }

    private static Task<Finished> Vectors(string csv, params string[] more) => Check("clock", csv, more);

    private static async Task<Finished> Check(string command, string csv, params string[] more)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "vectors.csv");
        await File.WriteAllTextAsync(file, csv);
        return await GongkaiProgram.RunAsync([command, "vectors", file, .. more]);
    }
}

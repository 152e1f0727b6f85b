using Gongkai.Bench.Harness;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 17: a bulk audit, and the memory it holds.</summary>
internal sealed class AuditMemory : IRow
{
    private const int Distinct = 1000;
    private const int Many = 100_000;
    private static readonly string Few = $"the same over {Distinct:#,0}";
    private readonly TemporaryFolder _scratch = new();
    private readonly Dictionary<int, Command> _runs = [];

    public string Number => "17";

    public string Title => $"Audit a folder of {Many:#,0} annual reports";

    public string Conditions =>
        $"gongkai report check FOLDER --out findings.jsonl, a process each, start included; peak memory (RSS) as the system keeps it. {Distinct:#,0} made-up "
        + $"reports in TXT, in the styles of different houses; the {Many:#,0} files are hard links to them. Every line is counted, and the errors found.";

    public Effort Effort => Effort.Once;

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        foreach (var number in Enumerable.Range(0, Distinct))
            MadeReports.Write(Folder(Distinct), number, ".txt");
        for (var copy = 0; copy < Many / Distinct; copy++)
            await Finished.RunAsync("cp", ["-rl", Folder(Distinct), Path.Combine(Folder(Many), $"{copy:D3}")]);
        return
        [
            new("speed", "reports/s", new("Gongkai", () => RateAsync(Many)), Goal.AtLeast(0.8, new(Few, () => RateAsync(Distinct)))),
            new("peak memory", "MB", new("Gongkai", () => Peak(Many)), Goal.AtMost(1.5, new(Few, () => Peak(Distinct)))),
        ];
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Folder(int count) => Directory.CreateDirectory(_scratch.At($"reports-{count}")).FullName;

    private async Task<double> RateAsync(int count)
    {
        var findings = _scratch.At("findings.jsonl");
        var run = await Command.RunAsync("report", "check", Folder(count), "--out", findings);
        MustBeRight(findings, count, run);
        _runs[count] = run;
        return count / run.Seconds;
    }

    private Task<double> Peak(int count) => Task.FromResult(_runs[count].Megabytes);

    private static void MustBeRight(string findings, int count, Command run)
    {
        var (lines, errors) = (0, 0);
        foreach (var line in File.ReadLines(findings))
        {
            lines++;
            if (line.Contains($"\"{MadeReports.Error}\"", StringComparison.Ordinal))
                errors++;
            else if (
                line.Contains("\"severity\":\"error\"", StringComparison.Ordinal)
                || line.Contains("\"unreadable\"", StringComparison.Ordinal)
            )
                throw new WrongAnswer(line);
        }
        if (lines != count || errors != count / 10)
            throw new WrongAnswer($"{lines} lines with {errors} errors came of {count} files: {run.Error}");
    }
}

using System.Text.Json;
using Gongkai.Bench.Harness;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 18: a nation's year, rolled up from files.</summary>
internal sealed class NationOnFiles : IRow
{
    private const int Year = 2023;
    private const int Distinct = 200;
    private const int Few = 1000;
    private const int Many = 100_000;
    private const string Digits = "甲乙丙丁戊己庚辛壬癸";
    private static readonly CellCode _received = new("T3.R01", "C_TOTAL");
    private static readonly string Other = $"the same over {Few:#,0}";
    private readonly TemporaryFolder _scratch = new();
    private readonly Dictionary<int, Command> _runs = [];
    private readonly List<(string Text, AnnualReport Report, bool IsWrong)> _made = [];

    public string Number => "18";

    public string Title => $"Roll up a nation's year: {Many:#,0} organs' files";

    public string Conditions =>
        "gongkai report roll-up FOLDER --out DIR, a process each, start included; peak memory (RSS) as the system keeps it. Files in TXT in the styles of "
        + $"different houses, {Distinct} distinct reports under the names of all organs: each is read, audited, written as Parquet, summed up and "
        + "compared. The sum, the number of reports and of faulty ones are compared with those made.";

    public Effort Effort => Effort.Once;

    public Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        Make();
        Write(Few);
        Write(Many);
        return Task.FromResult<IReadOnlyList<Comparison>>([
            new("speed", "reports/s", new("Gongkai", () => RateAsync(Many)), Goal.AtLeast(0.8, new(Other, () => RateAsync(Few)))),
            new("peak memory", "MB", new("Gongkai", () => Peak(Many)), Goal.AtMost(10, new(Other, () => Peak(Few)))),
        ]);
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Folder(int count) => _scratch.At($"reports-{count}");

    /// <summary>Reports of towns of one year.</summary>
    private void Make()
    {
        for (var number = 0; _made.Count < Distinct; number++)
            if (MadeReports.Make(number) is { Year: Year, Organ.Level: ReportLevel.Town } report)
                _made.Add((File.ReadAllText(MadeReports.Write(_scratch.Path, number, ".txt")), report, MadeReports.IsWrong(number)));
    }

    private void Write(int count)
    {
        Directory.CreateDirectory(Folder(count));
        for (var organ = 0; organ < count; organ++)
        {
            var (text, report, _) = _made[organ % Distinct];
            File.WriteAllText(
                Path.Combine(Folder(count), $"{organ:D6}.txt"),
                text.Replace(report.Organ.Name!, Name(organ), StringComparison.Ordinal)
            );
        }
    }

    /// <summary>A name of its own, without digits that could be taken for a year.</summary>
    private static string Name(int organ) => string.Concat($"{organ:D6}".Select(digit => Digits[digit - '0'])) + "镇人民政府";

    private async Task<double> RateAsync(int count)
    {
        var result = _scratch.At("result");
        var run = await Command.RunAsync("report", "roll-up", Folder(count), "--out", result);
        _runs[count] = run;
        MustBeRight(Path.Combine(result, "summary.json"), count, run);
        Directory.Delete(result, recursive: true);
        return count / run.Seconds;
    }

    private Task<double> Peak(int count) => Task.FromResult(_runs[count].Megabytes);

    private void MustBeRight(string summary, int count, Command run)
    {
        if (!File.Exists(summary))
            throw new WrongAnswer(run.Error);
        using var file = File.OpenRead(summary);
        using var json = JsonDocument.Parse(file);
        var sum = json.RootElement.GetProperty("years").EnumerateArray().Single();
        var faulty = json.RootElement.GetProperty("organs").EnumerateArray().Count(organ => organ.GetProperty("errors").GetInt32() > 0);
        var told = (
            sum.GetProperty("reports").GetInt32(),
            sum.GetProperty("cells").GetProperty($"{_received}").GetProperty("sum").GetDecimal(),
            faulty
        );
        var copies = count / Distinct;
        var made = (count, copies * _made.Sum(one => one.Report.Cell(_received)!.Value!.Value), copies * _made.Count(one => one.IsWrong));
        if (told != made)
            throw new WrongAnswer($"{told} came of {made}");
    }
}

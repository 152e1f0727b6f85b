using System.Diagnostics;
using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 9: the day 20 working days later.</summary>
internal sealed class DueDates : IRow
{
    private const int OursAtATime = 2_000_000;
    private const int DerivedAtATime = 100_000;
    private const int TheirsAtATime = 20_000;
    private static readonly DateOnly[] _days = [.. Span(new(2023, 1, 1), new(2025, 11, 15))];
    private static readonly Received _request = new(
        _days[0],
        Town.FirstNumber,
        Channel.Counter,
        Town.NaturalPerson(),
        Town.AskedFor("合同")
    );
    private readonly TemporaryFolder _modules = new();
    private Process? _node;

    public string Number => "9";

    public string Title => "The day 20 working days later";

    public string Conditions =>
        "In process on both sides, one thread, the 1,050 days from 2023-01-01 to 2025-11-15 in turn; all 1,050 results were equal. "
        + "chinese-days 1.5.7 on Node.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var installed = await Finished.RunAsync(
            "npm",
            ["install", "--silent", "--no-audit", "--prefix", _modules.Path, "chinese-days@1.5.7"]
        );
        if (installed.ExitCode != 0)
            throw new InvalidOperationException("npm install chinese-days: " + installed.Error);
        _node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "peers", "working-days.js"), _modules.Path])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        await CompareAnswersAsync();
        var peer = new Contender("chinese-days", MeasurePeerAsync);
        return
        [
            new("due date alone", "/s", new("Gongkai", () => Task.FromResult(Rate(OursAtATime, DueDate))), Goal.AtLeast(100, peer)),
            new("with its derivation", "/s", new("Gongkai", () => Task.FromResult(Rate(DerivedAtATime, Derived))), Goal.AtLeast(10, peer)),
        ];
    }

    public ValueTask DisposeAsync()
    {
        _node?.StandardInput.Close();
        _node?.WaitForExit();
        _node?.Dispose();
        _modules.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int DueDate(DateOnly day) => WorkingCalendar.Shipped.Nth(day, new WorkingDays(20)).Day;

    /// <summary>The whole answer of the case page: every step with its articles.</summary>
    private static int Derived(DateOnly day) => RequestClock.Due([_request with { On = day }], WorkingCalendar.Shipped).Steps.Count;

    private async Task CompareAnswersAsync()
    {
        await _node!.StandardInput.WriteLineAsync("list");
        foreach (var day in _days)
        {
            var ours = $"{day:yyyy-MM-dd} {WorkingCalendar.Shipped.Nth(day, new WorkingDays(20)):yyyy-MM-dd}";
            if (await _node.StandardOutput.ReadLineAsync() is var theirs && theirs != ours)
                throw new WrongAnswer($"chinese-days says {theirs}, we say {ours}");
        }
        await _node.StandardOutput.ReadLineAsync();
    }

    private async Task<double> MeasurePeerAsync()
    {
        await _node!.StandardInput.WriteLineAsync(TheirsAtATime.ToString(CultureInfo.InvariantCulture));
        var answer = await _node.StandardOutput.ReadLineAsync() ?? throw new WrongAnswer("node ended");
        return TheirsAtATime / double.Parse(answer.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static double Rate(int times, Func<DateOnly, int> act)
    {
        var checksum = 0L;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            checksum += act(_days[i % _days.Length]);
        return checksum > 0 ? times / watch.Elapsed.TotalSeconds : throw new WrongAnswer("nothing was counted");
    }

    private static IEnumerable<DateOnly> Span(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}

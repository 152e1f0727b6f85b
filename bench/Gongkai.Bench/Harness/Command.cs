using System.Diagnostics;
using System.Globalization;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>A command of the program that ran to its end: what it told, how long it took from start to end, and the most memory it held (RSS).</summary>
internal sealed record Command(int ExitCode, string Error, double Seconds, double Megabytes)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    public static async Task<Command> RunAsync(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Repository.Program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var kilobytes = 0L;
        while (await Task.WhenAny(ended, Task.Delay(_pause)) != ended)
            kilobytes = Math.Max(kilobytes, Peak(process.Id));
        var seconds = watch.Elapsed.TotalSeconds;
        await output;
        return new(process.ExitCode, await error, seconds, kilobytes / 1024.0);
    }

    /// <summary>The system keeps the peak itself, so that looking now and then misses little.</summary>
    private static long Peak(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Sum(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return 0; // It has just ended.
        }
    }
}

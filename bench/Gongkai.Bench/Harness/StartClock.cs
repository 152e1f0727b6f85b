using System.Diagnostics;
using System.Globalization;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>From starting a program to its first page.</summary>
internal static class StartClock
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>Seconds until a page holds the text; the program is stopped afterwards.</summary>
    public static async Task<double> MeasureAsync(ProcessStartInfo start, Uri page, string mustHold)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = program.StandardError.ReadToEndAsync();
        try
        {
            while (!await Page.AnswersAsync(page))
            {
                if (program.HasExited || watch.Elapsed > _patience)
                    throw new WrongAnswer($"{start.FileName} did not answer: {await error}");
                await Task.Delay(5);
            }
            var seconds = watch.Elapsed.TotalSeconds;
            await Page.MustHoldAsync(page, mustHold);
            return seconds;
        }
        finally
        {
            await Finished.RunAsync("kill", [program.Id.ToString(CultureInfo.InvariantCulture)]);
            await Task.WhenAll(output, error, program.WaitForExitAsync());
        }
    }
}

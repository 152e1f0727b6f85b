using System.Diagnostics;

namespace Gongkai.Testing.Servers;

/// <summary>A program that ran to its end: its exit code and what it wrote.</summary>
public sealed record Finished(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    public static async Task<Finished> RunAsync(string program, IEnumerable<string> arguments, CancellationToken stop = default)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>wrk against one address. It calls many failures no error, so each of them is looked for.</summary>
/// <param name="Address">What is asked.</param>
/// <param name="Connections">Kept open at once.</param>
/// <param name="CheckAsync">Asks once before the load and throws <see cref="WrongAnswer"/> unless status and content are right.</param>
internal sealed partial record Wrk(Uri Address, int Connections, Func<Task> CheckAsync)
{
    private const string Seconds = "3";

    /// <summary>Such as a session cookie.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>A Lua script beside the peers that makes the requests, and its arguments.</summary>
    public IReadOnlyList<string> Script { get; init; } = [];

    /// <summary>Gets a page that must hold a text.</summary>
    public static Wrk Get(Uri address, string mustHold, int connections, params IReadOnlyList<string> headers) =>
        new(address, connections, () => Page.MustHoldAsync(address, mustHold, headers)) { Headers = headers };

    /// <summary>Requests a second.</summary>
    public async Task<double> MeasureAsync() => (await RunAsync()).Rate;

    /// <summary>One load, with the number of answers that came.</summary>
    public async Task<(double Rate, long Answers)> RunAsync()
    {
        await CheckAsync();
        var finished = await Finished.RunAsync(
            "wrk",
            [
                "-t1",
                "-c" + Connections.ToString(CultureInfo.InvariantCulture),
                "-d" + Seconds,
                "--timeout",
                "30s",
                .. Headers.SelectMany(header => new[] { "-H", header }),
                .. Script is [var script, ..] ? ["-s", Peers.File(script)] : Array.Empty<string>(),
                Address.ToString(),
                .. Script.Skip(1),
            ]
        );
        if (
            finished.ExitCode != 0
            || Faults().IsMatch(finished.Output)
            || Counted().Match(finished.Output) is not { Success: true } counted
        )
            throw new WrongAnswer($"{Address}: {finished.Output}{finished.Error}");
        return (
            double.Parse(Rate().Match(finished.Output).Groups["rate"].Value, CultureInfo.InvariantCulture),
            long.Parse(counted.Groups["count"].Value, CultureInfo.InvariantCulture)
        );
    }

    // A redirect counts as right here, hence the check before the load; a time-out hides among the socket errors.
    [GeneratedRegex(@"Non-2xx or 3xx responses: \d+|Socket errors: [^\n]*[1-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Faults();

    [GeneratedRegex(@"Requests/sec:\s*(?<rate>[\d.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<count>\d+) requests in", RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>wrk against one address. It calls many failures no error, so each of them is looked for.</summary>
/// <param name="Address">What is fetched.</param>
/// <param name="MustHold">A text that the page must hold.</param>
/// <param name="Connections">Kept open at once.</param>
/// <param name="Headers">Such as a session cookie.</param>
internal sealed partial record Wrk(Uri Address, string MustHold, int Connections, params IReadOnlyList<string> Headers)
{
    private const string Seconds = "3";

    /// <summary>A Lua script for wrk that varies the requests.</summary>
    public string? Script { get; init; }

    /// <summary>Requests a second, after one request whose status and content are right.</summary>
    public async Task<double> MeasureAsync()
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
                .. Script is null ? Array.Empty<string>() : ["-s", Script],
                Address.ToString(),
            ]
        );
        if (finished.ExitCode != 0 || Faults().Match(finished.Output) is { Success: true })
            throw new WrongAnswer($"{Address}: {finished.Output}{finished.Error}");
        return double.Parse(Rate().Match(finished.Output).Groups["rate"].Value, CultureInfo.InvariantCulture);
    }

    private async Task CheckAsync()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        foreach (var header in Headers.Select(header => header.Split(": ", 2)))
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        using var answer = await client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode is not HttpStatusCode.OK || !page.Contains(MustHold, StringComparison.Ordinal))
            throw new WrongAnswer($"{Address} answered {(int)answer.StatusCode}, {page.Length} characters, without '{MustHold}'");
    }

    // A redirect counts as right here, hence the check above; a time-out hides among the socket errors.
    [GeneratedRegex(@"Non-2xx or 3xx responses: \d+|Socket errors: [^\n]*[1-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Faults();

    [GeneratedRegex(@"Requests/sec:\s*(?<rate>[\d.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Rate();
}

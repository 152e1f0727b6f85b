using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Testing.Servers;

/// <summary>
/// The program as it is delivered, running in a process of its own on a free loopback port, with its own data folder.
/// </summary>
public sealed class GongkaiProgram : IAsyncDisposable
{
    private static readonly TimeSpan _startsWithin = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private GongkaiProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        AppDomain.CurrentDomain.ProcessExit += Kill;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Http { get; }

    /// <summary>Everything that it has written so far.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary><c>gongkai serve --data FOLDER --port N ...</c>, once it answers.</summary>
    public static Task<GongkaiProgram> ServeAsync(string dataFolder, params string[] more) =>
        StartAsync(Repository.Program, "serve", dataFolder, more);

    /// <summary>The same of a program that lies elsewhere, such as a published one.</summary>
    public static Task<GongkaiProgram> ServePublishedAsync(string program, string dataFolder) =>
        StartAsync(program, "serve", dataFolder, []);

    /// <summary><c>gongkai demo --data FOLDER --port N ...</c>, once it answers.</summary>
    public static Task<GongkaiProgram> DemoAsync(string dataFolder, params string[] more) =>
        StartAsync(Repository.Program, "demo", dataFolder, more);

    /// <summary>Runs a command that comes to an end by itself.</summary>
    public static Task<Finished> RunAsync(params string[] arguments) => Finished.RunAsync("dotnet", [Repository.Program, .. arguments]);

    /// <summary>kill -9: the program gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
            await Finished.RunAsync("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Http.Dispose();
        _process.Dispose();
    }

    private static async Task<GongkaiProgram> StartAsync(string dll, string command, string dataFolder, string[] more)
    {
        var port = Loopback.FreePort().ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [dll, command, "--data", dataFolder, "--port", port, .. more])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var program = new GongkaiProgram(process, new($"http://127.0.0.1:{port}/"));
        try
        {
            await program.AnswersAsync();
            return program;
        }
        catch
        {
            process.Kill();
            await program.DisposeAsync();
            throw;
        }
    }

    private async Task AnswersAsync()
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < _startsWithin && !_process.HasExited)
        {
            try
            {
                using var answer = await Http.GetAsync(new Uri("healthz", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(50);
        }
        throw new InvalidOperationException("The program did not answer on /healthz.\n" + Log);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            _log.Enqueue(text);
    }

    private void Kill(object? sender, EventArgs e)
    {
        if (!_process.HasExited)
            _process.Kill();
    }
}

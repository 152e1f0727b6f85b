using System.Diagnostics;

namespace Gongkai.Testing.Servers;

/// <summary>
/// A shell script that starts a server, says "ready", and stops it when its standard input closes: at the latest with this process,
/// whatever becomes of it.
/// </summary>
public sealed class ServerScript : IAsyncDisposable
{
    private readonly Process _shell;

    private ServerScript(Process shell) => _shell = shell;

    /// <summary>The shell; the server is its child.</summary>
    public int ProcessId => _shell.Id;

    /// <summary>Runs the script until it is ready.</summary>
    public static async Task<ServerScript> StartAsync(string script, params IEnumerable<string> arguments)
    {
        var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", [script, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        if (await shell.StandardOutput.ReadLineAsync() == "ready")
            return new(shell);
        using (shell)
            throw new InvalidOperationException($"{Path.GetFileName(script)} did not start: {await shell.StandardError.ReadToEndAsync()}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }
}

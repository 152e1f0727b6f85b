using System.Globalization;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>The servers to compare with, each a script beside this one.</summary>
internal static class Peers
{
    /// <summary>This program, for its own small servers.</summary>
    public static string Self { get; } = typeof(Peers).Assembly.Location;

    /// <summary>A file of <c>bench/peers</c>.</summary>
    public static string File(string name) => Path.Combine(AppContext.BaseDirectory, "peers", name);

    /// <summary>nginx over a folder of files.</summary>
    public static Task<Peer> NginxAsync(string folder) => StartAsync("nginx.sh", folder);

    /// <summary>Bare Kestrel with one page in memory.</summary>
    public static Task<Peer> KestrelAsync(string file) => StartAsync("dotnet.sh", Self, "kestrel", file);

    /// <summary>Our domain and store behind one address.</summary>
    public static Task<Peer> CasesAsync(string dataFolder) => StartAsync("dotnet.sh", Self, "cases", dataFolder);

    /// <summary>Redmine of Debian with so many issues.</summary>
    public static Task<Peer> RedmineAsync(string databasePort, string database, int issues) =>
        StartAsync("redmine.sh", databasePort, database, issues.ToString(CultureInfo.InvariantCulture));

    private static async Task<Peer> StartAsync(string script, params string[] arguments)
    {
        var port = Loopback.FreePort();
        var server = await ServerScript.StartAsync(File(script), [port.ToString(CultureInfo.InvariantCulture), .. arguments]);
        return new(server, new($"http://127.0.0.1:{port}/"));
    }
}

/// <summary>A running server.</summary>
internal sealed record Peer(ServerScript Script, Uri Address) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Script.DisposeAsync();
}

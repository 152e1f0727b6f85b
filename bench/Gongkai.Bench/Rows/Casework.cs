using Gongkai.Bench.Harness;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>The servers that the casework rows share: each starts with the first row that needs it and ends with the run.</summary>
internal sealed class Casework : IAsyncDisposable
{
    public const int Cases = 100_000;

    private readonly PostgresServer _postgres = new()
    {
        Settings = ["-c", "shared_buffers=2GB", "-c", "work_mem=64MB", "-c", "max_wal_size=4GB"],
    };
    private Peer? _redmine;

    /// <summary>Redmine with its 100,000 issues, on PostgreSQL.</summary>
    public async Task<Peer> RedmineAsync()
    {
        if (_redmine is not null)
            return _redmine;
        var database = await _postgres.NewDatabaseAsync();
        var (port, name) = (Part(database, "Port"), Part(database, "Database"));
        return _redmine = await Peers.RedmineAsync(port, name, Cases);
    }

    public async ValueTask DisposeAsync()
    {
        if (_redmine is not null)
            await _redmine.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private static string Part(string connection, string name) =>
        connection.Split(';').Select(part => part.Split('=')).First(part => part[0] == name)[1];
}

using System.Globalization;

namespace Gongkai.Testing.Servers;

/// <summary>
/// A real PostgreSQL for one test assembly: <c>[assembly: AssemblyFixture(typeof(PostgresServer))]</c>. It starts with the first
/// database that a test asks for, checksums on and nothing loosened, and goes with the assembly, even when that is killed.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly string _bin = NewestBin();
    private readonly int _port = Loopback.FreePort();
    private ServerScript? _server;
    private int _databases;
    private bool _templateIsReady;

    /// <summary>Server options beyond the defaults, such as <c>-c</c> and <c>shared_buffers=2GB</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync(CancellationToken stop = default)
    {
        await StartAsync(stop);
        return await CreateAsync("template0", stop);
    }

    /// <summary>
    /// Connection string of a new database as <paramref name="migrate"/> leaves it. It runs once; every database is a copy of its work.
    /// </summary>
    public async Task<string> NewDatabaseAsync(Func<string, Task> migrate, CancellationToken stop = default)
    {
        await StartAsync(stop);
        await _oneAtATime.WaitAsync(stop);
        try
        {
            if (!_templateIsReady)
            {
                await RunAsync("createdb", stop, "-T", "template0", "migrated");
                // A pooled connection would stay open, and an open database cannot be copied.
                await migrate(ConnectionString("migrated") + ";Pooling=false");
                _templateIsReady = true;
            }
            return await CreateAsync("migrated", stop);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _oneAtATime.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task StartAsync(CancellationToken stop)
    {
        await _oneAtATime.WaitAsync(stop);
        try
        {
            if (_server is not null)
                return;
            _server = await ServerScript.StartAsync(
                Path.Combine(AppContext.BaseDirectory, "Servers", "postgres.sh"),
                [_bin, _port.ToString(CultureInfo.InvariantCulture), .. Settings]
            );
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task<string> CreateAsync(string template, CancellationToken stop)
    {
        var name = "test_" + Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture);
        await RunAsync("createdb", stop, "-T", template, name);
        return ConnectionString(name);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Include Error Detail=true";

    private async Task RunAsync(string program, CancellationToken stop, params string[] arguments)
    {
        var finished = await Finished.RunAsync(
            Path.Combine(_bin, program),
            ["-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", .. arguments],
            stop
        );
        if (finished.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {finished.Error}");
    }

    private static string NewestBin() =>
        Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(Directory.Exists).Max()
        ?? throw new InvalidOperationException("PostgreSQL is not installed; ./test installs it.");
}

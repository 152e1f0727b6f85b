using Gongkai.Bench.Harness;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 1: the first page of the portal under load.</summary>
internal sealed class PortalPage(BusyTown town) : IRow
{
    private const int Connections = 16;
    private readonly TemporaryFolder _scratch = new();
    private Peer? _nginx;
    private Peer? _kestrel;

    public string Number => "1";

    public string Title => "The portal's home page";

    public string Conditions =>
        "wrk with 16 connections. nginx serves the same bytes as a file, bare Kestrel from memory; ours is the delivered program on SQLite, which keeps the finished page until something is committed.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var program = await town.ProgramAsync();
        Directory.CreateDirectory(_scratch.At("site"));
        var file = _scratch.At("site", "index.html");
        await File.WriteAllTextAsync(file, await Page.MustHoldAsync(program.Address, "<main"));
        (_nginx, _kestrel) = (await Peers.NginxAsync(_scratch.At("site")), await Peers.KestrelAsync(file));
        return
        [
            new(
                "16 connections",
                "req/s",
                On("Gongkai", program.Address),
                Goal.AtLeast(0.5, On("nginx, the same bytes", _nginx.Address)),
                Goal.AtLeast(0.5, On("bare Kestrel, the same bytes", _kestrel.Address))
            ),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in new[] { _nginx, _kestrel }.OfType<Peer>())
            await server.DisposeAsync();
        _scratch.Dispose();
    }

    private static Contender On(string name, Uri address) => new(name, Wrk.Get(address, "<main", Connections).MeasureAsync);
}

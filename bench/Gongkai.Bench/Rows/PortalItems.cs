using Gongkai.Bench.Harness;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 2: items of the portal, each another one.</summary>
internal sealed class PortalItems(BusyTown town) : IRow
{
    private readonly TemporaryFolder _scratch = new();
    private Peer? _nginx;

    public string Number => "2";

    public string Title => "20,000 items of the portal, one after the other";

    public string Conditions =>
        "wrk with 16 connections walks the addresses in turn. Ours reads item, versions and attachments from SQLite and writes the page at each request; "
        + "nginx serves a file of one item's bytes under each address.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var program = await town.ProgramAsync();
        var addresses = _scratch.At("addresses");
        await File.WriteAllTextAsync(addresses, town.Addresses);
        var paths = town.Addresses.Split('\n');
        var page = await Page.MustHoldAsync(new(program.Address, paths[0]), "<main");
        Directory.CreateDirectory(_scratch.At("site", "items"));
        foreach (var path in paths)
            await File.WriteAllTextAsync(_scratch.At("site" + path), page);
        _nginx = await Peers.NginxAsync(_scratch.At("site"));
        return
        [
            new(
                "16 connections",
                "req/s",
                Walking("Gongkai", program.Address, addresses, paths[0]),
                Goal.AtLeast(0.03, Walking("nginx, files", _nginx.Address, addresses, paths[0]))
            ),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (_nginx is not null)
            await _nginx.DisposeAsync();
        _scratch.Dispose();
    }

    private static Contender Walking(string name, Uri server, string addresses, string first) =>
        new(
            name,
            new Wrk(server, Connections: 16, () => Page.MustHoldAsync(new(server, first), "<main"))
            {
                Script = ["walk.lua", addresses],
            }.MeasureAsync
        );
}

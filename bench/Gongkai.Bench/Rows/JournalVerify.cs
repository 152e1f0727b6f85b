using System.Diagnostics;
using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Domain.Dockets;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 10: reading a journal of 100,000 entries and checking its chain.</summary>
internal sealed class JournalVerify : IRow
{
    private const int Entries = 100_000;
    private const int AtOnce = 64;
    private readonly TemporaryFolder _scratch = new();
    private TownStore? _town;
    private long _size;

    public string Number => "10";

    public string Title => "Verify a journal of 100,000 entries";

    public string Conditions =>
        "Ours: every entry read from SQLite and hashed with SM3 over the hash before, one thread, each entry made by an application as the portal "
        + "makes it. git: fsck over 100,000 commits of 500 characters (SHA-1). openssl: SM3 alone over 512-byte blocks in memory, the limit.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        _town = await TownStore.CreateAsync();
        await Parallel.ForEachAsync(Enumerable.Range(0, Entries), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, ApplyAsync);
        _size = await _town.In<JournalVerifier, long>(async verifier => (await verifier.Verify(Town.Organ)).Verified);

        var repository = _scratch.At("history.git");
        await RunAsync("/bin/sh", Peers.File("journal.sh"), repository, Entries.ToString(CultureInfo.InvariantCulture));
        return
        [
            new(
                "entries",
                "/s",
                new("Gongkai", VerifyAsync),
                Goal.AtLeast(4, new("git fsck", () => FsckAsync(repository))),
                Goal.AtLeast(0.25, new("openssl SM3", OpensslAsync))
            ),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (_town is not null)
            await _town.DisposeAsync();
        _scratch.Dispose();
    }

    private async ValueTask ApplyAsync(int number, CancellationToken stop)
    {
        var token = $"bench-{number:D8}-token";
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var decision = await _town!.In<Dockets, Decision>(dockets =>
            TownStore.Apply(dockets, token, "申请公开道路硬化工程的合同", today, stop)
        );
        if (decision is not Decision.Taken)
            throw new WrongAnswer("an application was not taken");
    }

    private async Task<double> VerifyAsync()
    {
        var watch = Stopwatch.StartNew();
        var report = await _town!.In<JournalVerifier, JournalReport>(verifier => verifier.Verify(Town.Organ));
        return report.Fault is null && report.Verified == _size && _size >= Entries
            ? _size / watch.Elapsed.TotalSeconds
            : throw new WrongAnswer($"{report.Verified} of {_size} entries verified, {report.Fault}");
    }

    private static async Task<double> FsckAsync(string repository)
    {
        var watch = Stopwatch.StartNew();
        await RunAsync("git", "-C", repository, "fsck", "--no-progress");
        return Entries / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> OpensslAsync()
    {
        const double Block = 512;
        var output = await RunAsync("openssl", "speed", "-mr", "-seconds", "1", "-bytes", "512", "-evp", "sm3");
        var figure = output.Split('\n').Last(line => line.StartsWith("+F:", StringComparison.Ordinal)).Split(':')[^1];
        return double.Parse(figure, CultureInfo.InvariantCulture) / Block;
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var finished = await Finished.RunAsync(program, arguments);
        return finished.ExitCode == 0 ? finished.Output : throw new WrongAnswer($"{program}: {finished.Error}");
    }
}

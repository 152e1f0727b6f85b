using System.Diagnostics;
using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 11: from starting the program to its first page.</summary>
internal sealed class FirstPage(Casework casework, BusyTown town) : IRow
{
    private readonly TemporaryFolder _scratch = new();

    public string Number => "11";

    public string Title => "Start to first page";

    public string Conditions =>
        "A new process each time, files warm, databases up and migrated; ours on SQLite from the Release build output, with the data of row 5. "
        + "Redmine: puma with 2 workers.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var page = _scratch.At("page.html");
        await File.WriteAllTextAsync(page, "<!DOCTYPE html><title>page</title>");
        var kestrel = new Contender("bare Kestrel", () => Start("dotnet", port => [Peers.Self, "kestrel", port, page], "page"));
        _ = await town.ProgramAsync();
        var ours = new Contender(
            "Gongkai",
            () => Start("dotnet", port => [Repository.Program, "serve", "--data", town.Data, "--port", port], "<main")
        );
        var redmine = await casework.RedmineAsync();
        var puma = new Contender("Redmine", () => Start("/bin/sh", port => [Peers.File("redmine-start.sh"), port], "Redmine"));
        return [new("/", "s", ours, Goal.AtMost(2.5, kestrel), Goal.AtMost(1, puma))];
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Task<double> Start(string program, Func<string, IEnumerable<string>> arguments, string mustHold)
    {
        var port = Loopback.FreePort().ToString(CultureInfo.InvariantCulture);
        return StartClock.MeasureAsync(new ProcessStartInfo(program, arguments(port)), new($"http://127.0.0.1:{port}/"), mustHold);
    }
}

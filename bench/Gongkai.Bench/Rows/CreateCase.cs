using System.Diagnostics;
using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Storage;
using Gongkai.Testing.Servers;
using Microsoft.Data.Sqlite;

namespace Gongkai.Bench.Rows;

/// <summary>Row 4: one more case, on the disk before it is acknowledged.</summary>
internal sealed class CreateCase(Casework casework) : IRow
{
    private static readonly TimeSpan _oneMeasurement = TimeSpan.FromSeconds(3);
    private readonly TemporaryFolder _scratch = new();
    private Peer? _ours;
    private int _run;

    public string Number => "4";

    public string Title => "Create a case, durable";

    public string Conditions =>
        "HTTP with JSON on both sides. Ours: number drawn without gaps, form token, entry sealed and chained by SM3, facts with the due date, one "
        + "transaction on SQLite with synchronous=FULL; no page around it. Redmine: its API on PostgreSQL, 100,000 issues before. The limit is a "
        + "bare insert of 600 characters in process, synchronous=FULL, one commit each, no HTTP. After each load the cases were counted.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var redmine = await casework.RedmineAsync();
        _ours = await Peers.CasesAsync(_scratch.At("data"));
        return [Of(redmine, 4), Of(redmine, 1)];
    }

    public async ValueTask DisposeAsync()
    {
        if (_ours is not null)
            await _ours.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _scratch.Dispose();
    }

    private Comparison Of(Peer redmine, int connections) =>
        new(
            $"{connections} connection{(connections == 1 ? "" : "s")}",
            "/s",
            new("Gongkai", () => MeasureOursAsync(connections)),
            Goal.AtLeast(20, new("Redmine", () => MeasureRedmineAsync(redmine, connections))),
            Goal.AtLeast(0.25, new("bare SQLite insert", () => Task.FromResult(MeasureInsert())))
        );

    private static Task<double> MeasureRedmineAsync(Peer redmine, int connections)
    {
        var address = new Uri(redmine.Address, "issues.json");
        const string Issue = """{"issue":{"project_id":1,"tracker_id":2,"priority_id":1,"subject":"check"}}""";
        return new Wrk(address, connections, () => Page.MustCreateAsync(address, Issue, "X-Redmine-API-Key: gongkaibenchapikey"))
        {
            Script = ["create-issue.lua"],
        }.MeasureAsync();
    }

    private async Task<double> MeasureOursAsync(int connections)
    {
        var run = $"bench-run-{++_run:D4}-";
        var address = new Uri(_ours!.Address, "cases");
        var json = $$"""{"token":"{{run}}check","description":"申请公开"}""";
        var before = CountCases();
        var (rate, answers) = await new Wrk(address, connections, () => Page.MustCreateAsync(address, json))
        {
            Script = ["create-case.lua", run],
        }.RunAsync();
        // One by the check; those in flight when the load ended were stored, too.
        var stored = CountCases() - before - 1;
        return stored >= answers && stored <= answers + connections
            ? rate
            : throw new WrongAnswer($"{answers} cases acknowledged, {stored} stored");
    }

    private long CountCases()
    {
        var settings = new StorageSettings { DataFolder = _scratch.At("data") };
        using var connection = new SqliteConnection($"Data Source={settings.SqliteFile};Mode=ReadOnly");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "select count(*) from docket_heads";
        return Convert.ToInt64(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static double MeasureInsert()
    {
        using var file = new SqliteFile();
        using var connection = new SqliteConnection(file.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "pragma journal_mode=WAL; pragma synchronous=FULL; create table cases(id integer primary key, body text not null)";
        command.ExecuteNonQuery();
        command.CommandText = "insert into cases(body) values ($body)";
        command.Parameters.AddWithValue("$body", new string('x', 600));
        var inserted = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < _oneMeasurement)
            inserted += command.ExecuteNonQuery();
        return inserted / watch.Elapsed.TotalSeconds;
    }
}

using System.Diagnostics;
using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Storage.Facts;
using Gongkai.Testing.Scenarios;
using Microsoft.Data.Sqlite;

namespace Gongkai.Bench.Rows;

/// <summary>Row 7: the results of a year by row and column of table 3, over a million cases.</summary>
internal sealed class Results : IRow
{
    private const int Cases = 1_000_000;
    private const int Year = 2024;
    private TownStore? _town;
    private SqliteConnection? _connection;
    private string? _expected;

    public string Number => "7";

    public string Title => "The 25 by 7 report over 1,000,000 cases";

    public string Conditions =>
        "SQLite in process, all cases of one organ, a quarter of them concluded in the year. Ours: the question of table 3 as the program asks it. "
        + "The limit: a table of three columns with the index for exactly this question, by hand-written SQL. Both give the same table.";

    public async Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        _town = await TownStore.CreateAsync();
        _connection = _town.Connect();
        Run(Fill);
        Run(Bare);
        _expected = HandWritten();
        return [new("whole table", "s", new("Gongkai", AskAsync), Goal.AtMost(1.2, new("hand-written SQL", () => Task.FromResult(Ask()))))];
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        if (_town is not null)
            await _town.DisposeAsync();
    }

    private async Task<double> AskAsync()
    {
        var watch = Stopwatch.StartNew();
        var results = await _town!.In<ReportCounts, IReadOnlyList<ResultCount>>(counts => counts.Results(Town.Organ, Year));
        var seconds = watch.Elapsed.TotalSeconds;
        Demand(string.Join(';', results.Select(r => $"{r.Row},{r.Column},{r.Count}").Order(StringComparer.Ordinal)));
        return seconds;
    }

    private double Ask()
    {
        var watch = Stopwatch.StartNew();
        var table = HandWritten();
        var seconds = watch.Elapsed.TotalSeconds;
        Demand(table);
        return seconds;
    }

    private void Demand(string table)
    {
        if (table != _expected)
            throw new WrongAnswer($"expected {_expected}, got {table}");
    }

    private string HandWritten()
    {
        using var question = _connection!.CreateCommand();
        question.CommandText =
            "select row, col, count(*) from bare where closed between '2024-01-01' and '2024-12-31' group by row, col order by row, col";
        using var reader = question.ExecuteReader();
        List<string> cells = [];
        while (reader.Read())
            cells.Add(string.Create(CultureInfo.InvariantCulture, $"{reader.GetString(0)},{reader.GetString(1)},{reader.GetInt32(2)}"));
        return string.Join(';', cells.Order(StringComparer.Ordinal));
    }

    private void Run(string sql)
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$organ", Town.Organ.Value);
        command.Parameters.AddWithValue("$cases", Cases);
        command.ExecuteNonQuery();
    }

    private const string Fill = """
        with recursive n(i) as (select 1 union all select i + 1 from n where i < $cases)
        insert into case_facts (organ, docket, family, number, stage, received_on, closed_on, report_row, report_column, provisional, to_confirm, due_order)
        select $organ, printf('00000000-0000-7000-8000-%012X', i), 'request', printf('HX-%07d', i), 'Closed',
               date('2022-12-20', '+' || (i * 7919 % 1461) || ' days'), date('2023-01-01', '+' || (i * 7919 % 1461) || ' days'),
               printf('T3.R%02d', i * 31 % 25), printf('C%d', i * 17 % 7), 0, 0, '9999-12-31'
        from n;
        analyze;
        """;

    private const string Bare = """
        create table bare(row text not null, col text not null, closed text not null);
        insert into bare select report_row, report_column, closed_on from case_facts;
        create index bare_best on bare(row, col, closed);
        analyze;
        """;
}

using System.Diagnostics;
using DuckDB.NET.Data;
using Gongkai.Bench.Harness;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Rows;

/// <summary>Row 16: ten years of 100,000 organs added up.</summary>
internal sealed class RollUp : IRow
{
    private readonly Nation _nation = new();
    private readonly TemporaryFolder _scratch = new();
    private ReportParquet? _parquet;
    private DuckDBConnection? _engine;
    private string _query = "";
    private string _written = "";

    public string Number => "16";

    public string Title => "Roll up 1,000,000 annual reports";

    public string Conditions =>
        "Both ask the same Parquet in this process with DuckDB on all cores: ten years of 2,000 counties with 50 organs each, random numbers in a quarter "
        + "of the cells. Ours: the sum of every cell in every year and how many reports lack it, the counties' own sums left out, as sums in the "
        + "statutory form. The engine: the same question as plain SQL, its rows read and thrown away. The sums are checked against those counted "
        + $"while the reports were made. {_written}";

    public Task<IReadOnlyList<Comparison>> PrepareAsync()
    {
        var files = Write();
        _parquet = ReportParquet.Open(files);
        _parquet.Choose(new MemberTree(_parquet.MembersIn(_nation.Sums.Last().Year)));
        _engine = new("Data Source=:memory:");
        _engine.Open();
        _query = PlainQuery(files);
        return Task.FromResult<IReadOnlyList<Comparison>>([
            new("every cell by year", "s", new("Gongkai", MeasureOursAsync), Goal.AtMost(1.5, new("plain DuckDB", MeasureEngineAsync))),
        ]);
    }

    public ValueTask DisposeAsync()
    {
        _engine?.Dispose();
        _parquet?.Dispose();
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    private IReadOnlyList<string> Write()
    {
        var watch = Stopwatch.StartNew();
        using var writer = new ReportParquetWriter();
        foreach (var (at, report) in _nation.Reports().Index())
            writer.Add(report, $"{at}.json");
        var files = writer.Finish(_scratch.At("parquet")).Files;
        _written = $"The Parquet was made and written at {_nation.Count / watch.Elapsed.TotalSeconds:#,0} reports a second on one core.";
        return files;
    }

    private Task<double> MeasureOursAsync()
    {
        var watch = Stopwatch.StartNew();
        var sums = _parquet!.Sums(onlyListed: false);
        var seconds = watch.Elapsed.TotalSeconds;
        MustBeRight(sums.Select(sum => (sum.Year, sum.Reports, sum.Number(Nation.Received) ?? 0)));
        return Task.FromResult(seconds);
    }

    private Task<double> MeasureEngineAsync()
    {
        var sums = new List<(int, int, decimal)>();
        var watch = Stopwatch.StartNew();
        using (var command = _engine!.CreateCommand())
        {
            command.CommandText = _query;
            using var rows = command.ExecuteReader();
            while (rows.Read())
                sums.Add((rows.GetInt32(0), (int)rows.GetInt64(1), rows.GetDecimal(2)));
        }
        var seconds = watch.Elapsed.TotalSeconds;
        MustBeRight(sums.Order());
        return Task.FromResult(seconds);
    }

    private void MustBeRight(IEnumerable<(int Year, int Reports, decimal Received)> sums)
    {
        if (!sums.SequenceEqual(_nation.Sums))
            throw new WrongAnswer("the sums are not those of the reports");
    }

    private static string PlainQuery(IReadOnlyList<string> files)
    {
        var from = $"read_parquet([{string.Join(", ", files.Select(file => $"'{file}'"))}])";
        var sums = ReportForm.AllCells.Select(Column).Select(cell => $"sum({cell}), count({cell})");
        return $"""
            SELECT year, count(*), sum({Column(Nation.Received)})::DECIMAL(28,6), {string.Join(", ", sums)} FROM {from}
            WHERE organ NOT IN (SELECT parent FROM {from} WHERE parent IS NOT NULL) GROUP BY year
            """;
    }

    private static string Column(CellCode cell) => cell.ToString().Replace('.', '_').ToLowerInvariant();
}

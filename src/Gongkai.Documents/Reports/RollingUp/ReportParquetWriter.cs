using System.Globalization;
using DuckDB.NET.Data;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>
/// Writes reports as Parquet, a file for each year. They are staged on disk first, so that memory stays flat however many there are, and so
/// that of two reports of one organ and year the later published one stands.
/// </summary>
public sealed class ReportParquetWriter : IDisposable
{
    private static readonly string ColumnNames = string.Join(", ", ParquetLayout.Columns.Select(column => column.Name));

    private readonly Engine _engine = new(staged: true);
    private readonly DuckDBAppender _rows;

    public ReportParquetWriter()
    {
        var columns = ParquetLayout.Columns.Select(column => $"{column.Name} {column.Type}");
        _engine.Do($"CREATE TABLE staged (by_folder BOOLEAN, {string.Join(", ", columns)})");
        _rows = _engine.Append("staged");
    }

    /// <summary>Takes a report that names its organ and year.</summary>
    /// <param name="file">Where it came from; its folder tells the organ above where the report does not.</param>
    public void Add(AnnualReport report, string file, Audited? audited = null)
    {
        if (report is not { Organ.Name: { } organ, Year: { } year })
            throw new ArgumentException("A report is rolled up by its organ and year.", nameof(report));
        var row = _rows
            .CreateRow()
            .AppendValue((bool?)(report.Organ.Parent is null))
            .AppendValue(organ)
            .AppendValue(report.Organ.CreditCode)
            .AppendValue(report.Organ.Level?.ToString())
            .AppendValue(report.Organ.Parent ?? FolderTree.Above(organ, file))
            .AppendValue((int?)year)
            .AppendValue(report.Format.ToString())
            .AppendValue(report.Completeness.ToString())
            .AppendValue(report.PublishedOn)
            .AppendValue(audited?.Errors)
            .AppendValue(audited?.Warnings)
            .AppendValue(file)
            .AppendValue(report.Source.Sha256);
        var numbers = new ReportNumbers(report);
        foreach (var cell in ParquetLayout.Cells)
            row = ParquetLayout.IsAmount(cell) ? row.AppendValue(Amount(numbers[cell])) : row.AppendValue(Count(numbers[cell]));
        row.EndRow();
    }

    /// <summary>Writes the files of all years into a folder; the file of a year that was there before gives way.</summary>
    public WrittenParquet Finish(string folder)
    {
        _rows.Close();
        var replaced = Replaced().ToList();
        Directory.CreateDirectory(folder);
        var files = _engine
            .Ask("SELECT DISTINCT year FROM staged ORDER BY year", row => row.GetInt32(0))
            .ToDictionary(year => year, year => Path.Combine(folder, ParquetLayout.FileOf(year)));
        foreach (var (year, file) in files)
            Write(year, file);
        return new([.. files.Values], replaced);
    }

    public void Dispose()
    {
        _rows.Dispose();
        _engine.Dispose();
    }

    private IEnumerable<string> Replaced()
    {
        _engine.Do(
            """
            CREATE TEMP TABLE replaced AS SELECT id, file FROM
              (SELECT rowid AS id, file, row_number() OVER (PARTITION BY organ, year ORDER BY published_on DESC NULLS LAST, file DESC) AS place FROM staged)
            WHERE place > 1;
            DELETE FROM staged WHERE rowid IN (SELECT id FROM replaced);
            """
        );
        return _engine.Ask("SELECT file FROM replaced ORDER BY file", row => row.GetString(0));
    }

    /// <summary>A folder is the organ above only where that organ's own report is at hand.</summary>
    private void Write(int year, string file)
    {
        var unfinished = file + ".part";
        _engine.Do(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                COPY (SELECT {ColumnNames} FROM (SELECT * REPLACE (CASE WHEN by_folder AND parent NOT IN (SELECT organ FROM staged) THEN NULL ELSE parent END AS parent)
                  FROM staged WHERE year = {year}) ORDER BY organ)
                TO {Engine.Quoted(unfinished)} (FORMAT parquet, COMPRESSION zstd)
                """
            )
        );
        File.Move(unfinished, file, overwrite: true);
    }

    private static long? Count(decimal? number) =>
        number is { } value && decimal.IsInteger(value) && value is > long.MinValue and < long.MaxValue ? (long)value : null;

    private static decimal? Amount(decimal? number) =>
        number is > -1_000_000_000_000 and < 1_000_000_000_000 ? decimal.Round(number.Value, 6) : null;
}

/// <summary>What was written, and the sources that gave way to a later report of the same organ and year.</summary>
public sealed record WrittenParquet(IReadOnlyList<string> Files, IReadOnlyList<string> Replaced);

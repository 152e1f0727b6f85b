using DuckDB.NET.Data;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>Rows of the layout back to reports.</summary>
internal static class ReportRows
{
    private static readonly string[] Facts =
    [
        "organ",
        "level",
        "parent",
        "year",
        "form",
        "completeness",
        "published_on",
        "errors",
        "warnings",
    ];

    // Nearly every number is small; a report shares them with all others.
    private static readonly ReportCell[] SmallCells = [.. Enumerable.Range(0, 1000).Select(number => Printed(number))];

    public static string Columns { get; } = string.Join(", ", [.. Facts, .. ParquetLayout.Cells.Select(ParquetLayout.Column)]);

    public static string ColumnsOf(string table) => string.Join(", ", Columns.Split(", ").Select(column => $"{table}.{column}"));

    public static string? Text(DuckDBDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    public static ReportLevel? Level(DuckDBDataReader row, int at) =>
        Enum.TryParse<ReportLevel>(Text(row, at), out var level) ? level : null;

    /// <summary>A row of sums: year, reports, then sum and count of each cell.</summary>
    public static ReportSum Sum(DuckDBDataReader row)
    {
        var (year, reports) = (row.GetInt32(0), (int)row.GetInt64(1));
        var form = ReportSum.None(year).Cells;
        var cells = new Dictionary<CellCode, CellSum>();
        foreach (var (at, cell) in ParquetLayout.Cells.Index())
            if (form.ContainsKey(cell))
                cells[cell] = new(row.IsDBNull(2 + (2 * at)) ? 0 : row.GetDecimal(2 + (2 * at)), reports - (int)row.GetInt64(3 + (2 * at)));
        return new(year, reports, cells);
    }

    /// <summary>A report and what it is to a family: its own (0), last year's (1), a member's (2).</summary>
    public static Relation Relative(DuckDBDataReader row)
    {
        const int facts = 2;
        int? Number(int at) => row.IsDBNull(at) ? null : row.GetInt32(at);
        var form = Enum.TryParse<FormId>(Text(row, facts + 4), out var known) ? known : FormId.Unknown;
        var cells = Cells(row, facts + Facts.Length);
        ReportTable Table(TableCode code) =>
            new(code)
            {
                Present = cells[code].Count > 0,
                Form = form,
                Cells = cells[code],
            };
        var report = new AnnualReport
        {
            Organ = new(row.GetString(facts), Level(row, facts + 1), null, Text(row, facts + 2)),
            Year = row.GetInt32(facts + 3),
            Format = form,
            Completeness = Enum.TryParse<Completeness>(Text(row, facts + 5), out var whole) ? whole : Completeness.Full,
            PublishedOn = row.IsDBNull(facts + 6) ? null : row.GetFieldValue<DateOnly>(facts + 6),
            Table2 = Table(TableCode.T2),
            Table3 = Table(TableCode.T3),
            Table4 = Table(TableCode.T4),
        };
        var audited = Number(facts + 7) is { } errors ? new Audited(errors, Number(facts + 8) ?? 0) : null;
        return new(row.GetString(0), row.GetInt32(1), report, audited);
    }

    public static IEnumerable<Family> Families(IEnumerable<Relation> relations)
    {
        var family = new List<Relation>();
        foreach (var relation in relations)
        {
            if (family.Count > 0 && family[0].Family != relation.Family)
            {
                if (Of(family) is { } whole)
                    yield return whole;
                family.Clear();
            }
            family.Add(relation);
        }
        if (family.Count > 0 && Of(family) is { } last)
            yield return last;
    }

    private static Family? Of(List<Relation> family) =>
        family[0] is { Kin: 0 } own
            ? new(
                own.Report,
                family.Find(relation => relation.Kin == 1)?.Report,
                [.. family.Where(relation => relation.Kin == 2).Select(relation => relation.Report)],
                own.Audited
            )
            : null;

    private static Dictionary<TableCode, Dictionary<CellCode, ReportCell>> Cells(DuckDBDataReader row, int first)
    {
        var tables = Enum.GetValues<TableCode>().ToDictionary(table => table, _ => new Dictionary<CellCode, ReportCell>());
        foreach (var (at, cell) in ParquetLayout.Cells.Index())
            if (!row.IsDBNull(first + at))
                tables[cell.Table][cell] = ParquetLayout.IsAmount(cell)
                    ? Printed(row.GetDecimal(first + at))
                    : Count(row.GetInt64(first + at));
        return tables;
    }

    private static ReportCell Count(long number) => number is >= 0 and < 1000 ? SmallCells[number] : Printed(number);

    private static ReportCell Printed(decimal number) => new(number, Words.Print(number), null);
}

/// <summary>A report and what it is to an organ's family.</summary>
internal sealed record Relation(string Family, int Kin, AnnualReport Report, Audited? Audited);

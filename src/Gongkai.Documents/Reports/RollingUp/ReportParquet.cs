using System.Globalization;
using DuckDB.NET.Data;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>Parquet files of reports, asked where they lie. Nothing is copied; memory is bounded by one answer.</summary>
public sealed partial class ReportParquet : IDisposable
{
    private static readonly string SumColumns = string.Join(
        ", ",
        ParquetLayout.Cells.Select(ParquetLayout.Column).Select(column => $"sum({column})::DECIMAL(28,6), count({column})")
    );

    private readonly Engine _engine;

    private ReportParquet(Engine engine) => _engine = engine;

    /// <summary>Opens files that follow the layout; others are refused with <see cref="UnfitParquet"/>.</summary>
    public static ReportParquet Open(params IReadOnlyList<string> files)
    {
        var engine = new Engine();
        try
        {
            engine.Do(
                $"CREATE VIEW reports AS SELECT * FROM read_parquet([{string.Join(", ", files.Select(Engine.Quoted))}], union_by_name = true)"
            );
            engine.Do("CREATE TABLE members (organ VARCHAR, parent VARCHAR, summing BOOLEAN)");
            var columns = engine.Ask("DESCRIBE reports", row => row.GetString(0)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (ParquetLayout.Columns.Select(column => column.Name).FirstOrDefault(name => !columns.Contains(name)) is { } lacking)
                throw new UnfitParquet(lacking);
            return new(engine);
        }
        catch (Exception unfit)
        {
            engine.Dispose();
            throw unfit is DuckDBException ? new UnfitParquet(unfit) : unfit;
        }
    }

    /// <summary>Years, and how many reports of each.</summary>
    public IReadOnlyList<(int Year, long Reports)> Years() =>
        [
            .. _engine.Ask(
                "SELECT year::INTEGER, count(*) FROM reports WHERE year IS NOT NULL GROUP BY year ORDER BY year",
                row => (row.GetInt32(0), row.GetInt64(1))
            ),
        ];

    /// <summary>An organ that stands twice in one year would be counted twice; null when none does.</summary>
    public (string Organ, int Year)? Twice()
    {
        const string twice = "SELECT organ, year::INTEGER FROM reports GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1";
        foreach (var found in _engine.Ask(twice, row => (row.GetString(0), row.GetInt32(1))))
            return found;
        return null;
    }

    /// <summary>The list that the reports themselves give: every organ of the year and of the year before.</summary>
    public IReadOnlyList<Member> MembersIn(int year) =>
        [
            .. _engine.Ask(
                In(
                    $"SELECT organ, arg_max(parent, year), arg_max(level, year) FROM reports WHERE year IN ({year}, {year - 1}) GROUP BY organ ORDER BY organ"
                ),
                row => new Member(row.GetString(0), ReportRows.Text(row, 1), ReportRows.Level(row, 2))
            ),
        ];

    /// <summary>From here on only the members of this list are added up, and of them those who sum up nobody.</summary>
    public void Choose(MemberTree tree)
    {
        _engine.Do("DELETE FROM members");
        using var rows = _engine.Append("members");
        foreach (var member in tree.All)
            rows.CreateRow().AppendValue(member.Organ).AppendValue(member.Parent).AppendValue((bool?)tree.IsSumming(member.Organ)).EndRow();
    }

    /// <summary>The sums of every year, in order.</summary>
    /// <param name="onlyListed">Without a list every organ counts that sums up nobody.</param>
    public IReadOnlyList<ReportSum> Sums(bool onlyListed) =>
        [
            .. _engine.Ask(
                $"""
                SELECT year::INTEGER, count(*), {SumColumns} FROM reports
                WHERE organ NOT IN (SELECT organ FROM members WHERE summing){(
                    onlyListed ? " AND organ IN (SELECT organ FROM members)" : ""
                )}
                GROUP BY year ORDER BY year
                """,
                ReportRows.Sum
            ),
        ];

    /// <summary>Every report of a year with last year's and its members', in the order of names.</summary>
    public IEnumerable<Family> Families(int year) =>
        ReportRows.Families(
            _engine.Ask(
                In(
                    $"""
                    SELECT organ AS family, 0 AS kin, {ReportRows.Columns} FROM reports WHERE year = {year}
                    UNION ALL SELECT organ, 1, {ReportRows.Columns} FROM reports WHERE year = {year - 1}
                    UNION ALL SELECT members.parent, 2, {ReportRows.ColumnsOf(
                        "reports"
                    )} FROM reports JOIN members ON members.organ = reports.organ
                      WHERE reports.year = {year} AND members.parent IS NOT NULL
                    ORDER BY family, kin, organ
                    """
                ),
                ReportRows.Relative
            )
        );

    public void Dispose() => _engine.Dispose();

    private static string In(FormattableString sql) => sql.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The files are no Parquet of reports: broken, or without a column of the layout.</summary>
public sealed class UnfitParquet : Exception
{
    public UnfitParquet(string lacking) => Lacking = lacking;

    public UnfitParquet(Exception cause)
        : base(cause.Message, cause) { }

    /// <summary>The column that is not there.</summary>
    public string? Lacking { get; }
}

namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>
/// Table 3 as numbers for its identities. A blank counts as 0 when its row prints another number; a blank total is the sum of its
/// row when a column is added up, and leaves the row itself open.
/// </summary>
internal sealed class Table3Grid
{
    public const string Total = "C_TOTAL";

    private readonly Dictionary<CellCode, decimal?> _values = [];
    private readonly HashSet<CellCode> _unsure = [];
    private readonly HashSet<string> _blankTotals = [];

    public Table3Grid(AnnualReport report)
    {
        Report = report;
        var form = ReportForm.Of(report.Table3.Form) ?? ReportForm.Of(report.Format) ?? ReportForm.OfYear(report.Year ?? 0);
        Rows = [.. (form ?? ReportForm.F2021).Table3.Rows.Select(row => row.Code)];
        // Only totals printed, every part blank in every row: nothing to add up.
        OnlyTotals = Rows.All(row => Parts.All(column => !IsPrinted(row, column))) && Rows.Any(row => IsPrinted(row, Total));
        foreach (var row in Rows)
            ReadRow(row);
    }

    public AnnualReport Report { get; }
    public IReadOnlyList<string> Rows { get; }
    public bool OnlyTotals { get; }

    public static IReadOnlyList<string> Parts { get; } =
    [.. ReportColumns.Applicants.Select(column => column.Code).Where(code => code != Total)];

    public static IReadOnlyList<string> Columns { get; } = [.. Parts, Total];

    public IEnumerable<string> Results => Rows.Where(row => row.StartsWith("T3.R03_", StringComparison.Ordinal) && row != "T3.R03_7");

    public decimal? Value(CellCode cell) => _values.GetValueOrDefault(cell);

    /// <summary>The cell was put there by a doubtful repair, is unreadable beside numbers, or its row is printed twice.</summary>
    public bool IsUnsure(CellCode cell) => _unsure.Contains(cell);

    public bool HasBlankTotal(string row) => _blankTotals.Contains(row);

    /// <summary>A row prints parts but leaves its total blank (总计为空).</summary>
    public bool HasPartsOnly(string row) => HasBlankTotal(row) && Parts.Any(column => IsPrinted(row, column));

    /// <summary>A remark beside a number, or a recovered layout: the numbers are likely, not certain.</summary>
    public Confidence ConfidenceIn(IEnumerable<CellCode> cells) =>
        Report.Table3.LayoutRecovered || cells.Any(cell => Report.Cell(cell)?.Number.Kind is NumberKind.WithRemark)
            ? Confidence.Likely
            : Confidence.Certain;

    private void ReadRow(string row)
    {
        var total = Number(row, Total);
        if (total.Kind is NumberKind.Blank)
            _blankTotals.Add(row);
        // Without a printed part the blanks of a row are 0 only when its total says so.
        var blanksAreZero = Parts.Any(column => IsPrinted(row, column)) || total.ForIdentity is 0;
        foreach (var column in Parts)
            Put(row, column, Number(row, column) is { Kind: NumberKind.Blank } && blanksAreZero ? 0 : Number(row, column).ForIdentity);
        var parts = Parts.Select(column => Value(new(row, column))).ToList();
        Put(
            row,
            Total,
            total.Kind is NumberKind.Blank && blanksAreZero && parts.TrueForAll(part => part is not null) ? parts.Sum() : total.ForIdentity
        );
    }

    private void Put(string row, string column, decimal? value)
    {
        var cell = new CellCode(row, column);
        _values[cell] = value;
        if (Report.Cell(cell) is { Doubtful: true } || Report.Table3.RepeatedRows.Any(repeated => repeated.Row == row))
            _unsure.Add(cell);
    }

    private PrintedNumber Number(string row, string column) => Report.Cell(row, column)?.Number ?? new(NumberKind.Unseen);

    private bool IsPrinted(string row, string column) => Number(row, column).ForIdentity is not null;
}

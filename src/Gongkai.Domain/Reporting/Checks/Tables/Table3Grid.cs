namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>
/// Table 3 as numbers for its identities. A blank counts as 0 when its row prints another number; a blank total is the sum of its
/// row when a column is added up, and leaves the row itself open.
/// </summary>
internal sealed class Table3Grid
{
    public const string Total = "C_TOTAL";

    private static readonly PrintedNumber Unseen = new(NumberKind.Unseen);

    private readonly Table3Layout _layout;
    private readonly PrintedNumber[] _numbers;
    private readonly decimal?[] _values;

    public Table3Grid(AnnualReport report)
    {
        Report = report;
        var form = ReportForm.Of(report.Table3.Form) ?? ReportForm.Of(report.Format) ?? ReportForm.OfYear(report.Year ?? 0);
        _layout = Table3Layout.Of((form ?? ReportForm.F2021).Id);
        _numbers = Array.ConvertAll(_layout.Cells, cell => report.Table3.Cells.GetValueOrDefault(cell)?.Number ?? Unseen);
        _values = Array.ConvertAll(_numbers, number => number.ForIdentity);
        OnlyTotals = HasOnlyTotals();
        for (var row = 0; row < _values.Length; row += Columns.Count)
            FillBlanks(row);
    }

    public AnnualReport Report { get; }
    public IReadOnlyList<string> Rows => _layout.Rows;
    public IReadOnlyList<Identity> Identities => _layout.Identities;

    public IEnumerable<Identity> IdentitiesOf(IEnumerable<CellCode> cells) => _layout.IdentitiesOf(cells);

    /// <summary>Only totals are printed, every part is blank in every row: nothing to add up.</summary>
    public bool OnlyTotals { get; }

    public static IReadOnlyList<string> Parts { get; } =
    [.. ReportColumns.Applicants.Select(column => column.Code).Where(code => code != Total)];

    public static IReadOnlyList<string> Columns { get; } = [.. Parts, Total];

    public IEnumerable<string> Results => Rows.Where(IsResult);

    public static bool IsResult(string row) => row.StartsWith("T3.R03_", StringComparison.Ordinal) && row != "T3.R03_7";

    public decimal? Value(CellCode cell) => _layout.At(cell) is { } at ? _values[at] : null;

    /// <summary>Left less right of an identity; null when a cell is not known.</summary>
    public decimal? Gap(Identity identity) => Sum(identity.LeftAt) - Sum(identity.RightAt);

    /// <summary>The cell was put there by a doubtful repair, or its row is printed twice.</summary>
    public bool IsUnsure(CellCode cell) =>
        Report.Cell(cell) is { Doubtful: true } || Report.Table3.RepeatedRows.Any(repeated => repeated.Row == cell.Row);

    public bool HasBlankTotal(string row) => _layout.At(new(row, Total)) is { } at && _numbers[at].Kind is NumberKind.Blank;

    /// <summary>A row prints parts but leaves its total blank (总计为空).</summary>
    public bool HasPartsOnly(string row) => HasBlankTotal(row) && Parts.Any(column => IsPrinted(row, column));

    /// <summary>A remark beside a number, or a recovered layout: the numbers are likely, not certain.</summary>
    public Confidence ConfidenceIn(IEnumerable<CellCode> cells) =>
        Report.Table3.LayoutRecovered || cells.Any(cell => Report.Cell(cell)?.Number.Kind is NumberKind.WithRemark)
            ? Confidence.Likely
            : Confidence.Certain;

    private bool HasOnlyTotals() =>
        _layout.Cells.Zip(_values).All(cell => cell.First.Column == Total || cell.Second is null)
        && Array.Exists(_values, value => value is not null);

    private void FillBlanks(int row)
    {
        var numbers = _numbers.AsSpan(row, Columns.Count);
        var values = _values.AsSpan(row, Columns.Count);
        // Without a printed part the blanks of a row are 0 only when its total says so.
        if (values[^1] is not 0 && !HasAny(values[..^1]))
            return;
        for (var part = 0; part < Parts.Count; part++)
            if (numbers[part].Kind is NumberKind.Blank)
                values[part] = 0;
        if (numbers[^1].Kind is NumberKind.Blank)
            values[^1] = Sum(values[..^1]);
    }

    private bool IsPrinted(string row, string column) => Report.Cell(row, column)?.Number.ForIdentity is not null;

    private decimal? Sum(int[] places)
    {
        decimal? sum = 0;
        foreach (var place in places)
            sum += _values[place];
        return sum;
    }

    private static decimal? Sum(ReadOnlySpan<decimal?> values)
    {
        decimal? sum = 0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    private static bool HasAny(ReadOnlySpan<decimal?> values)
    {
        foreach (var value in values)
            if (value is not null)
                return true;
        return false;
    }
}

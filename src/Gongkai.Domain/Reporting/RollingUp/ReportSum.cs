namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>One cell added up, and how many of the reports show no number there.</summary>
public readonly record struct CellSum(decimal Sum, int Lacking)
{
    public CellSum Plus(decimal? number) => number is { } value ? this with { Sum = Sum + value } : this with { Lacking = Lacking + 1 };
}

/// <summary>
/// 汇总数: the reports of one year added up, every cell of tables 2, 3 and 4, documents in force and amounts included. A number that is lacking
/// is told, never taken for 0.
/// </summary>
public sealed record ReportSum(int Year, int Reports, IReadOnlyDictionary<CellCode, CellSum> Cells)
{
    public static ReportSum None(int year) => new(year, 0, FormOf(year).Cells.ToDictionary(cell => cell, _ => default(CellSum)));

    /// <summary>The form of the year; before 2019 there was none, so those reports are read by the first.</summary>
    public static ReportForm FormOf(int year) => ReportForm.OfYear(year) ?? ReportForm.F2019;

    public decimal? Number(CellCode cell) => Cells.TryGetValue(cell, out var sum) ? sum.Sum : null;

    /// <summary>The cells in which some report shows no number.</summary>
    public IEnumerable<CellCode> Incomplete => Cells.Where(cell => cell.Value.Lacking > 0).Select(cell => cell.Key);

    public ReportSum Plus(ReportNumbers report) =>
        new(Year, Reports + 1, Cells.ToDictionary(cell => cell.Key, cell => cell.Value.Plus(report[cell.Key])));

    /// <summary>The sum in the statutory form, to be printed as a report is.</summary>
    public AnnualReport AsReport(string organ)
    {
        var form = FormOf(Year).Id;
        ReportTable Table(TableCode code) =>
            new(code)
            {
                Present = true,
                Form = form,
                Cells = Cells
                    .Where(cell => cell.Key.Table == code)
                    .ToDictionary(cell => cell.Key, cell => new ReportCell(cell.Value.Sum, Checks.Words.Print(cell.Value.Sum), null)),
            };
        return new()
        {
            Organ = new(organ),
            Year = Year,
            Format = form,
            Table2 = Table(TableCode.T2),
            Table3 = Table(TableCode.T3),
            Table4 = Table(TableCode.T4),
        };
    }
}

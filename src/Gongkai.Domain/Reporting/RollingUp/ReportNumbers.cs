using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>
/// The numbers of a report as they may be added up: a mark for nothing is 0, a blank in table 3 is 0 where its row says so, a number with a
/// remark is that number; what was not seen or cannot be read stays open.
/// </summary>
public sealed class ReportNumbers(AnnualReport report)
{
    private readonly Table3Grid _table3 = new(report);

    public decimal? this[CellCode cell] => cell.Table is TableCode.T3 ? _table3.Value(cell) : report.Cell(cell)?.Number.ForIdentity;
}

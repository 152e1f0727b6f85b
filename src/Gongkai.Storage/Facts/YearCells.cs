using Gongkai.Domain.Reporting;

namespace Gongkai.Storage.Facts;

/// <summary>Tables 3 and 4 from counts by row and column. A test holds that each cell equals its own question in <see cref="ReportQuestions"/>.</summary>
internal static class YearCells
{
    private const string Total = "C_TOTAL";
    private const string Pending = "C_PENDING";

    public static Dictionary<CellCode, decimal> Of(
        IReadOnlyList<ResultCount> results,
        IReadOnlyList<IntakeCount> intake,
        IReadOnlyList<RemedyCount> remedies
    )
    {
        var form = ReportForm.F2021;
        Dictionary<CellCode, decimal> cells = [];
        foreach (var cell in form.Table3.Cells)
            cells[cell] = OfRequests(cell, results, intake);
        foreach (var cell in form.Table4.Cells)
            cells[cell] = OfRemedies(cell, remedies);
        return cells;
    }

    private static int OfRequests(CellCode cell, IReadOnlyList<ResultCount> results, IReadOnlyList<IntakeCount> intake)
    {
        var inColumn = intake.Where(count => cell.Column is Total || count.Column == cell.Column);
        return cell.Row switch
        {
            "T3.R01" => inColumn.Sum(count => count.Received),
            "T3.R02" => inColumn.Sum(count => count.CarriedIn),
            "T3.R04" => inColumn.Sum(count => count.CarriedOver),
            _ => results
                .Where(count => cell.Column is Total || count.Column == cell.Column)
                .Where(count => cell.Row is "T3.R03_7" || count.Row == cell.Row)
                .Sum(count => count.Count),
        };
    }

    private static int OfRemedies(CellCode cell, IReadOnlyList<RemedyCount> remedies)
    {
        var inRow = remedies.Where(count => count.Row == cell.Row);
        return cell.Column switch
        {
            Total => inRow.Sum(count => count.Ended + count.Pending),
            Pending => inRow.Sum(count => count.Pending),
            _ => inRow.Where(count => count.Column == cell.Column).Sum(count => count.Ended),
        };
    }
}

using Gongkai.Domain.Reporting;

namespace Gongkai.Desk.Reports;

/// <summary>Marks the words of the annual report at the desk.</summary>
public abstract class ReportsText;

/// <summary>Cells of the form in words; their labels are the form's own, in every language.</summary>
public static class CellWords
{
    /// <summary>Row and column as the form prints them.</summary>
    public static string InWords(this CellCode cell) =>
        (ReportForm.F2021.Row(cell.Row) ?? ReportForm.F2019.Row(cell.Row)) is { } row
            ? $"{row.Label} · {row.Columns.FirstOrDefault(column => column.Code == cell.Column)?.Label ?? cell.Column}"
            : cell.ToString();

    /// <summary>指标口径: what the number asks, in a sentence.</summary>
    public static string Definition(this CellCode cell, int year) => Words.Of<ReportsText>($"define.{Question(cell)}", year);

    private static string Question(CellCode cell) =>
        (cell.Table, cell.Row, cell.Column) switch
        {
            (TableCode.T2, _, _) => $"{RegisterQuestions.Of(cell)?.Asked}",
            (_, "T3.R01", _) => "received",
            (_, "T3.R02", _) => "carried-in",
            (_, "T3.R03_7", _) => "concluded",
            (_, "T3.R04", _) => "carried-over",
            (TableCode.T3, _, _) => "outcome",
            (_, _, "C_PENDING") => "pending",
            (_, _, "C_TOTAL") => "all-remedies",
            _ => "remedy-result",
        };
}

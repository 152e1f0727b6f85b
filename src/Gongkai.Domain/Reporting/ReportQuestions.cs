using System.Linq.Expressions;

namespace Gongkai.Domain.Reporting;

/// <summary>
/// 指标口径: what each cell of tables 3 and 4 asks, as one predicate over <see cref="CaseFacts"/>.
/// The same expression runs in the database, in memory, and behind a click on the number.
/// </summary>
public static class ReportQuestions
{
    private const string Total = "C_TOTAL";
    private const string Pending = "C_PENDING";

    /// <summary>The predicate of a cell for a year (01-01 to 12-31); null for a cell of table 2, which asks registers.</summary>
    public static Expression<Func<CaseFacts, bool>>? Of(CellCode cell, int year) =>
        cell.Table switch
        {
            TableCode.T3 => InColumn(Row(cell.Row, year), cell.Column),
            TableCode.T4 => Remedy(cell, year),
            _ => null,
        };

    private static Expression<Func<CaseFacts, bool>> Row(string row, int year)
    {
        var (first, last) = YearOf(year);
        return row switch
        {
            // 本年新收: by the day of receipt, whatever happened later (N-2).
            "T3.R01" => f => f.Family == "request" && f.ReceivedOn >= first && f.ReceivedOn <= last,
            // 上年结转: received before, not closed before (N-5).
            "T3.R02" => f => f.Family == "request" && f.ReceivedOn < first && (f.ClosedOn == null || f.ClosedOn >= first),
            // 结转下年度: received, not closed by the end (N-6). Being overdue has no row (N-22).
            "T3.R04" => f => f.Family == "request" && f.ReceivedOn <= last && (f.ClosedOn == null || f.ClosedOn > last),
            "T3.R03_7" => f => f.Family == "request" && f.ClosedOn >= first && f.ClosedOn <= last,
            _ => f => f.Family == "request" && f.ClosedOn >= first && f.ClosedOn <= last && f.ReportRow == row,
        };
    }

    private static Expression<Func<CaseFacts, bool>> Remedy(CellCode cell, int year)
    {
        var (first, last) = YearOf(year);
        var (row, column) = (cell.Row, cell.Column);
        return column switch
        {
            // Begun and without a result that was served by the end of the year.
            Pending => f => f.ReportRow == row && f.ReceivedOn <= last && (f.ClosedOn == null || f.ClosedOn > last),
            Total => f => f.ReportRow == row && f.ReceivedOn <= last && (f.ClosedOn == null || f.ClosedOn >= first),
            _ => f => f.ReportRow == row && f.ClosedOn >= first && f.ClosedOn <= last && f.ReportColumn == column,
        };
    }

    private static Expression<Func<CaseFacts, bool>> InColumn(Expression<Func<CaseFacts, bool>> row, string column)
    {
        if (column is Total)
            return row;
        Expression<Func<CaseFacts, bool>> inColumn = f => f.ReportColumn == column;
        var facts = row.Parameters[0];
        var joined = Expression.AndAlso(row.Body, new Swap(inColumn.Parameters[0], facts).Visit(inColumn.Body));
        return Expression.Lambda<Func<CaseFacts, bool>>(joined, facts);
    }

    private static (DateOnly First, DateOnly Last) YearOf(int year) => (new(year, 1, 1), new(year, 12, 31));

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

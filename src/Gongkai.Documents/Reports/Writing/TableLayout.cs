using System.Globalization;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>What a cell of a printed table is for.</summary>
internal enum CellRole
{
    ColumnHead,
    RowHead,
    Data,
}

/// <summary>A cell of a table as it is printed: position, span, text, and for a data cell its code.</summary>
internal sealed record LayoutCell(int Row, int Column, int RowSpan, int ColumnSpan, CellRole Role, string Text)
{
    public CellCode? Code { get; init; }
    public decimal? Value { get; init; }

    /// <summary>Block of table 2 that the cell stands in; heads of one block say nothing about another.</summary>
    public int Block { get; init; }

    public bool Covers(int column) => column >= Column && column < Column + ColumnSpan;

    public bool CoversRow(int row) => row >= Row && row < Row + RowSpan;
}

/// <summary>A table of the form laid out as the form prints it; DOCX, HTML, XLSX and text all print this.</summary>
internal sealed record TableLayout(TableCode Code, string Caption, int Columns, int HeaderRows, IReadOnlyList<LayoutCell> Cells)
{
    public int Rows => Cells.Max(cell => cell.Row) + 1;

    /// <summary>The heads that speak of a data cell: those over it and those beside it.</summary>
    public IEnumerable<LayoutCell> HeadsOf(LayoutCell data) =>
        Cells.Where(cell =>
            cell.Block == data.Block
            && (
                (
                    cell.Role is CellRole.ColumnHead
                    && cell.Row < data.Row
                    && cell.Column < data.Column + data.ColumnSpan
                    && cell.Column + cell.ColumnSpan > data.Column
                ) || (cell.Role is CellRole.RowHead && cell.CoversRow(data.Row) && cell.Column < data.Column)
            )
        );

    public static IEnumerable<TableLayout> Of(AnnualReport report) =>
        (ReportForm.Of(report.Format) ?? ReportForm.F2021) is var form
            ? [Table2(form, report), Table3(form, report), Table4(form, report)]
            : [];

    private static LayoutCell Data(AnnualReport report, CellCode code, int row, int column, int span = 1, int block = 0)
    {
        var cell = report.Cell(code);
        var text = cell?.Value is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : cell?.Raw ?? "";
        return new(row, column, 1, span, CellRole.Data, text)
        {
            Code = code,
            Value = cell?.Value,
            Block = block,
        };
    }

    private static TableLayout Table2(ReportForm form, AnnualReport report)
    {
        const int columns = 4;
        var cells = new List<LayoutCell>();
        var row = 0;
        foreach (var (block, group) in form.Table2.Groups.Index())
        {
            var rows = form.Table2.Rows.Where(formRow => formRow.Group == group.Code).ToList();
            var heads = rows[0].Columns;
            int Span(int at) => at == heads.Count - 1 ? columns - heads.Count : 1;
            cells.Add(new(row++, 0, 1, columns, CellRole.ColumnHead, group.Label) { Block = block });
            cells.Add(new(row, 0, 1, 1, CellRole.ColumnHead, ReportForm.ContentHead) { Block = block });
            cells.AddRange(
                heads.Select((head, at) => new LayoutCell(row, at + 1, 1, Span(at), CellRole.ColumnHead, head.Label) { Block = block })
            );
            row++;
            foreach (var formRow in rows)
            {
                cells.Add(new(row, 0, 1, 1, CellRole.RowHead, formRow.Label) { Block = block });
                cells.AddRange(heads.Select((head, at) => Data(report, new(formRow.Code, head.Code), row, at + 1, Span(at), block)));
                row++;
            }
        }
        return new(TableCode.T2, form.Part(PartCode.P2).Title, columns, 0, cells);
    }

    private static TableLayout Table3(ReportForm form, AnnualReport report)
    {
        const int labels = 3;
        const int first = 3;
        List<LayoutCell> cells =
        [
            new(0, 0, first, labels, CellRole.ColumnHead, ReportForm.BalanceNote),
            new(0, labels, 1, 7, CellRole.ColumnHead, ReportForm.ApplicantsHead),
            new(1, labels, 2, 1, CellRole.ColumnHead, ReportColumns.Applicants[0].Label),
            new(1, labels + 1, 1, 5, CellRole.ColumnHead, ReportColumns.LegalPersons.Label),
            new(1, labels + 6, 2, 1, CellRole.ColumnHead, ReportColumns.Applicants[6].Label),
            .. Enumerable
                .Range(1, 5)
                .Select(at => new LayoutCell(2, labels + at, 1, 1, CellRole.ColumnHead, ReportColumns.Applicants[at].Label)),
        ];
        foreach (var (at, row) in form.Table3.Rows.Index())
        {
            var groups = form.Table3.Groups.Where(group => row.Code.StartsWith(group.Code + "_", StringComparison.Ordinal)).ToList();
            foreach (
                var group in groups.Where(group =>
                    form.Table3.Rows.First(other => other.Code.StartsWith(group.Code + "_", StringComparison.Ordinal)) == row
                )
            )
                cells.Add(new(first + at, group.Code == "T3.R03" ? 0 : 1, group.Rows, 1, CellRole.RowHead, group.Label));
            cells.Add(new(first + at, groups.Count, 1, labels - groups.Count, CellRole.RowHead, row.Label));
            cells.AddRange(row.Columns.Select((column, c) => Data(report, new(row.Code, column.Code), first + at, labels + c)));
        }
        return new(TableCode.T3, form.Part(PartCode.P3).Title, labels + 7, first, cells);
    }

    private static TableLayout Table4(ReportForm form, AnnualReport report)
    {
        var rows = form.Table4.Rows;
        var results = ReportColumns.RemedyResults;
        List<LayoutCell> cells =
        [
            new(0, 0, 1, 5, CellRole.ColumnHead, rows[0].Label),
            new(0, 5, 1, 10, CellRole.ColumnHead, form.Table4.Groups[0].Label),
            .. results.Select((result, at) => new LayoutCell(1, at, 2, 1, CellRole.ColumnHead, result.Label)),
            new(1, 5, 1, 5, CellRole.ColumnHead, rows[1].Label),
            new(1, 10, 1, 5, CellRole.ColumnHead, rows[2].Label),
            .. results.Concat(results).Select((result, at) => new LayoutCell(2, 5 + at, 1, 1, CellRole.ColumnHead, result.Label)),
            .. form.Table4.Cells.Select((code, at) => Data(report, code, 3, at)),
        ];
        return new(TableCode.T4, form.Part(PartCode.P4).Title, 15, 3, cells);
    }
}

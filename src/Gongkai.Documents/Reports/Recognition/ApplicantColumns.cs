using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Where the seven columns of table 3 stand in one grid, as its header says.</summary>
internal sealed record ApplicantColumns(IReadOnlyDictionary<string, int> Codes, IReadOnlyDictionary<string, SourceCell> Labels)
{
    public IReadOnlyList<string> InOrder => [.. Codes.OrderBy(code => code.Value).Select(code => code.Key)];

    public static ApplicantColumns Of(SourceGrid grid, IReadOnlyList<TableRow> headerRows)
    {
        var codes = new Dictionary<string, int>();
        var labels = new Dictionary<string, SourceCell>();
        var width =
            grid.HasPositions && headerRows.Count > 0 ? headerRows.Max(row => row.Cells.Max(cell => cell.Column + cell.ColumnSpan)) : 0;
        if (width == 0)
            return new(codes, labels);
        var heads = WithRest(headerRows);
        for (var column = 0; column < Math.Min(width, 40); column++)
        {
            if (HeaderWords.ColumnOf(HeaderWords.Over(heads, column), ReportColumns.Applicants) is not { } code)
                continue;
            // A head that covers two columns, or a name printed twice, does not tell where the numbers stand.
            if (!codes.TryAdd(code, column))
                return new(new Dictionary<string, int>(), labels);
            if (HeaderWords.Lowest(heads, column) is { } label)
                labels[code] = label;
        }
        return new(codes, labels);
    }

    /// <summary>A head broken over two rows (商业 / 企业) has a second row that no single word reveals: rows up to the last head count.</summary>
    private static List<TableRow> WithRest(IReadOnlyList<TableRow> headerRows)
    {
        if (headerRows.Count == 0)
            return [];
        var last = headerRows[^1].Cells[0].Row;
        var rest = TableRow
            .Of(headerRows[0].Grid!)
            .Where(row => row.Cells[0].Row > last)
            .TakeWhile(row => row.Cells.All(cell => cell.Text is "" or "企业" or "机构" or "组织" or "其他" or "总计"));
        return [.. headerRows, .. rest];
    }
}

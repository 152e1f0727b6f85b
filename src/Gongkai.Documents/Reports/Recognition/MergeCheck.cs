using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Are header and group cells merged as the form has them, and header cells marked as such?</summary>
internal static class MergeCheck
{
    /// <summary>Heads of the form that span columns, and how many at least.</summary>
    private static readonly Dictionary<string, int> WideHeads = new()
    {
        [LabelKey.Of(ReportForm.ApplicantsHead)] = 7,
        [ReportColumns.LegalPersons.Label] = 5,
        ["行政复议"] = 5,
        ["行政诉讼"] = 10,
        ["未经复议直接起诉"] = 5,
        ["复议后起诉"] = 5,
    };

    /// <summary>Null where the format cannot merge cells.</summary>
    public static bool? Lost(IReadOnlyList<TableRow> rows, FormTable form)
    {
        if (rows.Any(row => row.Grid is null or { CanMerge: false }))
            return null;
        var cells = rows.SelectMany(row => row.Cells).Where(cell => !cell.IsBlank).ToList();
        return cells.Any(cell => WideHeads.TryGetValue(LabelKey.Of(cell.Text), out var width) && cell.ColumnSpan < width)
            || form.Groups.Where(group => group.Rows > 1 && form.Code is TableCode.T3).Any(group => IsSplit(group, cells));
    }

    /// <summary>True when the heads are marked, false when they are plain cells, null where the format has no such mark.</summary>
    public static bool? HeadersMarked(IReadOnlyList<TableRow> rows)
    {
        var marks = rows.Where(row => row.Grid is not null).SelectMany(row => row.Cells).Where(cell => cell.IsHeader is not null).ToList();
        return marks.Count == 0 ? null : marks.Any(cell => cell.IsHeader is true);
    }

    private static bool IsSplit(FormGroup group, List<SourceCell> cells)
    {
        var key = LabelKey.StemOf(group.Label);
        var own = cells.Where(cell => LabelKey.StemOf(cell.Text) == key).ToList();
        return own.Count > 1 || (own.Count == 1 && own[0].RowSpan < group.Rows);
    }
}

/// <summary>Group cells as printed: blocks of table 2, （三） to （六） of table 3, heads of table 4.</summary>
internal static class GroupLabels
{
    public static Dictionary<string, PrintedLabel> Of(IReadOnlyList<TableRow> rows, FormTable form, PartCode? part)
    {
        var labels = new Dictionary<string, PrintedLabel>();
        foreach (var group in form.Groups)
        {
            var key = LabelKey.Of(group.Label);
            var stem = form.Code is TableCode.T3 ? LabelKey.StemOf(group.Label) : key;
            var cell = rows.SelectMany(row => row.Cells)
                .FirstOrDefault(cell =>
                    LabelKey.Of(cell.Text) is var text
                    && (text == key || (text.Length > 0 && text.EndsWith(stem, StringComparison.Ordinal) && text.Length <= key.Length + 2))
                );
            if (cell is not null)
                labels[group.Code] = CellReading.Label(cell, part, form.Code, row: group.Code);
        }
        return labels;
    }
}

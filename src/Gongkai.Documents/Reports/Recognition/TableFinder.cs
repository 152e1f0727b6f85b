using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Sorts the rows of all grids into the three tables by their labels: metadata tables of a site fall through.</summary>
internal sealed partial class TableFinder
{
    private readonly Dictionary<TableCode, List<TableRow>> _rows = new()
    {
        [TableCode.T2] = [],
        [TableCode.T3] = [],
        [TableCode.T4] = [],
    };

    /// <summary>Grids that hold a table, or a piece of one, of the report.</summary>
    public HashSet<SourceGrid> Grids { get; } = [];

    public IReadOnlyList<TableRow> Rows(TableCode table) => _rows[table];

    public TableFinder(IEnumerable<SourceGrid> grids)
    {
        foreach (var grid in grids.Where(grid => !grid.IsOutside))
            Sort(grid);
    }

    private void Sort(SourceGrid grid)
    {
        var rows = TableRow.Of(grid).ToList();
        var signals = rows.Select(SignalOf).ToList();
        if (signals.All(signal => signal is null))
            return;
        Grids.Add(grid);
        var current = signals.First(signal => signal is not null)!.Value;
        foreach (var (row, signal) in rows.Zip(signals))
        {
            current = signal ?? current;
            _rows[current].Add(row);
        }
    }

    private static TableCode? SignalOf(TableRow row)
    {
        foreach (var cell in row.Cells.Where(cell => cell.Text.Length is > 1 and <= 80))
        {
            var key = LabelKey.Of(cell.Text);
            if (Table4().IsMatch(key))
                return TableCode.T4;
            if (Table2().IsMatch(key))
                return TableCode.T2;
            if (
                key.Length > 2
                && !Ambiguous(key)
                && (Applicants().IsMatch(key) || RowLabels.Table3.Find(cell.Text, previous: null) is not null)
            )
                return TableCode.T3;
        }
        return null;
    }

    private static bool Ambiguous(string key) => key is "其他" or "总计";

    [GeneratedRegex(
        "^第二十条第|^(行政)?规范性文件$|^规章$|^行政许可$|^行政处罚$|^行政强制$|^行政事业性收费|^政府集中采购$|^其他对外管理服务事项$|制发件数$|^信息内容$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Table2();

    [GeneratedRegex(
        "^(行政复议|行政诉讼|结果维持|结果纠正|尚未审结|其他结果|未经复议直接起诉|复议后起诉|未经复议.*|复议后.*)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Table4();

    [GeneratedRegex(
        "^(申请人情况|自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构)$|勾稽关系",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Applicants();
}

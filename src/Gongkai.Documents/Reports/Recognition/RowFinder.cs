using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// Cuts rows into label and values and finds the row of the form for each: by its label; failing that by a similar label, by group and ordinal,
/// or by its place between neighbours. What is not found by label is a guess and says so.
/// </summary>
internal static partial class RowFinder
{
    public static IReadOnlyList<LabelledRow> Find(RowLabels labels, IReadOnlyList<TableRow> rows)
    {
        var found = ByLabel(labels, rows);
        var taken = found.Select(row => row.Code).OfType<string>().ToHashSet();
        BySimilarity(labels, found, taken);
        ByGroupAndOrdinal(found, taken);
        ByNeighbours([.. labels.Rows.Select(row => row.Code)], found, taken);
        return found;
    }

    private static List<LabelledRow> ByLabel(RowLabels labels, IReadOnlyList<TableRow> rows)
    {
        var found = new List<LabelledRow>();
        string? previous = null;
        foreach (var row in rows)
        {
            if (!row.IsLoose && HeaderWords.IsHeader(row))
                continue;
            var cut = Cut(labels, row, previous);
            if (cut is null)
                continue;
            previous = cut.Code ?? previous;
            found.Add(cut);
        }
        return found;
    }

    private static LabelledRow? Cut(RowLabels labels, TableRow row, string? previous)
    {
        for (var at = row.Cells.Count - 2; at >= 0; at--)
        {
            if (row.Cells[at].IsBlank || TableRow.IsValue(row.Cells[at].Text))
                continue;
            var code =
                labels.Find(row.Cells[at].Text, previous)
                ?? labels.Find(string.Concat(row.Cells.Take(at + 1).Select(cell => cell.Text)), previous);
            if (code is not null)
                return new(row, [.. row.Cells.Take(at + 1)], [.. row.Cells.Skip(at + 1)]) { Code = code };
        }
        var label = row.Cells.TakeWhile(cell => cell.IsBlank || !TableRow.IsValue(cell.Text)).ToList();
        while (label.Count > 0 && label[^1].IsBlank)
            label.RemoveAt(label.Count - 1);
        var values = row.Cells.Skip(label.Count).ToList();
        if (values.Count == 0 || label.Count == 0)
            return null;
        var cut = new LabelledRow(row, label, values);
        return row.IsLoose && labels.FindBeginning(cut.LabelText, previous) is { } begun ? cut with { Code = begun } : cut;
    }

    private static void BySimilarity(RowLabels labels, List<LabelledRow> found, HashSet<string> taken)
    {
        for (var i = 0; i < found.Count; i++)
            if (found[i].Code is null && labels.FindSimilar(found[i].LabelText, taken) is { } code)
                Take(found, i, code, taken);
    }

    /// <summary>（三）不予公开 with 4. names one row, whatever its text says.</summary>
    private static void ByGroupAndOrdinal(List<LabelledRow> found, HashSet<string> taken)
    {
        string? group = null;
        for (var i = 0; i < found.Count; i++)
        {
            group = GroupIn(found[i].Row.FromAbove.Concat(found[i].Label).Select(cell => cell.Text)) ?? GroupOfCode(found[i].Code) ?? group;
            if (
                found[i].Code is null
                && CodeOf(group, found[i].LabelText) is { } code
                && !taken.Contains(code)
                && ReportForm.F2021.Row(code) is { IsVirtual: false }
            )
                Take(found, i, code, taken);
        }
    }

    /// <summary>As many unknown rows as rows of the form are missing between two known neighbours: the order decides.</summary>
    private static void ByNeighbours(List<string> order, List<LabelledRow> found, HashSet<string> taken)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Code is not null)
                continue;
            var end = i;
            while (end < found.Count && found[end].Code is null)
                end++;
            var before = i == 0 ? -1 : order.IndexOf(found[i - 1].Code!);
            var after = end == found.Count ? order.Count : order.IndexOf(found[end].Code!);
            var between = order.Where((code, at) => at > before && at < after && !taken.Contains(code) && code != "T3.R03_6").ToList();
            if (between.Count == end - i && found[i].Values.Any(value => !value.IsBlank))
                for (var k = i; k < end; k++)
                    Take(found, k, between[k - i], taken);
            i = end;
        }
    }

    private static void Take(List<LabelledRow> found, int at, string code, HashSet<string> taken)
    {
        found[at] = found[at] with { Code = code, IsGuess = true };
        taken.Add(code);
    }

    private static string? GroupIn(IEnumerable<string> texts) =>
        texts.Select(text => Group().Match(LabelKey.Of(text))).LastOrDefault(match => match.Success) is { } match
            ? match.Value switch
            {
                "不予公开" => "3",
                "无法提供" => "4",
                "不予处理" => "5",
                _ => "6",
            }
            : null;

    private static string? GroupOfCode(string? code) =>
        code is { Length: > 8 } && code.StartsWith("T3.R03_", StringComparison.Ordinal) ? code[7..8] : null;

    private static string? CodeOf(string? group, string label)
    {
        var (ordinal, _) = ReportLabel.Split(ReportLabel.Normal(label));
        if (ordinal is null || ReportLabel.OrdinalValue(ordinal) is not { } value)
            return null;
        return ordinal[0] switch
        {
            '(' when TableRow.IsHan(ordinal[1]) => $"T3.R03_{value}",
            >= '0' and <= '9' when group is not null => $"T3.R03_{group}_{value}",
            _ => null,
        };
    }

    [GeneratedRegex("不予公开|无法提供|不予处理|其他处理", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Group();
}

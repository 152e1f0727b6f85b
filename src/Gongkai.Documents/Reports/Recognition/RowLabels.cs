using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Finds rows of a table by their labels, in both forms at once. The stem decides; group and ordinal help where it is not enough.</summary>
internal sealed class RowLabels
{
    private readonly List<(string Code, string Key)> _keys = [];
    private readonly List<FormRow> _rows;

    public static RowLabels Table2 { get; } = new(TableCode.T2);
    public static RowLabels Table3 { get; } = new(TableCode.T3);

    private RowLabels(TableCode table)
    {
        _rows = [.. ReportForm.F2021.Table(table).Rows, .. ReportForm.F2019.Table(table).Rows];
        foreach (var row in _rows)
        foreach (var label in row.Variants.Prepend(row.Label))
        {
            _keys.Add((row.Code, LabelKey.Of(label)));
            _keys.Add((row.Code, LabelKey.StemOf(label)));
        }
        // "（区分处理的，只计这一情形，不计其他情形）" and other remarks behind a label may be missing.
        _keys = [.. _keys.Distinct().OrderByDescending(key => key.Key.Length)];
    }

    /// <summary>The rows of both forms, in print order of the newer.</summary>
    public IEnumerable<FormRow> Rows => _rows.DistinctBy(row => row.Code);

    /// <summary>The row whose label ends this text; null when there is none.</summary>
    /// <param name="text">A cell, or cells joined.</param>
    /// <param name="previous">Code of the row found before: tells apart 3.其他 and 总计.</param>
    public string? Find(string text, string? previous)
    {
        var key = LabelKey.Of(text);
        foreach (var (code, label) in _keys)
            if (key.EndsWith(label, StringComparison.Ordinal) && IsEnough(code, label, key, previous))
                return code;
        return null;
    }

    /// <summary>The one row that this text resembles; null when none or several do.</summary>
    public string? FindSimilar(string text, ISet<string> taken)
    {
        var stem = LabelKey.StemOf(text);
        if (stem.Length < 4)
            return null;
        var best = _keys
            .Where(key => key.Key.Length >= 4 && !taken.Contains(key.Code))
            .Select(key => (key.Code, Score: LabelKey.Similarity(stem, key.Key)))
            .Where(key => key.Score >= 0.7)
            .GroupBy(key => key.Code)
            .Select(code => (Code: code.Key, Score: code.Max(key => key.Score)))
            .OrderByDescending(code => code.Score)
            .Take(2)
            .ToList();
        return best.Count == 0 || (best.Count == 2 && best[0].Score - best[1].Score < 0.1) ? null : best[0].Code;
    }

    /// <summary>Is this text the beginning of exactly one label, as where a line broke inside it?</summary>
    public string? FindBeginning(string text, string? previous)
    {
        var key = LabelKey.Of(text);
        for (var from = 0; from <= key.Length - 4; from++)
        {
            var tail = key[from..];
            var codes = _keys
                .Where(label => label.Key.Length > tail.Length && label.Key.StartsWith(tail, StringComparison.Ordinal))
                .Select(label => label.Code)
                .Distinct()
                .Where(code => code != previous)
                .ToList();
            if (codes.Count == 1)
                return codes[0];
        }
        return null;
    }

    private static bool IsEnough(string code, string label, string key, string? previous) =>
        label switch
        {
            "其他" => key == label && previous is not null && previous.StartsWith("T3.R03_6", StringComparison.Ordinal),
            "3其他" => key == label || previous is not null && previous.StartsWith("T3.R03_6", StringComparison.Ordinal),
            "总计" => key == label,
            "规章" => key == label
                || key.EndsWith("件数规章", StringComparison.Ordinal)
                || key.EndsWith("数量规章", StringComparison.Ordinal)
                || key.EndsWith("项规章", StringComparison.Ordinal),
            // The rules of 2021 print the group in front of its first row: "（六）其他处理1.申请人…" is not the row of 2019.
            _ => code.Length > 0,
        };
}

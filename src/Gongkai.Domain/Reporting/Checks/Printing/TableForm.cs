using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.Printing;

/// <summary>Whether the tables are those of the form, with its labels and merged cells.</summary>
internal static class TableForm
{
    /// <summary>表二、表三、表四齐全。</summary>
    public static Check Missing { get; } =
        new(
            "GK-FRM-TABLEMISSING",
            Severity.Error,
            new(
                "缺少表{n}。",
                "Table {n} is missing.",
                "按规定格式补上该表，没有数据的填0。",
                "Add the table as the form has it; write 0 where there is nothing."
            ),
            MissingTables
        );

    /// <summary>表格格式与年度相符。国办公开办函〔2021〕30号。</summary>
    public static Check OldForm { get; } =
        new(
            "GK-FRM-OLDFORM",
            Severity.Error,
            new(
                "{year}年报告应使用2021年格式，表{n}仍为2019年格式。",
                "A {year} report must use the 2021 form; table {n} is the 2019 form.",
                "改用国办公开办函〔2021〕30号规定的格式重新填报。",
                "Fill in the form of 国办公开办函〔2021〕30号."
            ),
            OldForms
        );

    /// <summary>行名列名与规定格式一致。</summary>
    public static Check Label { get; } =
        new(
            "GK-FRM-LABEL",
            Severity.Warning,
            new(
                "表{n}“{found}”应为“{want}”。",
                "\"{found}\" should read \"{want}\".",
                "改用规定格式的名称。",
                "Use the label of the form."
            ),
            Labels
        );

    /// <summary>合并单元格保持完整。</summary>
    public static Check Merges { get; } =
        new(
            "GK-FRM-MERGELOST",
            Severity.Hint,
            new(
                "表{n}合并单元格丢失，读屏和机读会错位。",
                "Merged cells are lost; screen readers and programs will misread.",
                "按规定格式重新合并表头和分组单元格。",
                "Merge header and group cells as the form has them."
            ),
            LostMerges
        );

    private static IEnumerable<Verdict> MissingTables(AuditCase audit)
    {
        if (audit.IsFragment)
        {
            yield return Verdict.CannotTell("只有节选，不能判断缺少什么", "Only a fragment: absence proves nothing");
            yield break;
        }
        foreach (var table in audit.Report.Tables)
        {
            if (table.Present || table.AsImage)
                yield return Verdict.Pass;
            else
                yield return new Flaw(CellPlace.OfTable(audit.Report, table.Code) with { Table = null })
                {
                    Says = new Dictionary<string, Words> { ["n"] = CellForm.Number(table.Code) },
                };
        }
    }

    private static IEnumerable<Verdict> OldForms(AuditCase audit)
    {
        if (audit.Report.Year is not { } year || audit.Report.Tables.All(table => table.Form is FormId.Unknown))
        {
            yield return Verdict.CannotTell("不清楚年份或表格格式", "Year or form is not known");
            yield break;
        }
        var old = audit.Report.Tables.Where(table => table is { Present: true, Form: FormId.F2019, Code: not TableCode.T4 }).ToList();
        if (year < 2021 || old.Count == 0)
            yield return Verdict.Pass;
        else
            yield return new Flaw(CellPlace.OfTable(audit.Report, old[0].Code))
            {
                Related = [.. old.Skip(1).Select(table => CellPlace.OfTable(audit.Report, table.Code))],
                Expected = "F2021",
                Found = "F2019",
                Says = new Dictionary<string, Words>
                {
                    ["year"] = year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["n"] = new(
                        string.Join('、', old.Select(table => CellForm.Number(table.Code).Zh)),
                        string.Join(" and ", old.Select(table => CellForm.Number(table.Code).En))
                    ),
                },
            };
    }

    private static IEnumerable<Verdict> Labels(AuditCase audit)
    {
        foreach (var table in audit.Report.Tables.Where(table => table.Present))
        {
            var wrong = Printed(audit, table).Where(label => !IsSame(label)).DistinctBy(label => (label.Found.Text, label.Want)).ToList();
            if (wrong.Count == 0)
                yield return Verdict.Pass;
            foreach (var label in wrong)
                yield return new Flaw(LabelPlace(audit, table, label))
                {
                    Expected = label.Want,
                    Found = label.Found.Text,
                    Severity = label.Variants.Any(variant => Bare(variant) == Bare(label.Found.Text)) ? Severity.Hint : null,
                    Says = new Dictionary<string, Words>
                    {
                        ["n"] = CellForm.Number(table.Code),
                        ["found"] = label.Found.Text,
                        ["want"] = label.Want,
                    },
                    Confidence = table.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
                };
        }
    }

    private sealed record Comparison(PrintedLabel Found, string Want, IReadOnlyList<string> Variants, string? Row);

    private static IEnumerable<Comparison> Printed(AuditCase audit, ReportTable table)
    {
        var form = audit.FormOf(table.Code);
        foreach (var row in form.Rows)
            if (table.RowLabels.GetValueOrDefault(row.Code) is { } found)
                yield return new(found, row.Label, row.Variants, row.Code);
        foreach (var group in form.Groups)
            if (table.GroupLabels.GetValueOrDefault(group.Code) is { } found)
                yield return new(found, group.Label, [], null);
        foreach (var (key, found) in table.ColumnLabels.OrderBy(label => label.Key, StringComparer.Ordinal))
            if (ColumnOf(form, key) is { } column)
                yield return new(found, column.Label, [], null);
    }

    /// <summary>Column of a label's key: a plain column, row and column, or block and column.</summary>
    private static FormColumn? ColumnOf(FormTable form, string key)
    {
        var code = key[(key.LastIndexOf('.') + 1)..];
        var owner = key.Contains('.', StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : null;
        var rows = form.Rows.Where(row => owner is null || row.Code == owner || row.Group == owner);
        return rows.SelectMany(row => row.Columns).FirstOrDefault(column => column.Code == code);
    }

    /// <summary>Equal after normalisation; a label that layout cut short, and a remark behind a label, are no fault of the label.</summary>
    private static bool IsSame(Comparison label)
    {
        var (found, want) = (Bare(label.Found.Text), Bare(label.Want));
        return found == want
            || found.Length == 0
            || found.StartsWith(want, StringComparison.Ordinal)
            || (found.Length > 1 && want.Contains(found, StringComparison.Ordinal) && label.Row is null);
    }

    /// <summary>Letters and digits alone, without the ordinal.</summary>
    private static string Bare(string label) => new([.. ReportLabel.Stem(label).Where(char.IsLetterOrDigit)]);

    private static Place LabelPlace(AuditCase audit, ReportTable table, Comparison label) =>
        (label.Found.Place ?? new Place()) with
        {
            Part = audit.FormOf(table.Code).Part,
            Table = table.Code,
            Row = label.Row,
            Quote = label.Found.Text,
        };

    private static IEnumerable<Verdict> LostMerges(AuditCase audit)
    {
        foreach (var table in audit.Report.Tables.Where(table => table.Present))
        {
            if (table.MergesLost is null)
                yield return Verdict.CannotTell("这种文件没有单元格", "This kind of file has no cells");
            else if (table.MergesLost is false)
                yield return Verdict.Pass;
            else
                yield return new Flaw(CellPlace.OfTable(audit.Report, table.Code))
                {
                    Says = new Dictionary<string, Words> { ["n"] = CellForm.Number(table.Code) },
                };
        }
    }
}

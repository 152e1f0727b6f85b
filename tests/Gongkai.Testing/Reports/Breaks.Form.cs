using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Breaks of the form, and of who reports when.</summary>
internal static partial class Breaks
{
    private const string QuietCell = "T3.R03_5_5.C_LEGAL";

    public static IEnumerable<Break> OfForm() =>
        [
            new("GK-FRM-TABLEMISSING", made => made.Draft.MissingTables.Add(TableCode.T4)),
            new("GK-FRM-OLDFORM", made => made.Draft.AsRead.Add(InOldForm)) { IsPrinted = false },
            new("GK-FRM-LABEL", made => made.Draft.Labels["T3.R03_3_4"] = "4.属于商业秘密") { IsPrinted = false },
            Cell("GK-FRM-BLANK", ""),
            Cell("GK-FRM-SLASH", "/"),
            Cell("GK-FRM-FULLWIDTH", "０"),
            Cell("GK-FRM-DECIMAL", "0.0"),
            new("GK-FRM-NEGATIVE", made => made.Draft.Cells["T2.R6_2.C_DECISIONS"] = "-1"),
            Cell("GK-FRM-UNITINCELL", "0件"),
            Cell("GK-FRM-REMARK", "0（含修改0件）"),
            new("GK-FRM-THOUSANDS", made => made.Draft.Cells["T2.R5_1.C_DECISIONS"] = "1,200"),
            Cell("GK-FRM-UNREADABLE", "O"),
            new(
                "GK-FRM-MERGELOST",
                made => made.Draft.AsRead.Add(report => report with { Table3 = report.Table3 with { MergesLost = true } })
            )
            {
                IsPrinted = false,
            },
            new("GK-FRM-RESIDUE", made => made.Draft.AddSentence("全年处理××件群众来信。")),
            new("GK-META-ORGAN", made => made.Draft.AddSentence("我厅认真做好政府信息公开工作。")),
            new(
                "GK-META-NOYEAR",
                made =>
                {
                    made.Draft.TitleLines.Clear();
                    made.Draft.TitleLines.Add($"{made.Draft.Organ}政府信息公开工作年度报告");
                }
            ),
            new("GK-META-YEAR", made => made.Draft.Head.Add($"数据统计期限为{made.Draft.Year - 1}年1月1日至12月31日。")),
            new("GK-META-OLDYEAR", made => made.Draft.AddSentence($"{made.Draft.Year - 1}年，{made.Facts.We}认真落实政务公开各项要求。")),
            new("GK-META-NUMBERLEFT", made => Copy(made.Draft, made.LastYear, "T4."))
            {
                Prepare = made =>
                {
                    foreach (var row in ReportForm.F2021.Table4.Rows)
                    {
                        SetRemedy(made.LastYear, row.Code, 0);
                        SetRemedy(made.Draft, row.Code, 2);
                    }
                },
            },
            new("GK-META-PUBDATE", made => made.Draft.PublishedOn = null),
            new("GK-META-BASIS", made => made.Draft.Head[0] = "依据《中华人民共和国政府信息公开条例》第三十二条规定，编制本报告。"),
        ];

    private static Break Cell(string code, string raw) =>
        new(code, made => made.Draft.Cells[QuietCell] = raw) { Fits = made => made.Draft.Cells[QuietCell] == "0" };

    private static void Copy(ReportDraft from, ReportDraft to, string table)
    {
        foreach (var cell in from.Cells.Keys.Where(cell => cell.StartsWith(table, StringComparison.Ordinal)))
            to.Cells[cell] = from.Cells[cell];
    }

    private static AnnualReport InOldForm(AnnualReport report) =>
        report with
        {
            Table2 = report.Table2 with
            {
                Form = FormId.F2019,
                Cells = ReportForm.F2019.Table2.Cells.ToDictionary(code => code, _ => new ReportCell(0, "0", report.Table2.Place)),
                RowLabels = ReportForm.F2019.Table2.Rows.ToDictionary(
                    row => row.Code,
                    row => new PrintedLabel(row.Label, report.Table2.Place)
                ),
            },
        };
}

using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Breaks of the tables' numbers.</summary>
internal static partial class Breaks
{
    public static IEnumerable<Break> OfNumbers() =>
        [
            new("GK-T3-ROWSUM", made => made.Draft.Add("T3.R03_3_5", "C_RESEARCH", 1)),
            new("GK-T3-BALANCE", made => WithTotal(made.Draft, "T3.R04", "C_NATURAL", 1)),
            new("GK-T3-RESULTSUM", made => WithTotal(made.Draft, "T3.R03_3_2", "C_NATURAL", 1)),
            new("GK-T3-COLSHIFT", made => Shift(made.Draft, "T3.R03_4_2"))
            {
                Prepare = made => AddCases(made.Draft, "T3.R03_4_2", "C_COMPANY", 7),
                Fits = made => made.Draft.Number("T3.R03_4_2", "C_OTHER") == 0,
            },
            new("GK-T3-MISSINGROW", made => made.Draft.MissingRows.Add("T3.R03_5_3")),
            new("GK-T3-DUPROW", made => made.Draft.RepeatedRows.Add("T3.R03_5_2")),
            new("GK-T3-MISSINGCOL", made => made.Draft.AsRead.Add(WithoutColumn)) { IsPrinted = false },
            new("GK-T3-TOTALBLANK", made => made.Draft.Cells["T3.R03_1.C_TOTAL"] = ""),
            new("GK-T4-ROWSUM", made => made.Draft.Add("T4.R_REC", "C_TOTAL", 1)),
            new("GK-T4-CELLS", made => made.Draft.AsRead.Add(WithFourteenCells)) { IsPrinted = false },
            new("GK-T2-INTEGER", made => made.Draft.Cells["T2.R6_1.C_DECISIONS"] = "12.5"),
            new("GK-T2-UNIT", made => made.Draft.Set("T2.R8_1", "C_AMOUNT", 3800))
            {
                Prepare = made =>
                {
                    made.Draft.Set("T2.R8_1", "C_AMOUNT", 0.38m);
                    made.Draft.AddSentence("全年行政事业性收费3800元，全部按规定上缴。");
                },
            },
            new(
                "GK-T2-RULEPOWER",
                made =>
                {
                    made.Draft.Set("T2.R1_1", "C_ISSUED", 1);
                    made.Draft.Set("T2.R1_1", "C_INFORCE", 1);
                }
            )
            {
                Fits = made => made.Draft.Level is ReportLevel.Town or ReportLevel.County,
            },
            new("GK-T2-INFORCE", made => made.Draft.Set("T2.R1_2", "C_INFORCE", 2))
            {
                Prepare = made =>
                {
                    made.Draft.Set("T2.R1_2", "C_ISSUED", 6);
                    made.Draft.Set("T2.R1_2", "C_REPEALED", 1);
                    made.Draft.Set("T2.R1_2", "C_INFORCE", 9);
                },
                WithoutLastYear = true,
            },
            new("GK-T2-MISSINGROW", made => made.Draft.MissingRows.Add("T2.R6_2")),
        ];

    private static void WithTotal(ReportDraft draft, string row, string column, decimal change)
    {
        draft.Add(row, column, change);
        draft.Add(row, "C_TOTAL", change);
    }

    /// <summary>Cases with one outcome, counted as new and as concluded.</summary>
    private static void AddCases(ReportDraft draft, string row, string column, decimal cases)
    {
        foreach (var counted in new[] { row, "T3.R01", "T3.R03_7" })
            WithTotal(draft, counted, column, cases);
    }

    private static void Shift(ReportDraft draft, string row)
    {
        var columns = ReportColumns.LegalPersons.Parts;
        for (var i = columns.Count - 1; i > 0; i--)
            draft.Set(row, columns[i], draft.Number(row, columns[i - 1]));
        draft.Set(row, columns[0], 0);
    }

    private static AnnualReport WithoutColumn(AnnualReport report) =>
        report with
        {
            Table3 = report.Table3 with
            {
                MissingColumns = ["C_LEGAL"],
                Cells = report.Table3.Cells.Where(cell => cell.Key.Column != "C_LEGAL").ToDictionary(),
            },
        };

    private static AnnualReport WithFourteenCells(AnnualReport report) =>
        report with
        {
            Table4 = report.Table4 with { ValuesRead = 14, Cells = report.Table4.Cells.Take(14).ToDictionary() },
        };
}

namespace Gongkai.Domain.Reporting;

public sealed partial record ReportForm
{
    /// <summary>Table 4: printed as one row of 15 cells, three logical rows.</summary>
    private static FormTable TheTable4() =>
        new(
            TableCode.T4,
            PartCode.P4,
            [new("T4.R_SUIT", "行政诉讼", 2)],
            [
                new("T4.R_REC", "行政复议") { Columns = ReportColumns.RemedyResults },
                new("T4.R_SUIT_DIRECT", "未经复议直接起诉") { Group = "T4.R_SUIT", Columns = ReportColumns.RemedyResults },
                new("T4.R_SUIT_AFTER", "复议后起诉") { Group = "T4.R_SUIT", Columns = ReportColumns.RemedyResults },
            ]
        )
        {
            VirtualRows =
            [
                new("T4.R_SUIT", "行政诉讼")
                {
                    Columns = ReportColumns.RemedyResults,
                    IsVirtual = true,
                    Parts = ["T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"],
                },
            ],
        };
}

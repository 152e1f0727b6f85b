namespace Gongkai.Domain.Reporting;

/// <summary>
/// 统计口径: how the program counts where the norm is silent. Each stands beside the numbers that it decides, and in every frozen report.
/// </summary>
public enum CountingPolicy
{
    /// <summary>One docket is one request; a letter that was split counts by its pieces.</summary>
    Split,

    /// <summary>Joint applicants count once, in the category of the first named.</summary>
    JointApplicant,

    /// <summary>The year of a result is the year of the letter's date (成文日期).</summary>
    ResultDate,

    /// <summary>A reply that was replaced in a later year is not counted again.</summary>
    CorrectedReply,

    /// <summary>A joint document counts at the organ that leads.</summary>
    JointDocument,

    /// <summary>A document that expired counts as repealed.</summary>
    ExpiryCountsAsRepeal,

    /// <summary>A remedy that was pending last year counts again in the year of its result.</summary>
    Table4Carry,
}

/// <summary>Which policies decide a cell.</summary>
public static class CountingPolicies
{
    public static IReadOnlyList<CountingPolicy> Of(CellCode cell) =>
        (cell.Table, cell.Row, cell.Column) switch
        {
            (TableCode.T2, "T2.R1_2", "C_ISSUED") => [CountingPolicy.JointDocument],
            (TableCode.T2, "T2.R1_2", _) => [CountingPolicy.JointDocument, CountingPolicy.ExpiryCountsAsRepeal],
            (TableCode.T2, _, _) => [],
            (TableCode.T3, "T3.R01" or "T3.R02" or "T3.R04", _) => [CountingPolicy.Split, CountingPolicy.JointApplicant],
            (TableCode.T3, _, _) =>
            [
                CountingPolicy.ResultDate,
                CountingPolicy.CorrectedReply,
                CountingPolicy.Split,
                CountingPolicy.JointApplicant,
            ],
            _ => [CountingPolicy.Table4Carry],
        };
}

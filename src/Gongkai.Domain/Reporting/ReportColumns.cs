namespace Gongkai.Domain.Reporting;

/// <summary>The columns that every row of a table shares, in print order.</summary>
public static class ReportColumns
{
    /// <summary>The seven kinds of applicant (申请人情况) of table 3.</summary>
    public static IReadOnlyList<FormColumn> Applicants { get; } =
    [
        new("C_NATURAL", "自然人"),
        new("C_COMPANY", "商业企业"),
        new("C_RESEARCH", "科研机构"),
        new("C_NONPROFIT", "社会公益组织"),
        new("C_LEGAL", "法律服务机构"),
        new("C_OTHER", "其他"),
        new("C_TOTAL", "总计"),
    ];

    /// <summary>The head over the five columns of 法人或其他组织: their sum, never printed.</summary>
    public static FormColumn LegalPersons { get; } =
        new("C_ORG", "法人或其他组织") { IsVirtual = true, Parts = ["C_COMPANY", "C_RESEARCH", "C_NONPROFIT", "C_LEGAL", "C_OTHER"] };

    /// <summary>The five results of a remedy in table 4.</summary>
    public static IReadOnlyList<FormColumn> RemedyResults { get; } =
    [
        new("C_UPHELD", "结果维持"),
        new("C_CORRECTED", "结果纠正"),
        new("C_OTHER", "其他结果"),
        new("C_PENDING", "尚未审结"),
        new("C_TOTAL", "总计"),
    ];
}

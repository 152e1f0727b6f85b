using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Reporting;

/// <summary>口径: where a case stands in the annual report.</summary>
public static class Counting
{
    /// <summary>Row of table 3 for an outcome, in the form of the year in which the case was closed (N-7, N-8).</summary>
    public static string? RowOf(string? outcome, DateOnly? closedOn) =>
        outcome is null || closedOn is not { } day ? null : Outcomes.Find(outcome)?.ReportRow(day.Year);

    /// <summary>Column of table 3 for a kind of applicant (N-19).</summary>
    public static string ColumnOf(ApplicantKind kind) =>
        kind switch
        {
            ApplicantKind.NaturalPerson => "C_NATURAL",
            ApplicantKind.Company => "C_COMPANY",
            ApplicantKind.Research => "C_RESEARCH",
            ApplicantKind.Nonprofit => "C_NONPROFIT",
            ApplicantKind.LegalService => "C_LEGAL",
            _ => "C_OTHER",
        };

    /// <summary>The kind of applicant that a column of table 3 counts.</summary>
    public static ApplicantKind KindOf(string column) =>
        Enum.GetValues<ApplicantKind>().FirstOrDefault(kind => ColumnOf(kind) == column, ApplicantKind.Other);
}

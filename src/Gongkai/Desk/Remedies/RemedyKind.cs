using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting;

namespace Gongkai.Desk.Remedies;

/// <summary>The three rows of table 4, as a clerk chooses one.</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>未经复议直接起诉.</summary>
    DirectSuit,

    /// <summary>复议后起诉.</summary>
    SuitAfterReconsideration,
}

/// <summary>How remedies are told on the desk.</summary>
internal static class RemedyWords
{
    public static RemedyKind KindOf(IRemedy remedy) =>
        remedy switch
        {
            AdministrativeSuit { Notice.AfterReconsideration: true } => RemedyKind.SuitAfterReconsideration,
            AdministrativeSuit => RemedyKind.DirectSuit,
            _ => RemedyKind.Reconsideration,
        };

    public static string StageOf(IRemedy remedy) =>
        remedy is AdministrativeSuit suit ? $"{suit.Stage}" : $"{((Reconsideration)remedy).Stage}";

    /// <summary>A result by its stored name, in words; null while there is none.</summary>
    public static string? ResultInWords(string family, string? result) =>
        result is null ? null
        : family == Reconsideration.Family ? Words.Of<RemediesText>($"decision.{result}")
        : Words.Of<RemediesText>($"judgment.{result}");

    /// <summary>The column of table 4 in words; a result that is not counted says so.</summary>
    public static string ColumnInWords(string? column) => Words.Of<RemediesText>($"column.{column ?? "none"}");

    /// <summary>The column of table 4 in which a case stands now.</summary>
    public static string ColumnInWords(CaseFacts row) => ColumnInWords(row.ReportRow is null ? null : row.ReportColumn ?? "C_PENDING");
}

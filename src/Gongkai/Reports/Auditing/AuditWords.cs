using System.Globalization;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Reports.Auditing;

/// <summary>Marks the words of findings.</summary>
public abstract class AuditText;

/// <summary>Findings, their places and refusals of files in the language of the moment.</summary>
public static class AuditWords
{
    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string Of(Severity severity) => Words.Of<AuditText>($"severity.{severity}");

    /// <summary>Why a file gives no report, and what to do about it.</summary>
    public static string Of(ReportReading.Unreadable unreadable) => Words.Of<AuditText>($"unreadable.{unreadable.Code}", unreadable.At);

    public static string Of(FindingAnswer answer) =>
        Words.Of<AuditText>("answer", Words.Of<AuditText>($"answer.{answer.Kind}"), answer.Reason);

    public static string Message(Finding finding) => IsChinese ? finding.MessageZh : finding.MessageEn;

    public static string? Mend(Finding finding) => (IsChinese ? finding.MendZh : finding.MendEn) is { Length: > 0 } mend ? mend : null;

    /// <summary>Where something stands, by the names that the form prints: table, row and column; or part and line.</summary>
    public static string Of(Place place)
    {
        var where =
            place.Row is { } row ? [Row(row), place.Column is { } column ? Column(row, column) : null]
            : place.Table is { } table ? [Table(table)]
            : new[] { place.Part is { } part ? Part(part) : null };
        var line =
            place.Page is { } page ? Words.Of<AuditText>("place.page", page)
            : place.Line is { } number ? Words.Of<AuditText>("place.line", number)
            : place.Path;
        return string.Join(Words.Of<AuditText>("place.separator"), where.Append(line).OfType<string>());
    }

    /// <summary>表二, 表三, 表四.</summary>
    public static string Table(TableCode table) => Words.Of<AuditText>($"table.{table}");

    private static string Part(PartCode part) =>
        ReportForm.F2021.Parts.FirstOrDefault(known => known.Code == part)?.FullTitle ?? Words.Of<AuditText>($"part.{part}");

    private static string Row(string row) =>
        Words.Of<AuditText>(
            "place.row",
            Words.Of<AuditText>($"table.{row[..2]}"),
            ReportForm.F2021.Row(row)?.Label ?? ReportForm.F2019.Row(row)?.Label ?? row
        );

    private static string Column(string row, string column) =>
        new[] { ReportForm.F2021, ReportForm.F2019 }
            .SelectMany(form => form.Row(row)?.Columns ?? [])
            .FirstOrDefault(known => known.Code == column)
            ?.Label
        ?? column;
}

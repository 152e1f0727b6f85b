using System.CommandLine;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Reports.Auditing;

namespace Gongkai.Cli;

/// <summary>Places and refusals of report files in words.</summary>
internal static class ReportWords
{
    /// <summary>Why a file gives no report, and what to do about it.</summary>
    public static string Of(ReportReading.Unreadable unreadable) =>
        Words.Of<ReportCommandsText>("unreadable", unreadable.File, AuditWords.Of(unreadable));

    public static string Of(Place place)
    {
        var where =
            place.Row is null ? place.Part?.ToString()
            : place.Column is null ? place.Row
            : $"{place.Row}.{place.Column}";
        var line =
            place.Page is { } page ? Words.Of<ReportCommandsText>("place.page", page)
            : place.Line is { } number ? Words.Of<ReportCommandsText>("place.line", number)
            : place.Path;
        return string.Join(" ", new[] { where, line }.OfType<string>());
    }

    public static int Missing(string path, InvocationConfiguration console)
    {
        console.Error.WriteLine(Words.Of<ReportCommandsText>("missing", path));
        return ExitCode.Unusable;
    }
}

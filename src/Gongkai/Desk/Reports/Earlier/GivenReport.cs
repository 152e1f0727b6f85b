using Gongkai.Desk.Collecting;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Reports.Auditing;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>What came out of a file that was given for an earlier year.</summary>
public abstract record GivenReport
{
    public sealed record Read(AnnualReport Report, IncomingFile Source) : GivenReport;

    /// <summary>No report of it, and what to do.</summary>
    public sealed record Wrong(string Sentence) : GivenReport;

    /// <param name="year">The year that was chosen; null takes the one that the report names.</param>
    public static async Task<GivenReport> Of(IFormFile? given, int? year, CancellationToken stop)
    {
        if (given is not { Length: > 0 })
            return new Wrong(Words.Of<EarlierText>("file.missing"));
        using var bytes = new MemoryStream();
        await given.CopyToAsync(bytes, stop);
        var (name, content) = (Path.GetFileName(given.FileName), bytes.ToArray());
        var reading = await Task.Run(() => ReportReader.Read(content, name, ReportIntake.Limits), CancellationToken.None);
        if (reading is not ReportReading.Report { Content: var report })
            return new Wrong(AuditWords.Of((ReportReading.Unreadable)reading));
        if ((year ?? report.Year) is not { } known)
            return new Wrong(Words.Of<EarlierText>("file.no-year"));
        return report.Year is { } printed && printed != known
            ? new Wrong(Words.Of<EarlierText>("file.other-year", printed, known))
            : new Read(report with { Year = known }, ReportIntake.Original(name, content));
    }
}

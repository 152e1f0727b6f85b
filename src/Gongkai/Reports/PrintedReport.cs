using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Reports;

/// <summary>The report as the public reads it.</summary>
internal static class PrintedReport
{
    /// <summary>
    /// The page is written, read back like anybody's report, and audited, so that a fault of the writing is found too.
    /// </summary>
    public static AuditResult Audit(AnnualReport report, bool isDemonstration, AuditContext context)
    {
        var page = Encoding.UTF8.GetBytes(HtmlReport.WritePage(report, isDemonstration));
        var read = ReportReader.Read(page, "report.html") is ReportReading.Report { Content: var content } ? content : report;
        return ReportAudit.Of(read, context);
    }
}

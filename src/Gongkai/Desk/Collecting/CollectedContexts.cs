using Gongkai.Documents.Reports;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Storage.Collecting;
using Gongkai.Storage.Journal;

namespace Gongkai.Desk.Collecting;

/// <summary>What the auditor knows beside a collected report: last year's of the same organ, those that it sums up, its level and deadline.</summary>
public sealed class CollectedContexts(Dockets dockets, CollectedReports collected)
{
    public async Task<AuditContext> Of(
        OrganId organ,
        ExpectedReports expected,
        Member member,
        int year,
        DateOnly today,
        CancellationToken stop
    ) =>
        new(today)
        {
            LastYear = await Find(organ, year - 1, member, stop),
            Level = member.Level,
            Deadline = member.Deadline,
            Members = expected.Tree.IsSumming(member.Organ) ? await Below(organ, expected, member, year, stop) : null,
        };

    /// <summary>The newest version of an organ's report of a year, as it was read.</summary>
    public async Task<AnnualReport?> Find(OrganId organ, int year, Member member, CancellationToken stop) =>
        await dockets.Open<CollectedReport>(organ, CollectedReport.NumberOf(year, member.Code!), stop) is { } docket
        && await collected.Canonical(organ, docket, stop) is { } bytes
            ? Read(bytes)
            : null;

    /// <summary>A report out of the canonical JSON that was written when it came.</summary>
    public static AnnualReport Read(byte[] canonical) =>
        ReportReader.Read(canonical, "report.json") is ReportReading.Report { Content: var report }
            ? report
            : throw new InvalidDataException("a collected report is no report");

    private async Task<Membership> Below(OrganId organ, ExpectedReports expected, Member member, int year, CancellationToken stop)
    {
        var names = expected.Tree.MembersOf(member.Organ);
        List<AnnualReport> reports = [];
        foreach (var below in names.Select(expected.Tree.Find).OfType<Member>().Where(below => below.Code is not null))
            if (await Find(organ, year, below, stop) is { } report)
                reports.Add(report);
        return new(names, reports);
    }
}

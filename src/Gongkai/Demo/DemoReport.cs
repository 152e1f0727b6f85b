using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Review;
using Gongkai.Reports;

namespace Gongkai.Demo;

/// <summary>The report of 2023: written in January 2024 by the clerk, passed by the head of the office, frozen by the principal leader.</summary>
internal sealed class DemoReport(AnnualReports reports, ReportFreezer freezer, Organ organ, DemoStaff staff, DemoData data, DemoClock clock)
{
    private const int Year = 2023;

    public async Task Make(CancellationToken stop)
    {
        var clerk = staff["clerk"];
        clock.Day = new(2024, 1, 16);
        foreach (var (part, text) in data.Report2023)
            await Act(part.ToString(), built => Write(built, clerk, part, text, stop), stop);
        await Act("submission", built => freezer.Submit(built, Seen(built), clerk, ReviewChain.OfReport, clock.Day, stop), stop);
        clock.Day = new(2024, 1, 18);
        await Act("office", built => Pass(built, staff["office"], stop), stop);
        clock.Day = new(2024, 1, 22);
        await Act("leader", built => Pass(built, staff["leader"], stop), stop);
    }

    private async Task Act(string what, Func<BuiltReport, Task<Decision>> act, CancellationToken stop)
    {
        var decision = await act(await reports.Build(organ, Year, stop));
        if (decision is not Decision.Taken)
            throw new InvalidOperationException($"the demonstration's report, {what}: {decision}");
    }

    private Task<Decision> Write(BuiltReport built, Officer clerk, PartCode part, string text, CancellationToken stop) =>
        reports.Act(built, Seen(built), clerk, report => report.Write(clerk, part, new(text), built.Figures, clock.Day), clock.Day, stop);

    private Task<Decision> Pass(BuiltReport built, Officer reviewer, CancellationToken stop) =>
        freezer.Pass(built, Seen(built), reviewer, built.Docket!.Matter.Draft!.File.Digest, remark: null, secrecy: null, clock.Day, stop);

    private static int Seen(BuiltReport built) => built.Docket?.Seen ?? 0;
}

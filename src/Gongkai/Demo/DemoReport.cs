using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Reports;

namespace Gongkai.Demo;

/// <summary>The texts of the report of 2023, written in January 2024 by the clerk.</summary>
internal sealed class DemoReport(AnnualReports reports, Organ organ, DemoStaff staff, DemoData data, DemoClock clock)
{
    public async Task Make(CancellationToken stop)
    {
        clock.Day = new(2024, 1, 16);
        foreach (var (part, text) in data.Report2023)
            await Write(await reports.Build(organ, 2023, stop), part, text, stop);
    }

    private async Task Write(BuiltReport built, PartCode part, string text, CancellationToken stop)
    {
        var clerk = staff["clerk"];
        var decision = await reports.Act(
            built,
            built.Docket?.Seen ?? 0,
            clerk,
            report => report.Write(clerk, part, new(text), built.Figures, clock.Day),
            clock.Day,
            stop
        );
        if (decision is not Decision.Taken)
            throw new InvalidOperationException($"the demonstration's report, {part}: {decision}");
    }
}

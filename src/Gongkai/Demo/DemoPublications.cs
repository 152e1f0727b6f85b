using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Publishing;
using Gongkai.Items;
using Gongkai.Reports;
using Gongkai.Storage.Files;

namespace Gongkai.Demo;

/// <summary>Items of the town's columns, each through its three levels and the secrecy check, and those of the running year on their way.</summary>
internal sealed class DemoPublications(PublicationDesk desk, DemoStaff staff, DemoData data, DemoClock clock)
{
    private readonly WorkingCalendar _calendar = WorkingCalendar.Shipped;

    /// <summary>What is public since its day.</summary>
    public async Task Make(CancellationToken stop)
    {
        foreach (var published in data.Publications)
        {
            clock.Day = published.On;
            await Publish("land1", Content(published), [], stop);
        }
    }

    /// <summary>年度报告 of 2023 with its tables and files, published by the office a week after it was written.</summary>
    public async Task Report(BuiltReport built, CancellationToken stop)
    {
        Wait(5);
        var report = ReportItem.Of(built.Report, built.Organ.IsDemonstration);
        var content = new PublicationContent
        {
            Title = new(data.ReportItem.Title),
            Column = StatutoryColumns.AnnualReports,
            Summary = new(data.ReportItem.Summary),
            Body = new(""),
            Report = report.Markup,
            IssuingOrgan = data.Organ.Name,
            SignedOn = clock.Day,
            Attachments = [.. report.Files.Select(file => file.Named)],
        };
        await Publish("clerk", content, report.Files, stop);
    }

    /// <summary>The running year: one item in every state worth seeing.</summary>
    public async Task Running(DateOnly today, CancellationToken stop)
    {
        foreach (var work in data.Publishing.OrderByDescending(work => work.DaysAgo))
        {
            clock.Day = _calendar.OnOrAfter(today.AddDays(-work.DaysAgo));
            if (clock.Day > today)
                clock.Day = today;
            await Move(new DemoItem(desk, staff, clock, work.By), work, stop);
        }
    }

    private async Task Move(DemoItem it, DemoWork work, CancellationToken stop)
    {
        var content = Content(work.Item) with
        {
            Attribute = work.Ground is null ? DisclosureAttribute.Proactive : DisclosureAttribute.Withheld,
            Withholding = work.Ground is { } ground ? new(ground, new(work.Reason!)) : null,
        };
        await it.Begin(content, stop);
        if (work.State is "draft")
            return;
        await it.Submit(stop);
        switch (work.State)
        {
            case "atSecrecy":
                await it.Pass(stop, 1);
                break;
            case "returned":
                await it.Pass(stop, 1);
                await it.Return(work.Reason!, stop);
                break;
            case "keptBack":
                await it.Pass(stop);
                break;
            case "withdrawn":
                await it.Pass(stop);
                Wait(10);
                await it.Withdraw(work.Reason!, stop);
                break;
            case "twoVersions" or "newVersionInReview":
                await it.Pass(stop);
                Wait(10);
                await it.Rewrite(content with { Body = new(work.NewBody!) }, work.Change!, stop);
                await it.Submit(stop);
                await it.Pass(stop, work.State is "twoVersions" ? 4 : 2);
                break;
        }
    }

    private async Task Publish(string drafter, PublicationContent content, IReadOnlyList<IncomingFile> files, CancellationToken stop)
    {
        var it = new DemoItem(desk, staff, clock, drafter);
        await it.Begin(content, stop, files);
        await it.Submit(stop);
        await it.Pass(stop);
    }

    private void Wait(int workingDays) => clock.Day = _calendar.Nth(clock.Day, new WorkingDays(workingDays));

    private PublicationContent Content(DemoPublication item) =>
        new()
        {
            Title = new(item.Title),
            Column = item.Column,
            StatutoryItem = item.Item,
            Summary = new(item.Summary),
            Body = new(item.Body),
            IssuingOrgan = data.Organ.Name,
            DocumentNumber = item.DocumentNumber,
            Topic = item.Topic,
            Genre = item.Genre,
            SignedOn = clock.Day,
            Validity = item.Validity,
        };
}

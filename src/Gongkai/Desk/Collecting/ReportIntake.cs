using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Reports.Auditing;
using Gongkai.Storage.Collecting;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.StaticFiles;

namespace Gongkai.Desk.Collecting;

/// <summary>For whom and how reports come in.</summary>
/// <param name="Sender">Name of the token, when a system sends.</param>
public sealed record IntakeOrder(OrganId Organ, int Year, Actor By, CollectedWay Way, DateOnly Today, string? Sender = null);

/// <summary>接收: files from below are read, audited, and filed with the organ whose name they bear, or whom an officer chose.</summary>
public sealed class ReportIntake(Dockets dockets, ReportingMembers members, CollectedContexts contexts)
{
    public const int LargestMegabytes = 20;
    private const int LongestName = 100;
    private const string Json = "application/json";

    /// <summary>A report is a few pages; a ZIP holds those of a year.</summary>
    public static readonly ReadLimits Limits = ReadLimits.Default with
    {
        FileBytes = LargestMegabytes * 1_000_000,
        Characters = 1_000_000,
        Files = 2_000,
        Time = TimeSpan.FromSeconds(20),
    };

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Takes a file, or each file of a ZIP; one that cannot be taken does not stop the others.</summary>
    public async Task<IReadOnlyList<Intake>> Take(IntakeOrder order, string name, byte[] content, CancellationToken stop)
    {
        var expected = await members.Of(order.Organ, order.Year, stop);
        List<Intake> taken = [];
        foreach (var file in ReportFiles.Unfold(content, name, Limits))
            taken.Add(await Take(order, expected, file, chosen: null, stop));
        return taken;
    }

    /// <summary>Takes one file for the organ that was chosen, whatever name it bears.</summary>
    public async Task<Intake> Take(IntakeOrder order, Member chosen, string name, byte[] content, CancellationToken stop) =>
        await Take(order, await members.Of(order.Organ, order.Year, stop), new(name, content), chosen, stop);

    private async Task<Intake> Take(IntakeOrder order, ExpectedReports expected, UnfoldedFile file, Member? chosen, CancellationToken stop)
    {
        var reading = file.Unreadable ?? await Task.Run(() => ReportReader.Read(file.Content, file.Name, Limits), CancellationToken.None);
        if (reading is not ReportReading.Report { Content: var report })
            return new Intake.Unreadable(file.Name, AuditWords.Of((ReportReading.Unreadable)reading));
        if (report.Year is { } year && year != order.Year)
            return new Intake.OfAnotherYear(file.Name, year);
        return (chosen ?? (report.Year is null ? null : expected.Named(report.Organ.Name))) is { } member
            ? await Receive(order, expected, member, report, file, stop)
            : new Intake.Unclaimed(file.Name, report.Organ.Name, file.Content);
    }

    private async Task<Intake> Receive(
        IntakeOrder order,
        ExpectedReports expected,
        Member member,
        AnnualReport report,
        UnfoldedFile file,
        CancellationToken stop
    )
    {
        var context = await contexts.Of(order.Organ, expected, member, order.Year, order.Today, stop);
        var audited = AuditedFile.Of(new ReportReading.Report(file.Name, report), context);
        var original = Original(file.Name, file.Content);
        var canonical = IncomingFile.Of(
            $"{order.Year}-{member.Code}.json",
            Json,
            System.Text.Encoding.UTF8.GetBytes(CanonicalJson.Write(report))
        );
        var incoming = new Incoming(
            order.Way,
            order.Sender,
            original.Named,
            canonical.Named,
            audited.Number(Severity.Error),
            audited.Number(Severity.Warning)
        );
        var decision = await File(order, member, docket => docket.Receive(incoming, order.Today), [original, canonical], stop);
        return decision switch
        {
            Decision.Taken(var entries) => new Intake.Received(file.Name, member, entries.OfType<CollectedReceived>().Single()),
            Decision.Refused(var reasons) => new Intake.Refused(file.Name, member, reasons),
            _ => new Intake.Overtaken(file.Name, member),
        };
    }

    private async Task<Decision> File(
        IntakeOrder order,
        Member member,
        Func<CollectedReport, Decision> act,
        IReadOnlyList<IncomingFile> files,
        CancellationToken stop
    )
    {
        var number = CollectedReport.NumberOf(order.Year, member.Code!);
        var opened = await dockets.Begin<CollectedReport>(
            order.Organ,
            number,
            order.By,
            () => CollectedReport.Open(order.Year, member.Code!, member.Organ, order.Today),
            stop: stop
        );
        if (opened is not Decision.Taken)
            return opened;
        var docket = (await dockets.Open<CollectedReport>(order.Organ, number, stop))!;
        return await dockets.Step(order.Organ, docket.Id, docket.Seen, order.By, act, files, stop);
    }

    /// <summary>A file as it came, under its own name.</summary>
    internal static IncomingFile Original(string path, byte[] content) => IncomingFile.Of(NameOf(path), TypeOf(path), content);

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length <= LongestName ? name : name[^LongestName..];
    }

    private static string TypeOf(string name) => Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
}

/// <summary>What became of one file.</summary>
public abstract record Intake(string File)
{
    /// <summary>收到: it lies with its organ now.</summary>
    public sealed record Received(string File, Member Member, CollectedReceived Version) : Intake(File);

    /// <summary>The state of the organ's docket forbids it.</summary>
    public sealed record Refused(string File, Member Member, IReadOnlyList<Refusal> Reasons) : Intake(File);

    /// <summary>Somebody else brought in a report of the same organ at the same moment.</summary>
    public sealed record Overtaken(string File, Member Member) : Intake(File);

    /// <summary>无法对应: it bears no name of the list, or no year. An officer says whose it is.</summary>
    public sealed record Unclaimed(string File, string? Organ, byte[] Content) : Intake(File);

    public sealed record OfAnotherYear(string File, int Year) : Intake(File);

    public sealed record Unreadable(string File, string Why) : Intake(File);
}

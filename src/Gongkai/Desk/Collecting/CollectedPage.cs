using Gongkai.Desk.Matters;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Review;
using Gongkai.Portal.Check;
using Gongkai.Reports.Auditing;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.Mvc;
using Member = Gongkai.Domain.Reporting.RollingUp.Member;

namespace Gongkai.Desk.Collecting;

/// <summary>What every page of a collected report needs.</summary>
public sealed class CollectedDesk(
    Dockets dockets,
    ReportingMembers members,
    CollectedReports collected,
    CollectedContexts contexts,
    FileGate gate
)
{
    public Dockets Dockets => dockets;

    /// <summary>Whose reports are expected in a year.</summary>
    public Task<ExpectedReports> Expected(OrganId organ, int year, CancellationToken stop) => members.Of(organ, year, stop);

    public Task<OpenDocket<CollectedReport>?> Open(OrganId organ, int year, string code, CancellationToken stop) =>
        dockets.Open<CollectedReport>(organ, CollectedReport.NumberOf(year, code), stop);

    /// <summary>The file as it came, read and audited anew; null for who may not see it.</summary>
    public async Task<CheckedReport?> Check(
        Officer officer,
        OpenDocket<CollectedReport> docket,
        ExpectedReports expected,
        Member member,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (docket.Matter.Current is not { } current || await File(officer, docket, current.File.Digest, stop) is not { } file)
            return null;
        var context = await contexts.Of(officer.Organ, expected, member, docket.Matter.Year, today, stop);
        var audited = await Task.Run(
            () => AuditedFile.Of(ReportReader.Read(file.Content, current.File.Name, ReportIntake.Limits), context),
            CancellationToken.None
        );
        return audited.Report is null ? null : new(audited);
    }

    /// <summary>What the newest version prints otherwise than the one before.</summary>
    public async Task<IReadOnlyList<CellChange>> Changes(OrganId organ, OpenDocket<CollectedReport> docket, CancellationToken stop) =>
        docket.Matter.Versions is [.., var before, var now]
        && await collected.Canonical(organ, docket.Id, before, stop) is { } earlier
        && await collected.Canonical(organ, docket.Id, now, stop) is { } later
            ? CellChange.Between(CollectedContexts.Read(earlier), CollectedContexts.Read(later))
            : [];

    public Task<OpenedFile?> File(Officer officer, OpenDocket<CollectedReport> docket, FileDigest digest, CancellationToken stop) =>
        gate.Open(officer.Organ, docket.Id, digest, new Viewer.Staff(officer), stop);
}

/// <summary>A page of one organ's report of a year (<c>/desk/collecting/{year}/organs/{code}/…</c>).</summary>
[Asks(Right.Report)]
public abstract class CollectedPage(CollectedDesk desk, Staff staff) : MatterPage(staff)
{
    private OpenDocket<CollectedReport>? _docket;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public CollectedOrgan Organ { get; private set; } = null!;

    public CollectedReport Report => Organ.Report;

    /// <summary>The newest version with what the auditor finds in it; null before the first.</summary>
    public CheckedReport? Checked { get; private set; }

    public IReadOnlyList<CellChange> Changes { get; private set; } = [];

    /// <inheritdoc/>
    public override string Address => $"/desk/collecting/{Year}/organs/{Organ.Member.Code}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => _docket?.Entries ?? [];

    /// <inheritdoc/>
    public override DraftReview Review => DraftReview.None;

    /// <summary>Position of the last entry of its docket.</summary>
    public int LastEntry => _docket?.Seen ?? 0;

    /// <summary>One act on the docket, unless somebody was faster.</summary>
    protected async Task<IActionResult> Act(Func<CollectedReport, Decision> act, string done, CancellationToken stop) =>
        _docket is { } docket
            ? await Answer(await desk.Dockets.Step(Me.Organ, docket.Id, Seen, By, act, stop: stop), done, Address, stop)
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var expected = await desk.Expected(Me.Organ, Year, stop);
        if (expected.Find(Code) is not { } member)
            return false;
        _docket = await desk.Open(Me.Organ, Year, member.Code!, stop);
        Organ = new(member, _docket?.Matter ?? CollectedReport.Empty, CollectingYear.DeadlineOf(member, Year), Today);
        if (_docket is { } docket)
        {
            Checked = await desk.Check(Me, docket, expected, member, Today, stop);
            Changes = await desk.Changes(Me.Organ, docket, stop);
        }
        return await base.Load(stop);
    }
}

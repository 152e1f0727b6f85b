using System.Diagnostics;
using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>A page of one remedy: the case itself, or one act on it (<c>/desk/remedies/{id}/…</c>).</summary>
[Asks(Right.ReadDockets)]
public abstract class RemedyPage(RemedyDesk desk, Staff staff) : MatterPage(staff)
{
    /// <summary>Reference of the docket: the number is another house's.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The docket as it was read.</summary>
    public OpenRemedy Open { get; private set; } = null!;

    /// <summary>The case as it is now.</summary>
    public IRemedy Remedy => Open.Matter;

    /// <summary>行政复议, where it is one.</summary>
    public Reconsideration? Reconsideration => Remedy as Reconsideration;

    /// <summary>行政诉讼, where it is one.</summary>
    public AdministrativeSuit? Suit => Remedy as AdministrativeSuit;

    /// <inheritdoc/>
    public override string Address => $"/desk/remedies/{Id}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => Open.Entries;

    /// <summary>None: what other houses decide passes no review of ours.</summary>
    public override DraftReview Review => DraftReview.None;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!DocketId.TryParse(Id, out var id) || await desk.Open(Me.Organ, id, stop) is not { } open)
            return false;
        Open = open;
        return await base.Load(stop) && new Viewer.Staff(Me).MaySeeRemedy(Me.Organ, open.Request?.Matter.Section);
    }

    /// <summary>Asks the domain by the kind of the case, and appends what it says, unless somebody was faster.</summary>
    protected async Task<IActionResult> Act(
        string done,
        Func<Reconsideration, Decision> onReconsideration,
        Func<AdministrativeSuit, Decision> onSuit,
        CancellationToken stop
    )
    {
        if (Open is null && !await Load(stop))
            return NotFound();
        var decision = Reconsideration is null
            ? await desk.Step(Me, Open!.Id, Seen, onSuit, stop)
            : await desk.Step(Me, Open!.Id, Seen, onReconsideration, stop);
        return await Answer(decision, done, Address, stop);
    }
}

/// <summary>An act that only a reconsideration (行政复议) meets.</summary>
public abstract class ReconsiderationPage(RemedyDesk desk, Staff staff) : RemedyPage(desk, staff)
{
    protected override async Task<bool> Load(CancellationToken stop) => await base.Load(stop) && Reconsideration is not null;

    protected Task<IActionResult> Act(string done, Func<Reconsideration, Decision> act, CancellationToken stop) =>
        Act(done, act, _ => throw new UnreachableException(), stop);
}

/// <summary>An act that only a suit (行政诉讼) meets.</summary>
public abstract class SuitPage(RemedyDesk desk, Staff staff) : RemedyPage(desk, staff)
{
    protected override async Task<bool> Load(CancellationToken stop) => await base.Load(stop) && Suit is not null;

    protected Task<IActionResult> Act(string done, Func<AdministrativeSuit, Decision> act, CancellationToken stop) =>
        Act(done, _ => throw new UnreachableException(), act, stop);
}

using Gongkai.Cases;
using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>A page of one request: the case itself, or one act on it (<c>/desk/requests/{number}/…</c>).</summary>
[Asks(Right.ReadDockets)]
public abstract class RequestPage(CaseDesk cases, Staff staff) : MatterPage(staff)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>The case as it is now.</summary>
    public OpenCase Case { get; private set; } = null!;

    /// <summary>The request of the case.</summary>
    public new DisclosureRequest Request => Case.Request;

    /// <summary>Its clock.</summary>
    public Clock Clock => Case.Clock;

    /// <inheritdoc/>
    public override string Address => $"/desk/requests/{Number}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => Case.Entries;

    /// <inheritdoc/>
    public override DraftReview Review => Request.Review;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!CaseNumber.TryParse(Number, out var number) || await cases.Open(Me.Organ, number, stop) is not { } open)
            return false;
        Case = open;
        return await base.Load(stop) && new Viewer.Staff(Me).MaySee(open.Organ, open.Id, open.Request);
    }

    /// <summary>Asks the domain, and appends what it says, unless somebody was faster. <paramref name="files"/> go into the same transaction.</summary>
    protected async Task<IActionResult> Act(
        string done,
        Func<DisclosureRequest, Clock, Decision> act,
        CancellationToken stop,
        params IReadOnlyList<IncomingFile> files
    )
    {
        if (Case is null && !await Load(stop))
            return NotFound();
        var decision = await cases.Step(Case!, Seen, Actor.Staff(Me.Id), act, files, stop);
        return await Answer(decision, done, Address, stop);
    }
}

using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>移出名单: no report is expected of the organ any more; a docket that it has stays.</summary>
[Asks(Right.Report, Right.Settings)]
public sealed class RemovalModel(ReportingMembers members) : CollectingPage(members)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Member Known { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Answer(
                await Members.Save(Me.Organ, Year, [.. Expected.Members.Where(member => member != Known)], By, stop),
                "member.removed",
                $"/desk/collecting/{Year}/members",
                stop
            )
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || Expected.Find(Code) is not { } known)
            return false;
        Known = known;
        return true;
    }
}

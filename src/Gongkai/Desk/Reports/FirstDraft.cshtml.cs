using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>恢复初稿: what was written goes from the report, not from its docket; the part follows the record again.</summary>
public sealed class FirstDraftModel(ReportDesk desk, Staff staff) : PartPage(desk, staff)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop) ? await Act("part.taken-back", report => report.TakeBack(Me, Code, Today), stop) : NotFound();
}

using Gongkai.Desk.Matters;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>退回修改, with a reason.</summary>
public sealed class ReturnModel(ReportDesk desk, Staff staff) : ReviewedPage(desk, staff)
{
    [BindProperty]
    public ReturnForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Answer(
                await Desk.Reports.Act(Built, Seen, Me, report => report.Return(Me, new(Form.Reason), Today), Today, stop),
                "returned",
                "/desk/reports",
                stop
            )
            : NotFound();
}

using Gongkai.Desk.Matters;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>审核: the report as it was submitted; passes exactly these bytes, and at the last level freezes them.</summary>
public sealed class ReviewModel(ReportDesk desk, Staff staff) : ReviewedPage(desk, staff)
{
    [BindProperty]
    public PassForm Form { get; set; } = new();

    /// <summary>Numbers that moved since it was submitted: it has to go back.</summary>
    public IReadOnlyList<ReportDifference> Moved { get; private set; } = [];

    /// <summary>What the auditor says of what was submitted, with the answers of whoever wrote it.</summary>
    public IReadOnlyList<AuditedFinding> Findings => (Built with { Report = Submitted.Report }).Findings(Today);

    public bool AsksSecrecy => Review.Waiting is ReviewLevel.Secrecy;

    public bool Freezes => Review.IsLastLevel;

    public IHtmlContent Sheet => new HtmlString(HtmlReport.Write(Submitted.Report));

    public IEnumerable<Refusal> WhyNot => Review.WhyNotDecide(Me, Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (!FileDigest.TryParse(Form.Shown, out var shown))
            return await Answer(new Decision.Refused([new("review.draft-changed")]), "", "", stop);
        var (freezes, remark, secrecy) = (Freezes, FreeText.OrNull(Form.Remark), AsksSecrecy ? Form.Finding() : null);
        var decision = await Desk.Freezer.Pass(Built, Seen, Me, shown, remark, secrecy, Today, stop);
        return await Answer(decision, freezes ? "frozen" : "passed", "/desk/reports", stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        Moved = await Desk.Freezer.Differences(Submitted, Built, stop);
        return true;
    }
}

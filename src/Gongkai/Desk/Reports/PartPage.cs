using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>A page of one part of the report in the making.</summary>
public abstract class PartPage(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    /// <summary>The part by its code, as the address writes it: p1, p4, p5, p6.</summary>
    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    public PartCode Code { get; private set; }

    public string PartTitle => Built.Figures.Form.Part(Code).FullTitle;

    /// <summary>What a person wrote; null while the part is the first draft.</summary>
    public PartWritten? Written => Making.Written.GetValueOrDefault(Code);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!Enum.TryParse<PartCode>(Part, ignoreCase: true, out var code) || !YearModel.IsWritten(code))
            return false;
        Code = code;
        return await base.Load(stop);
    }

    /// <summary>One act on the report's docket.</summary>
    protected async Task<IActionResult> Act(string done, Func<YearReport, Decision> act, CancellationToken stop)
    {
        if (Built is null && !await Load(stop))
            return NotFound();
        return await Answer(await Desk.Reports.Act(Built!, Seen, Me, act, Today, stop), done, Address, stop);
    }
}

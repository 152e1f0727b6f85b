using Gongkai.Reports;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>更换文件: the report is read anew from another file, as a later version.</summary>
[RequestSizeLimit(EarlierUpload.LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = EarlierUpload.LargestBody)]
public sealed class FileModel(EarlierReports reports, OrganStore organs, Staff staff) : EarlierPage(reports, organs, staff)
{
    [BindProperty]
    public IFormFile? Given { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await GivenReport.Of(Given, Year, stop) switch
        {
            GivenReport.Wrong(var sentence) => await Wrong(nameof(Given), sentence, stop),
            GivenReport.Read(var report, var source) => await Answer(
                await Reports.Enter(Place, Me, report, source, Today, stop),
                "entered",
                Address,
                stop
            ),
            _ => NotFound(),
        };

    protected override async Task<bool> Load(CancellationToken stop) => await base.Load(stop) && Earlier is not null;
}

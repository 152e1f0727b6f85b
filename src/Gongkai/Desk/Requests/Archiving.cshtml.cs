using Gongkai.Cases;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>归档 (Art. 45): the file is complete.</summary>
public sealed class ArchivingModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.archived", (request, _) => request.Archive(Me, Today), stop);
}

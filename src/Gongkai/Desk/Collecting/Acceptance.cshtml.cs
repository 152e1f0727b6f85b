using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>采用: the report stands as it is; with errors only with a word on why.</summary>
public sealed class AcceptanceModel(CollectedDesk desk, Staff staff) : CollectedPage(desk, staff)
{
    [BindProperty, StringLength(1000)]
    public string? Remark { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop) ? await Act(report => report.Accept(Me, FreeText.OrNull(Remark), Today), "accepted", stop) : NotFound();
}

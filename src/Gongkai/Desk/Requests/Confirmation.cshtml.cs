using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>确认收到 (Art. 31): who was reached, when and how. Fixes the day of receipt.</summary>
public sealed class ConfirmationModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public ConfirmationForm Form { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { On = Today };
        return Show(stop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.confirmed", (request, _) => request.Confirm(Me, Form.On, new FreeText(Form.How), Today), stop);
}

/// <summary>What the office confirmed with the applicant.</summary>
public sealed record ConfirmationForm
{
    [Required]
    public DateOnly On { get; init; }

    [Required, StringLength(500)]
    public string How { get; init; } = "";
}

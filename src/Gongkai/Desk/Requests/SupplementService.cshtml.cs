using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>补正告知书送达: a notice by post or by hand reached the applicant; the applicant's period counts from this day.</summary>
public sealed class SupplementServiceModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public SupplementServiceForm Form { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { On = Today };
        return Show(stop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.supplement-served", (request, _) => request.ServeSupplement(Me, Form.On, new FreeText(Form.Proof), Today), stop);
}

/// <summary>Day and proof of the service.</summary>
public sealed record SupplementServiceForm
{
    [Required]
    public DateOnly On { get; init; }

    [Required, StringLength(300)]
    public string Proof { get; init; } = "";
}

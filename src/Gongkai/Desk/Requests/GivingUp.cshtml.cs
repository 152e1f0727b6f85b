using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>视为放弃 (Art. 30, 42): nothing came within the applicant's period; a person decides.</summary>
public sealed class GivingUpModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public GivingUpForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.given-up", (request, clock) => request.GiveUp(Me, FreeText.OrNull(Form.Note), Today, clock), stop);
}

/// <summary>A remark on why no good reason is known.</summary>
public sealed record GivingUpForm
{
    [StringLength(1000)]
    public string? Note { get; init; }
}

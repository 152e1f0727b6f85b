using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>中止 of a reconsideration (行政复议法 Art. 39).</summary>
[Asks(Right.RunOffice)]
public sealed class SuspensionModel(RemedyDesk desk, Staff staff) : ReconsiderationPage(desk, staff)
{
    [BindProperty]
    public SuspensionForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.suspended", it => it.Suspend(Me, new(Form.Reason), Form.On!.Value, Today), stop);
}

/// <summary>Since when, and why.</summary>
public sealed record SuspensionForm
{
    [Required(ErrorMessage = "day-missing")]
    public DateOnly? On { get; init; }

    [Required(ErrorMessage = "reason-missing"), StringLength(1000)]
    public string Reason { get; init; } = "";
}

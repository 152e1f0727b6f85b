using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>上诉 against a judgment of the first instance (行政诉讼法 Art. 85).</summary>
[Asks(Right.RunOffice)]
public sealed class AppealModel(RemedyDesk desk, Staff staff) : SuitPage(desk, staff)
{
    [BindProperty]
    public AppealForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.appealed", it => it.Appeal(Me, Form.By, Form.On!.Value, Today), stop);
}

/// <summary>Who appealed, and when.</summary>
public sealed record AppealForm
{
    public Appellant By { get; init; }

    [Required(ErrorMessage = "day-missing")]
    public DateOnly? On { get; init; }
}

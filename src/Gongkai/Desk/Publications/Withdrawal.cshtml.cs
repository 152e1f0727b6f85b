using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>撤下: the item goes from every page and from the search, the explanation stays at its address.</summary>
[Asks(Right.Review)]
public sealed class WithdrawalModel(PublicationDesk desk, Staff staff) : PublicationPage(desk, staff)
{
    [BindProperty]
    public WithdrawalForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.withdrawn", item => item.Withdraw(Me, Form.Kind, new(Form.Explanation), Today), stop);
}

/// <summary>Why the item goes.</summary>
public sealed record WithdrawalForm
{
    public WithdrawalKind Kind { get; init; }

    [Required(ErrorMessage = "explanation-missing"), StringLength(500)]
    public string Explanation { get; init; } = "";
}

using Gongkai.Desk.Matters;
using Gongkai.Domain.Organs;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>退回修改, with a reason.</summary>
[Asks(Right.Review)]
public sealed class ReturnModel(PublicationDesk desk, Staff staff) : PublicationPage(desk, staff)
{
    [BindProperty]
    public ReturnForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.returned", item => item.Return(Me, new(Form.Reason), Today), stop);
}

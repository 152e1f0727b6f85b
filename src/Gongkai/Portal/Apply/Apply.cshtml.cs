using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Portal.Apply;

/// <summary>申请公开政府信息: one page with what Art. 29 asks for.</summary>
public sealed class ApplyModel : ApplyPage
{
    /// <summary>Complete: the page shows what was typed, to be checked before it is sent.</summary>
    public bool ToCheck { get; private set; }

    public void OnGet(string? about) => Form = new() { Description = about };

    public IActionResult OnPost(bool edit)
    {
        ToCheck = !edit && IsComplete();
        return Page();
    }
}

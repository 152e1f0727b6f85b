using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>查看申请人信息: what is masked elsewhere, for a stated ground. The journal has it before the screen shows it; the next page is masked again.</summary>
[Asks(Right.Unmask)]
public sealed class UnmaskingModel(CaseDesk cases, Staff staff, Dockets dockets) : RequestPage(cases, staff)
{
    [BindProperty]
    public UnmaskingForm Form { get; set; } = new();

    /// <summary>What is shown, once.</summary>
    public RevealedApplicant? Shown { get; private set; }

    private static readonly Purpose[] Allowed = [Purpose.Contact, Purpose.IdentityCheck, Purpose.Letter];

    /// <summary>What it may be looked at for.</summary>
    public static IEnumerable<Choice> Purposes =>
        Allowed.Select(purpose => new Choice($"{purpose}", Words.Of<RequestsText>($"purpose.{purpose}")));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Form.Purpose is not { } purpose || !Allowed.Contains(purpose))
            return await Wrong($"{nameof(Form)}.{nameof(Form.Purpose)}", Words.Of<RequestsText>("unmasking.purpose-missing"), stop);
        var ground = new FreeText(
            Words.Of<RequestsText>("unmasking.ground", Words.Of<RequestsText>($"purpose.{purpose}"), Form.Ground.Trim())
        );
        await dockets.Record(Me.Organ, By, new PersonalDataSeen(Today, Case.Id, ground, Me.Id), stop);
        Shown = RevealedApplicant.Of(Request.Applicant!, purpose);
        return Page();
    }
}

/// <summary>What for, and why now.</summary>
public sealed record UnmaskingForm
{
    [Required(ErrorMessage = "unmasking.purpose-missing")]
    public Purpose? Purpose { get; init; }

    [Required(ErrorMessage = "unmasking.ground-missing"), StringLength(200)]
    public string Ground { get; init; } = "";
}

/// <summary>An applicant in plain text, for the one page that asked with a ground.</summary>
public sealed record RevealedApplicant(string Name, string? Identity, string? Phone, string? Email, string? Address)
{
    public static RevealedApplicant Of(Applicant applicant, Purpose purpose) =>
        new(
            applicant.Name.Reveal(purpose).Value,
            applicant.Identity?.Reveal(purpose).Value,
            applicant.Phone?.Reveal(purpose).Value,
            applicant.Email?.Reveal(purpose).Value,
            applicant.Address?.Reveal(purpose).Value
        );
}

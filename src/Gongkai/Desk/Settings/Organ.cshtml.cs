using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>机关信息: what letters, guide and footer say. The prefix of case numbers stays, for numbers were given with it.</summary>
[Asks(Right.Settings)]
public sealed class OrganModel(OrganStore organs) : DeskPage
{
    [BindProperty]
    public OrganForm Form { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await organs.Find(Me.Organ, stop) is not { } organ)
            return NotFound();
        Form = OrganForm.Of(organ);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await organs.Find(Me.Organ, stop) is { } organ
            ? await Answer(await organs.Save(Form.ChangedFrom(organ), By, stop), "organ.saved", "/desk/settings/organ", stop)
            : NotFound();
}

/// <summary>The organ as its form shows it.</summary>
public sealed class OrganForm
{
    [StringLength(100)]
    public string Name { get; set; } = "";

    [StringLength(20)]
    public string DocumentWord { get; set; } = "";

    [RegularExpression("[0-9A-HJ-NPQRTUWXY]{18}", ErrorMessage = "organ.credit-code.form")]
    public string? CreditCode { get; set; }

    [RegularExpression("[0-9]{10}", ErrorMessage = "organ.site-code.form")]
    public string? SiteCode { get; set; }

    [StringLength(100)]
    public string OfficeName { get; set; } = "";

    [StringLength(200)]
    public string Address { get; set; } = "";

    [RegularExpression("[0-9]{6}", ErrorMessage = "organ.post-code.form")]
    public string PostCode { get; set; } = "";

    [StringLength(200)]
    public string Hours { get; set; } = "";

    [StringLength(60)]
    public string Telephone { get; set; } = "";

    [StringLength(60)]
    public string? Fax { get; set; }

    [EmailAddress, StringLength(100)]
    public string? Email { get; set; }

    [StringLength(100)]
    public string ReconsiderationOrgan { get; set; } = "";

    [StringLength(200)]
    public string ReconsiderationAddress { get; set; } = "";

    [RegularExpression("https?://.+", ErrorMessage = "organ.url.form"), StringLength(200)]
    public string? ReconsiderationUrl { get; set; }

    [StringLength(100)]
    public string Court { get; set; } = "";

    internal static OrganForm Of(Organ organ) =>
        new()
        {
            Name = organ.Name,
            DocumentWord = organ.DocumentWord,
            CreditCode = organ.CreditCode,
            SiteCode = organ.SiteCode,
            OfficeName = organ.Office.Name,
            Address = organ.Office.Address,
            PostCode = organ.Office.PostCode,
            Hours = organ.Office.Hours,
            Telephone = organ.Office.Telephone,
            Fax = organ.Office.Fax,
            Email = organ.Office.Email,
            ReconsiderationOrgan = organ.Remedies.ReconsiderationOrgan,
            ReconsiderationAddress = organ.Remedies.ReconsiderationAddress,
            ReconsiderationUrl = organ.Remedies.ReconsiderationUrl,
            Court = organ.Remedies.Court,
        };

    internal Organ ChangedFrom(Organ organ) =>
        organ with
        {
            Name = Name,
            DocumentWord = DocumentWord,
            CreditCode = CreditCode,
            SiteCode = SiteCode,
            Office = new(OfficeName, Address, Hours, Telephone, Fax, Email, PostCode),
            Remedies = new(ReconsiderationOrgan, ReconsiderationAddress, ReconsiderationUrl, Court),
        };
}

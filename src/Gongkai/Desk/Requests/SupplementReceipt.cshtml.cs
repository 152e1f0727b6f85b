using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>收到补正 by counter or mail: entered by the office; the clock starts anew.</summary>
public sealed class SupplementReceiptModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public SupplementReceiptForm Form { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { On = Today };
        return Show(stop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.supplemented", (request, _) => request.RecordSupplement(Me, new FreeText(Form.Text), Form.On, Today), stop);
}

/// <summary>What came.</summary>
public sealed record SupplementReceiptForm
{
    [Required]
    public DateOnly On { get; init; }

    [Required, StringLength(4000)]
    public string Text { get; init; } = "";
}

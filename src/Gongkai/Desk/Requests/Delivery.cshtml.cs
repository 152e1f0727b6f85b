using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>送达: by which way, on which day, with which proof. The applicant sees letter and files from then on.</summary>
public sealed class DeliveryModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public DeliveryForm Form { get; set; } = new();

    /// <summary>Ways of delivery.</summary>
    public static IEnumerable<Choice> Ways =>
        Enum.GetValues<DeliveryWay>().Select(way => new Choice($"{way}", Words.Of<RequestsText>($"way.{way}")));

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var way = Request.Asked?.Way ?? DeliveryWay.Electronic;
        Form = new()
        {
            On = Today,
            Way = way,
            Proof = way is DeliveryWay.Electronic ? Words.Of<RequestsText>("delivery.proof.electronic") : "",
        };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.delivered", (request, _) => request.Deliver(Me, Form.Way, new FreeText(Form.Proof), Form.On, Today), stop);
}

/// <summary>Proof of delivery.</summary>
public sealed record DeliveryForm
{
    public DeliveryWay Way { get; init; }

    [Required]
    public DateOnly On { get; init; }

    [Required, StringLength(300)]
    public string Proof { get; init; } = "";
}

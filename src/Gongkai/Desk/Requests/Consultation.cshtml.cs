using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>征求意见 of a third party, a co-organ or another organ (Art. 32, 34, 11): these days do not count.</summary>
public sealed class ConsultationModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public ConsultationForm Form { get; set; } = new();

    /// <summary>Whom one may consult.</summary>
    public static IEnumerable<Choice> Whom =>
        Enum.GetValues<Consulted>().Select(whom => new Choice($"{whom}", Words.Of<RequestsText>($"consulted.{whom}")));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.consulted", (request, _) => request.Consult(Me, Form.Whom, new FreeText(Form.Name), Form.DeliveredOn, Today), stop);
}

/// <summary>Who is asked.</summary>
public sealed record ConsultationForm
{
    public Consulted Whom { get; init; }

    [Required, StringLength(200)]
    public string Name { get; init; } = "";

    public DateOnly? DeliveredOn { get; init; }
}

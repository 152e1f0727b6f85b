using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>登记: a notice of reconsideration or the copy of a complaint came.</summary>
[Asks(Right.RunOffice)]
public sealed class NewModel(RemedyDesk desk) : DeskPage
{
    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    /// <summary>The request from whose page the clerk comes.</summary>
    [FromQuery(Name = "request")]
    public string? AboutRequest { get; set; }

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { Request = AboutRequest, ArrivedOn = Today };
        return Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var request = Form.Request is null ? null : await desk.Request(Me.Organ, Form.Request, stop);
        if (Form.Request is not null && request is null)
            return await Wrong("Form.Request", Words.Of<RemediesText>("request-unknown"), stop);
        var before = request is { } about ? await desk.DecidedBefore(Me.Organ, about, stop) : null;
        var (decision, docket) = await desk.Begin(Me, FormToken, Form.Entry(request, before), Today, stop);
        return await Answer(decision, "done.registered", $"/desk/remedies/{docket}", stop);
    }
}

using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Portal.Track;

/// <summary>补正: the applicant sends what was asked for.</summary>
[RequestSizeLimit(Uploads.MostBytes)]
public sealed class SupplementModel(TrackingSession session, TimeProvider time, CaseDesk cases) : TrackedPage(session, time)
{
    [BindProperty]
    public SupplementForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return LocalRedirect("/track");
        var incoming = await Uploads.Take(Form.Files, $"{nameof(Form)}.{nameof(Form.Files)}", ModelState, stop);
        if (!ModelState.IsValid)
            return Page();
        var text = new FreeText(Form.Text?.Trim() ?? "");
        var decision = await cases.Step(
            Case.Open,
            Seen,
            Actor.Applicant,
            (request, _) => request.SupplementWith(text, incoming.Named(), Today, Today),
            incoming,
            stop
        );
        return await Answer(decision, stop);
    }
}

/// <summary>What the applicant adds.</summary>
public sealed record SupplementForm
{
    [StringLength(4000)]
    public string? Text { get; init; }

    public IFormFile[] Files { get; init; } = [];
}

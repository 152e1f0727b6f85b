using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>更正: one record of the case was wrong; the whole of it is written again, with the reason.</summary>
[Asks(Right.RunOffice)]
public sealed class CorrectionModel(RemedyDesk desk, Staff staff) : RemedyPage(desk, staff)
{
    private readonly RemedyDesk _desk = desk;

    /// <summary>Which entry of the docket.</summary>
    [BindProperty(SupportsGet = true)]
    public int Position { get; set; }

    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    /// <summary>The record as it counts now.</summary>
    public Entry Recorded { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Form = CorrectionForm.Of(Recorded, Open.RequestNumber?.ToString());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (await Replacement(stop) is not { } right)
            return await ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
        var (entries, reason) = (Entries, new Domain.People.FreeText(Form.Reason.Trim()));
        return await Act(
            "done.corrected",
            _ => RemedyRules.Correct(Me, entries, Position, right, reason, Today),
            _ => RemedyRules.Correct(Me, entries, Position, right, reason, Today),
            stop
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || Corrections.At(Entries, Position) is not { } wrong)
            return false;
        Recorded = wrong;
        return true;
    }

    private async Task<Entry?> Replacement(CancellationToken stop)
    {
        switch (Recorded, Form)
        {
            case (ReconsiderationNotified or SuitNotified, { Notice: { } notice }):
                var request = notice.Request is null ? null : await _desk.Request(Me.Organ, notice.Request, stop);
                if (notice.Request is not null && request is null)
                    ModelState.AddModelError("Form.Notice.Request", Words.Of<RemediesText>("request-unknown"));
                var before = request is { } about ? await _desk.DecidedBefore(Me.Organ, about, stop) : null;
                return ModelState.IsValid ? notice.As(Recorded, request, before) : null;
            case (ReconsiderationDecided or JudgmentReceived, { Result: { } result }):
                if (result.InPlaceOf(Recorded) is { } right)
                    return right;
                ModelState.AddModelError("Form.Result.Result", Words.Of<RemediesText>("result-missing"));
                return null;
            case (_, { Day.On: { } on }):
                return Recorded with { On = on };
            default:
                return null;
        }
    }
}

/// <summary>What the record should have been; one part, by its kind.</summary>
public sealed record CorrectionForm
{
    public NoticeForm? Notice { get; init; }

    public ResultForm? Result { get; init; }

    public DayForm? Day { get; init; }

    [Required(ErrorMessage = "reason-missing"), StringLength(1000)]
    public string Reason { get; init; } = "";

    /// <summary>The record as it stands, to be mended.</summary>
    public static CorrectionForm Of(Entry wrong, string? request) =>
        wrong switch
        {
            ReconsiderationNotified or SuitNotified => new() { Notice = NoticeForm.Of(wrong, request) },
            ReconsiderationDecided or JudgmentReceived => new() { Result = ResultForm.Of(wrong) },
            _ => new() { Day = new() { On = wrong.On } },
        };
}

using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Items;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>拟稿: a new item, on one page.</summary>
[Asks(Right.Draft)]
[RequestSizeLimit(Drafting.MostBytes)]
public sealed class NewModel(PublicationDesk desk, Drafting drafting, Letterhead letterhead) : DeskPage
{
    [BindProperty]
    public PublicationForm Form { get; set; } = new();

    /// <summary>The years whose report is frozen.</summary>
    public IReadOnlyList<Design.Choice> Frozen { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { IssuingOrgan = (await letterhead.Get(stop))?.Name ?? "", SignedOn = Today };
        return await Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await drafting.Read(Form, before: null, Me.Organ, ModelState, stop) is not { } written)
            return await ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
        var (decision, docket) = await desk.Begin(Me, FormToken, written.Content, written.Files, Today, stop);
        return await Answer(PublicationForm.Beside(decision, ModelState), "done.drafted", $"/desk/publications/{docket}", stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Frozen = await drafting.Frozen(Me.Organ, stop);
        return true;
    }

    protected override Task<IActionResult> ShowAgain(int status, CancellationToken stop)
    {
        Drafting.AskForFilesAgain(Form, ModelState);
        return base.ShowAgain(status, stop);
    }
}

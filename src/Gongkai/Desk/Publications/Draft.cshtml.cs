using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>改稿, or a new version of what is public: the old one stays up until the new one is through.</summary>
[Asks(Right.Draft)]
[RequestSizeLimit(Drafting.MostBytes)]
public sealed class DraftModel(PublicationDesk desk, Drafting drafting, Staff staff) : PublicationPage(desk, staff)
{
    [BindProperty]
    public PublicationForm Form { get; set; } = new();

    /// <summary>The attachments of the draft before.</summary>
    public IEnumerable<Design.Choice> Attached => Newest.Attachments.Select(file => new Design.Choice($"{file.Digest}", file.Name));

    /// <summary>The years whose report is frozen.</summary>
    public IReadOnlyList<Design.Choice> Frozen { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Form = PublicationForm.From(Item.Draft!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (await drafting.Read(Form, Newest, Me.Organ, ModelState, stop) is not { } written)
            return await ShowAgain(StatusCodes.Status422UnprocessableEntity, stop);
        var digest = ContentDigest.Of(written.Content);
        return await Act(
            "done.drafted",
            item => PublicationForm.Beside(item.Write(Me, written.Content, digest, FreeText.OrNull(Form.Change), Today), ModelState),
            stop,
            written.Files
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Frozen = await drafting.Frozen(Me.Organ, stop);
        return await base.Load(stop);
    }

    protected override Task<IActionResult> ShowAgain(int status, CancellationToken stop)
    {
        Drafting.AskForFilesAgain(Form, ModelState);
        return base.ShowAgain(status, stop);
    }
}

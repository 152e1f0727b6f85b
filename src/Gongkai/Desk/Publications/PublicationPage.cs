using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>A page of one item: the item itself, or one act on it (<c>/desk/publications/{id}/…</c>).</summary>
[Asks(Right.ReadDockets)]
public abstract class PublicationPage(PublicationDesk desk, Staff staff) : MatterPage(staff)
{
    private OpenDocket<Publication>? _open;

    /// <summary>Reference of the docket: an item has no number before it is public.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Where items are opened and moved.</summary>
    protected PublicationDesk Desk { get; } = desk;

    /// <summary>The docket as it was read.</summary>
    public OpenDocket<Publication> Open => _open ?? throw new InvalidOperationException("the page was not loaded");

    /// <summary>The item as it is now.</summary>
    public Publication Item => Open.Matter;

    /// <summary>The newest draft.</summary>
    public PublicationContent Newest => Item.Draft!.Content;

    /// <inheritdoc/>
    public override string Address => $"/desk/publications/{Id}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => Open.Entries;

    /// <inheritdoc/>
    public override DraftReview Review => Item.Review;

    /// <summary>The newest draft as the public would read it.</summary>
    public ItemSheet Sheet => SheetOf(Newest);

    /// <summary>A version as the public would read it.</summary>
    public ItemSheet SheetOf(PublicationContent content) => ItemSheet.Of(Item, content, file => $"{Address}/files/{file.Digest}");

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!DocketId.TryParse(Id, out var id) || await Desk.Open(Me.Organ, id, stop) is not { } open)
            return false;
        _open = open;
        return await base.Load(stop) && new Viewer.Staff(Me).MaySee(Me.Organ, open.Matter);
    }

    /// <summary>Asks the domain, and appends what it says, unless somebody was faster. <paramref name="files"/> go into the same transaction.</summary>
    protected async Task<IActionResult> Act(
        string done,
        Func<Publication, Decision> act,
        CancellationToken stop,
        params IReadOnlyList<IncomingFile> files
    )
    {
        if (_open is null && !await Load(stop))
            return NotFound();
        return await Answer(await Desk.Step(Me, Open.Id, Seen, act, stop, files), done, Address, stop);
    }
}

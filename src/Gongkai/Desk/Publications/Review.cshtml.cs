using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>审核: the item as it would go out, and what changed; passes exactly what was shown, and at the last level publishes it.</summary>
[Asks(Right.Review)]
public sealed class ReviewModel(PublicationDesk desk, Staff staff) : PublicationPage(desk, staff)
{
    [BindProperty]
    public PassForm Form { get; set; } = new();

    /// <summary>The secrecy questions are asked at this level.</summary>
    public bool AsksSecrecy => Review.Waiting is ReviewLevel.Secrecy;

    /// <summary>Digest of what is on the screen, from the content itself.</summary>
    public FileDigest Shown => ContentDigest.Of(Newest);

    /// <summary>What changed against what was read before: the public version, or the draft that came back.</summary>
    public IReadOnlyList<ContentChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (!FileDigest.TryParse(Form.Shown, out var shown))
            return await Answer(new Decision.Refused([new("review.draft-changed")]), "", "", stop);
        var (done, remark, secrecy) = (PublicationActs.Pass(Item), FreeText.OrNull(Form.Remark), AsksSecrecy ? Form.Finding() : null);
        var decision = await Desk.Pass(Me, Open.Id, Seen, shown, remark, secrecy, Today, stop);
        return await Answer(decision, $"done.{done}", Address, stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        var read = Docket.Effective(Entries).OfType<PublicationDrafted>().Select(draft => draft.Content).ToList();
        var before = Item.PublicContent ?? (Docket.Effective(Entries).OfType<ReviewReturned>().Any() ? read[^2] : null);
        Changes = before is null ? [] : [.. ContentChange.Between(before, Newest)];
        return true;
    }
}

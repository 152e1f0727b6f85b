using Gongkai.Domain.Dockets;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Publications;

/// <summary>一条信息: as it will appear, what can be done now and who gets it next, its review, its versions, and everything that happened.</summary>
public sealed class ItemModel(PublicationDesk desk, Staff staff, Chains chains) : PublicationPage(desk, staff)
{
    private ReviewChain _chain = ReviewChain.OfPublication;

    /// <summary>The acts, possible or not.</summary>
    public IReadOnlyList<PublicationAct> Acts => PublicationActs.Of(this, _chain);

    /// <summary>栏目 of the newest draft.</summary>
    public StatutoryColumn? Column => StatutoryColumns.Find(Newest.Column);

    /// <summary>Item of Art. 20 of the newest draft.</summary>
    public StatutoryItem? Part => StatutoryColumns.Items.FirstOrDefault(part => part.Number == Newest.StatutoryItem);

    /// <summary>What the picture of the item is: to come, public, gone, or never meant for the public.</summary>
    public string Picture =>
        Item.Stage switch
        {
            PublicationStage.Published => "public",
            PublicationStage.Withdrawn => "gone",
            PublicationStage.KeptBack => "kept",
            _ => "to-come",
        };

    /// <summary>What the public sees while a newer version is in the making.</summary>
    public PublicationContent? Older => Item.IsInTheMaking ? Item.PublicContent : null;

    /// <summary>The versions that were public, the newest first.</summary>
    public IEnumerable<Published> Versions => Docket.Effective(Entries).OfType<Published>().Reverse();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _chain = await chains.Of(Me.Organ, ReviewedMatter.Publication, stop);
        return await base.Load(stop);
    }
}

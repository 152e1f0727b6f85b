using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>送审: the draft enters the organ's chain for publications.</summary>
[Asks(Right.Draft)]
public sealed class SubmissionModel(PublicationDesk desk, Staff staff, Chains chains) : PublicationPage(desk, staff)
{
    /// <summary>The levels that the draft will pass.</summary>
    public ReviewChain Chain { get; private set; } = ReviewChain.OfPublication;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var chain = await chains.Of(Me.Organ, ReviewedMatter.Publication, stop);
        return await Act("done.submitted", item => item.Submit(Me, chain, Today), stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Chain = await chains.Of(Me.Organ, ReviewedMatter.Publication, stop);
        return await base.Load(stop) && Item.IsInTheMaking;
    }
}

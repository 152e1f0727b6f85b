using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Settings;

/// <summary>审核层级 as they are set.</summary>
[Asks(Right.Settings)]
public sealed class ReviewChainsModel(Chains chains) : DeskPage
{
    public IReadOnlyDictionary<ReviewedMatter, ReviewChain> Chains { get; private set; } = new Dictionary<ReviewedMatter, ReviewChain>();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Chains = new Dictionary<ReviewedMatter, ReviewChain>
        {
            [ReviewedMatter.Reply] = await chains.Of(Me.Organ, ReviewedMatter.Reply, stop),
            [ReviewedMatter.Publication] = await chains.Of(Me.Organ, ReviewedMatter.Publication, stop),
        };
        return true;
    }
}

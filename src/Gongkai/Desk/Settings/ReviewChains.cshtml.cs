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
        Dictionary<ReviewedMatter, ReviewChain> all = [];
        foreach (var matter in Enum.GetValues<ReviewedMatter>())
            all[matter] = await chains.Of(Me.Organ, matter, stop);
        Chains = all;
        return true;
    }
}

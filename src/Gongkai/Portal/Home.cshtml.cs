using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Gongkai.Portal;

/// <summary>政府信息公开专栏: search, the statutory columns, what came last, and whom to turn to.</summary>
[OutputCache(PolicyName = KeepingPages.SameForAll)]
public sealed class HomeModel(PublicShelf shelf, OurOrgan ours) : PageModel
{
    private const int Newest = 8;

    public DisclosureOffice Office { get; private set; } = null!;

    public IReadOnlyList<PublicItem> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var organ = await ours.Get(stop);
        Office = organ.Office;
        Latest = await shelf.Newest(organ.Id, Newest, stop);
        Response.KeepForAMinute();
    }
}

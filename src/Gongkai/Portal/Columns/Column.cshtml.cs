using Gongkai.Domain.Publishing;
using Gongkai.Host;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Gongkai.Portal.Columns;

/// <summary>One statutory column; 法定主动公开内容 with the fifteen items of Art. 20 beside it.</summary>
[OutputCache(PolicyName = KeepingPages.SameForAll)]
public sealed class ColumnModel(PublicShelf shelf, OurOrgan ours) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Number of the item of Art. 20.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    public StatutoryColumn Column { get; private set; } = null!;

    public StatutoryItem? Part { get; private set; }

    public IReadOnlyList<(StatutoryItem Item, int Count)> Parts { get; private set; } = [];

    public PublicPage Found { get; private set; } = new([], 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Part = StatutoryColumns.Items.FirstOrDefault(item => item.Number == Item);
        if (StatutoryColumns.Find(Code) is not { } column || Number < 1 || (Item is not null && Part is null))
            return NotFound();
        Column = column;
        var organ = await ours.Get(stop);
        Found = await shelf.Find(
            new PublicQuery
            {
                Organ = organ.Id,
                Column = Code,
                StatutoryItem = Item,
                Page = Number,
                PageSize = PageSize,
            },
            stop
        );
        if (Code == StatutoryColumns.Statutory)
        {
            var counts = await shelf.CountByStatutoryItem(organ.Id, stop);
            Parts = [.. StatutoryColumns.Items.Select(item => (item, counts.GetValueOrDefault(item.Number)))];
        }
        Response.KeepForAMinute();
        return Page();
    }
}

using Gongkai.Domain.Publishing;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Portal.Items;

/// <summary>One published item with its particulars, attachments and versions; or why it is gone.</summary>
public sealed class ItemModel(PublicShelf shelf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Index { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public PublicItem Item { get; private set; } = null!;

    public StatutoryColumn? Column => StatutoryColumns.Find(Item.Column);

    /// <summary>What is shown: the present version, or the older one that was asked for.</summary>
    public PublicVersion? Shown { get; private set; }

    public IReadOnlyList<PublicVersion> Versions { get; private set; } = [];

    public IReadOnlyList<PublicFile> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!IndexNumber.TryParse(Index, out var number) || await shelf.Find(number, stop) is not { } item)
            return NotFound();
        Item = item;
        Response.KeepForAMinute();
        if (item.Withdrawal is not null)
            return Gone();
        Versions = await shelf.Versions(item, stop);
        Shown = Versions.FirstOrDefault(version => version.Version == (Version ?? item.Version));
        if (Shown is null)
            return NotFound();
        Files = await shelf.Files(item, stop);
        return Page();
    }

    private static PageResult Gone() => new() { StatusCode = StatusCodes.Status410Gone };
}

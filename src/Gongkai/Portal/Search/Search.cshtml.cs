using Gongkai.Host;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Portal.Search;

/// <summary>检索: over everything that is public, and nothing else. Two Chinese signs are enough.</summary>
public sealed class SearchModel(PublicShelf shelf, OurOrgan ours) : PageModel
{
    public const int PageSize = 20;
    private const int LongestWords = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>What is looked for: trimmed, and no longer than anybody types.</summary>
    public string Words => Asked?.Trim() is { } asked ? asked[..Math.Min(asked.Length, LongestWords)] : "";

    public PublicPage Found { get; private set; } = new([], 0);

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (Words.Length == 0)
            return;
        var organ = await ours.Get(stop);
        Found = await shelf.Find(
            new PublicQuery
            {
                Organ = organ.Id,
                Words = Words,
                Page = Math.Max(1, Number),
                PageSize = PageSize,
            },
            stop
        );
    }
}

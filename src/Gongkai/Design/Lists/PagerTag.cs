using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Lists;

/// <summary><c>&lt;gk-pager page="2" size="20" total="131" /&gt;</c>: how many there are, and the way to the other pages by <c>?page=</c>.</summary>
[HtmlTargetElement("gk-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTag : TagHelper
{
    private const int Reach = 2;

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 20;

    public int Total { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", "gk-pager");
        output.Attributes.SetAttribute("aria-label", Words.Of<DesignText>("pager"));
        var last = Math.Min(Page * Size, Total);
        var count =
            Total == 0 ? Words.Of<DesignText>("pager.none") : Words.Of<DesignText>("pager.count", Total, ((Page - 1) * Size) + 1, last);
        output.Content.AppendHtml(Markup.Element("span", null, count));
        if (Last > 1)
            output.Content.AppendHtml(Markup.Element("ul", null).Holding(Steps().Select(step => Markup.Element("li", null).Holding(step))));
    }

    private IEnumerable<TagBuilder> Steps()
    {
        if (Page > 1)
            yield return Link(Page - 1, Words.Of<DesignText>("pager.previous")).With("rel", "prev");
        var before = 0;
        foreach (var page in Enumerable.Range(1, Last).Where(page => page == 1 || page == Last || Math.Abs(page - Page) <= Reach))
        {
            if (page > before + 1)
                yield return Markup.Element("span", "gk-pager__gap", "…");
            yield return page == Page
                ? Markup.Element("span", "gk-pager__here", $"{page}").With("aria-current", "page")
                : Link(page, $"{page}").With("aria-label", Words.Of<DesignText>("pager.page", page));
            before = page;
        }
        if (Page < Last)
            yield return Link(Page + 1, Words.Of<DesignText>("pager.next")).With("rel", "next");
    }

    private TagBuilder Link(int page, string text) =>
        Markup.Element("a", null, text).With("href", View.HttpContext.Request.With("page", $"{page}"));
}

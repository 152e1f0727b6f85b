using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Lists;

/// <summary>
/// <c>&lt;gk-table caption="…"&gt;</c> around thead and tbody: scrolls by itself when it is too wide. <c>plain</c> hides the caption from sight;
/// <c>slips</c> turns rows into slips on a phone, each cell named by its <c>data-label</c>.
/// </summary>
[HtmlTargetElement("gk-table")]
public sealed class TableTag : TagHelper
{
    public required string Caption { get; set; }

    public bool Plain { get; set; }

    public bool Slips { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.Children();
        output.Become("div", "gk-table");
        var css = "gk-table" + (Plain ? " gk-table--plain" : "") + (Slips ? " gk-table--slips" : "");
        output.Attributes.SetAttribute("class", css);
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Content.AppendHtml(Markup.Element("table", null).Holding(Markup.Element("caption", null, Caption), rows));
    }
}

/// <summary><c>&lt;gk-sort by="due"&gt;到期&lt;/gk-sort&gt;</c>: a column head that sorts by <c>?sort=due</c>, then by <c>?sort=-due</c>.</summary>
[HtmlTargetElement("gk-sort")]
public sealed class SortTag : TagHelper
{
    public required string By { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = await output.Children();
        var request = View.HttpContext.Request;
        var now = request.Query["sort"].ToString();
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (now == By || now == "-" + By)
            output.Attributes.SetAttribute("aria-sort", now == By ? "ascending" : "descending");
        var link = Markup.Element("a", "gk-sort").With("href", request.With("sort", now == By ? "-" + By : By));
        output.Content.AppendHtml(link.Holding(label));
    }
}

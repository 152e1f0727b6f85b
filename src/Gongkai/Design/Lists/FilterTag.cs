using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Lists;

/// <summary><c>&lt;gk-filter label="…"&gt;</c> around fields: asks its own page by GET, so that a filtered list has an address to pass on.</summary>
[HtmlTargetElement("gk-filter")]
public sealed class FilterTag : TagHelper
{
    public required string Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.Children();
        var request = View.HttpContext.Request;
        output.Become("form", "gk-filter");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", request.Path.Value);
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.AppendHtml(fields);
        if (request.Query["sort"].ToString() is { Length: > 0 } order)
            output.Content.AppendHtml(new TagBuilder("input").With("type", "hidden").With("name", "sort").With("value", order));
        output.Content.AppendHtml(
            Markup
                .Element("div", "gk-filter__acts")
                .Holding(
                    Markup.Element("button", "gk-button gk-button--secondary", Words.Of<DesignText>("filter.apply")).With("type", "submit"),
                    request.QueryString.HasValue
                        ? Markup
                            .Element("a", "gk-button gk-button--quiet", Words.Of<DesignText>("filter.clear"))
                            .With("href", request.Path.Value)
                        : null
                )
        );
    }
}

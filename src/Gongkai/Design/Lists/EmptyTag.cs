using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Lists;

/// <summary><c>&lt;gk-empty title="…"&gt;why, and what to do&lt;/gk-empty&gt;</c>: a list with nothing in it says why.</summary>
[HtmlTargetElement("gk-empty")]
public sealed class EmptyTag : TagHelper
{
    public required string Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var why = await output.Children();
        output.Become("div", "gk-empty");
        output.Content.AppendHtml(Markup.Element("p", "gk-empty__title", Title));
        output.Content.AppendHtml(Markup.Element("div", null).Holding(why));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-summary&gt;</c> around rows: names and their values.</summary>
[HtmlTargetElement("gk-summary")]
public sealed class SummaryTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("dl", "gk-summary");
}

/// <summary><c>&lt;gk-row name="文号"&gt;霍政发〔2023〕1号&lt;/gk-row&gt;</c>: one name with its value; without a value it says so.</summary>
[HtmlTargetElement("gk-row")]
public sealed class SummaryRowTag : TagHelper
{
    public required string Name { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Become("div", "gk-summary__row");
        output.Content.AppendHtml(Markup.Element("dt", "gk-summary__key", Name));
        var shown = Markup.Element("dd", "gk-summary__value");
        output.Content.AppendHtml(
            value.IsEmptyOrWhiteSpace
                ? shown.Holding(Markup.Element("span", "gk-faint", Words.Of<DesignText>("none")))
                : shown.Holding(value)
        );
    }
}

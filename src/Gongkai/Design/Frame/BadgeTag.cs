using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-badge tone="Good"&gt;现行有效&lt;/gk-badge&gt;</c>: a state in one word.</summary>
[HtmlTargetElement("gk-badge")]
public sealed class BadgeTag : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("span", "gk-badge", Tone.Css());
}

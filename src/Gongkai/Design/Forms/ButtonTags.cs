using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary><c>&lt;gk-button kind="danger"&gt;</c>: sends its form.</summary>
[HtmlTargetElement("gk-button")]
public sealed class ButtonTag : TagHelper
{
    /// <summary>Nothing for the main act, or secondary, danger, quiet.</summary>
    public string? Kind { get; set; }

    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("button", "gk-button", Kind);
        if (Small)
            output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " gk-button--small");
        if (!output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
    }
}

/// <summary><c>&lt;gk-link-button href="…"&gt;</c>: a link that is the next step of the page.</summary>
[HtmlTargetElement("gk-link-button")]
public sealed class LinkButtonTag : TagHelper
{
    public string? Kind { get; set; }

    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("a", "gk-button", Kind);
        if (Small)
            output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " gk-button--small");
    }
}

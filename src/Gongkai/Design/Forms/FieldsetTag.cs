using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary><c>&lt;gk-fieldset legend="…" hint="…"&gt;</c>: a part of a long form.</summary>
[HtmlTargetElement("gk-fieldset")]
public sealed class FieldsetTag : TagHelper
{
    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.Children();
        output.Become("fieldset", "gk-fieldset");
        output.Content.AppendHtml(Markup.Element("legend", "gk-fieldset__legend", Legend));
        if (Hint is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__hint", Hint));
        output.Content.AppendHtml(fields);
    }
}

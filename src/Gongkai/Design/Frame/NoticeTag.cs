using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-notice tone="Warn" title="…"&gt;…&lt;/gk-notice&gt;</c>: something to know before going on. Flash messages too (tone Good).</summary>
[HtmlTargetElement("gk-notice")]
public sealed class NoticeTag : TagHelper
{
    public Tone Tone { get; set; } = Tone.Note;

    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.Children();
        output.Become("div", "gk-notice", Tone.Css());
        if (Tone is Tone.Good)
            output.Attributes.SetAttribute("role", "status");
        if (Title is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-notice__title", Title));
        output.Content.AppendHtml(Markup.Element("div", null).Holding(words));
    }
}

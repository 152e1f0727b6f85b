using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-search action="/search" label="…" value="@Model.Q" /&gt;</c>: one line to look things up by <c>?q=</c>.</summary>
[HtmlTargetElement("gk-search", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchTag : TagHelper
{
    public required string Action { get; set; }

    public required string Label { get; set; }

    public string? Value { get; set; }

    public string Name { get; set; } = "q";

    /// <summary>Where several stand on a page, each names its field's id.</summary>
    public string FieldId { get; set; } = "q";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("form", "gk-search");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", Action);
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.AppendHtml(Markup.Element("label", "gk-hidden", Label).With("for", FieldId));
        output.Content.AppendHtml(
            new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
                .With("class", "gk-search__input")
                .With("type", "search")
                .With("id", FieldId)
                .With("name", Name)
                .With("value", Value)
                .With("placeholder", Label)
                .With("maxlength", "100")
        );
        output.Content.AppendHtml(Markup.Element("button", "gk-search__button", Words.Of<DesignText>("search")).With("type", "submit"));
    }
}

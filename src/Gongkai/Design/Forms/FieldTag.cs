using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary>
/// <c>&lt;gk-field for="Form.Reason" label="…" hint="…" type="textarea"&gt;</c>: label, hint, error and control as one, wired for screen readers.
/// Holds what was typed when the form comes back. Types: those of an input, textarea, select (with <c>options</c>).
/// </summary>
[HtmlTargetElement("gk-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag : TagHelper
{
    /// <summary>The property of the page; its name is the field's name.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The field's name where no property stands behind it, as in a filter.</summary>
    public string? Name { get; set; }

    public string? Value { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>Says behind the label that the field may stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>narrow or half; nothing for the full measure. long for a text of several pages.</summary>
    public string? Width { get; set; }

    public int Rows { get; set; } = 4;

    public IEnumerable<Choice>? Options { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private string FullName => Name ?? View.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name);

    private string Id => Markup.IdOf(FullName);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldLabels.Leave(View, FullName, Label);
        var error = Markup.ErrorOf(View, FullName);
        var control = Control(Markup.TypedOrStored(View, FullName, Value ?? For?.Model)).With("id", Id).With("name", FullName);
        control.AddCssClass("gk-input");
        if (Width is not null)
            control.AddCssClass($"gk-input--{Width}");
        if (error is not null)
            control.Attributes["aria-invalid"] = "true";
        control.With("aria-describedby", DescribedBy(error));
        PassOn(output, control);

        output.Become("div", "gk-field", error is null ? null : "wrong");
        output.Content.AppendHtml(LabelText());
        if (Hint is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__hint", Hint).With("id", $"{Id}-hint"));
        if (error is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__error", error).With("id", $"{Id}-error"));
        output.Content.AppendHtml(control);
    }

    private TagBuilder LabelText() =>
        Markup
            .Element("label", "gk-field__label", Label)
            .With("for", Id)
            .Holding(Optional ? Markup.Element("span", "gk-field__optional", Words.Of<DesignText>("optional")) : null);

    private TagBuilder Control(string? value) =>
        Type switch
        {
            // The line break keeps a first empty line of the text: HTML drops one.
            "textarea" => Markup.Element("textarea", null, "\n" + value).With("rows", $"{Rows}"),
            "select" => Markup.Element("select", null).Holding((Options ?? []).Select(option => OptionOf(option, value))),
            _ => new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
                .With("type", Type)
                .With("value", Type is "password" or "file" ? null : value),
        };

    private static TagBuilder OptionOf(Choice choice, string? value) =>
        Markup
            .Element("option", null, choice.Label)
            .With("value", choice.Value)
            .With("selected", choice.Value == (value ?? "") ? "selected" : null)
            .With("disabled", choice.IsClosed ? "disabled" : null);

    private string? DescribedBy(string? error)
    {
        string?[] ids = [Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-error"];
        return string.Join(' ', ids.Where(id => id is not null)) is { Length: > 0 } all ? all : null;
    }

    // autocomplete, inputmode, required, accept and the like belong to the control.
    private static void PassOn(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class").ToList())
        {
            control.Attributes[attribute.Name] = attribute.Value is HtmlString markup
                ? WebUtility.HtmlDecode(markup.Value)
                : attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }
    }
}

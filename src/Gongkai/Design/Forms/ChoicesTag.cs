using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary><c>&lt;gk-radios for="Form.Kind" legend="…" options="…"&gt;</c> or <c>&lt;gk-checkboxes …&gt;</c>: a question with its answers to choose from.</summary>
[HtmlTargetElement("gk-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("gk-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTag : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    /// <summary>Side by side; for short answers.</summary>
    public bool Inline { get; set; }

    public required IEnumerable<Choice> Options { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => Markup.IdOf(Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldLabels.Leave(View, Name, Legend);
        var error = Markup.ErrorOf(View, Name);
        var chosen = Chosen();
        var type = context.TagName == "gk-radios" ? "radio" : "checkbox";

        output.Become("fieldset", "gk-choices", error is null ? null : "wrong");
        if (Inline)
            output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " gk-choices--inline");
        if (DescribedBy(error) is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);
        if (error is not null && type is "radio")
            SayWrong(output);
        output.Content.AppendHtml(
            Markup
                .Element("legend", "gk-choices__legend", Legend)
                .With("id", $"{Id}-legend")
                .Holding(Optional ? Markup.Element("span", "gk-field__optional", Words.Of<DesignText>("optional")) : null)
        );
        if (Hint is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__hint", Hint).With("id", $"{Id}-hint"));
        if (error is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__error", error).With("id", $"{Id}-error"));
        output.Content.AppendHtml(
            Markup
                .Element("div", "gk-choices__list")
                .Holding(Options.Select((choice, at) => Answer(choice, at, type, chosen, error is not null && type is "checkbox")))
        );
    }

    // One radio button cannot be wrong, the group of them can; each box of several is told on its own.
    private void SayWrong(TagHelperOutput output)
    {
        output.Attributes.SetAttribute("role", "radiogroup");
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-labelledby", $"{Id}-legend");
    }

    private TagBuilder Answer(Choice choice, int at, string type, IReadOnlyCollection<string> chosen, bool isWrong)
    {
        // The first one bears the field's id, so that the error summary leads to it.
        var id = at == 0 ? Id : $"{Id}-{at}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .With("type", type)
            .With("id", id)
            .With("name", Name)
            .With("value", choice.Value)
            .With("checked", chosen.Contains(choice.Value) ? "checked" : null)
            .With("disabled", choice.IsClosed ? "disabled" : null)
            .With("aria-invalid", isWrong ? "true" : null)
            .With("aria-describedby", choice.Hint is null ? null : $"{id}-about");
        return Markup
            .Element("label", "gk-choice")
            .Holding(
                input,
                Markup.Element("span", "gk-choice__label", choice.Label),
                choice.Hint is null ? null : Markup.Element("span", "gk-choice__hint", choice.Hint).With("id", $"{id}-about")
            );
    }

    private string? DescribedBy(string? error)
    {
        string?[] ids = [Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-error"];
        return string.Join(' ', ids.Where(id => id is not null)) is { Length: > 0 } all ? all : null;
    }

    private string[] Chosen() =>
        View.ModelState.TryGetValue(Name, out var typed) && typed.RawValue is not null
            ? typed.RawValue as string[] ?? [typed.RawValue.ToString() ?? ""]
            : For.Model switch
            {
                null => [],
                string one => [one],
                IEnumerable many => [.. many.Cast<object?>().Select(item => item?.ToString() ?? "")],
                var one => [one.ToString() ?? ""],
            };
}

/// <summary><c>&lt;gk-checkbox for="Form.Agreed" label="…"&gt;</c>: one yes-or-no.</summary>
[HtmlTargetElement("gk-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTag : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = Markup.IdOf(name);
        FieldLabels.Leave(View, name, Label);
        var error = Markup.ErrorOf(View, name);
        var isChosen = Markup.TypedOrStored(View, name, For.Model)?.Contains("true", StringComparison.OrdinalIgnoreCase) is true;

        output.Become("div", "gk-choices", error is null ? null : "wrong");
        if (error is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-field__error", error).With("id", $"{id}-error"));
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .With("type", "checkbox")
            .With("id", id)
            .With("name", name)
            .With("value", "true")
            .With("checked", isChosen ? "checked" : null)
            .With("aria-invalid", error is null ? null : "true")
            .With("aria-describedby", error is null ? null : $"{id}-error");
        output.Content.AppendHtml(
            Markup
                .Element("label", "gk-choice")
                .Holding(
                    input,
                    Markup.Element("span", "gk-choice__label", Label),
                    Hint is null ? null : Markup.Element("span", "gk-choice__hint", Hint)
                )
        );
    }
}

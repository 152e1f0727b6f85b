using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design;

/// <summary>The few words in which the components build their markup.</summary>
internal static class Markup
{
    /// <summary>An element with a class and encoded text.</summary>
    public static TagBuilder Element(string name, string? css, string? text = null)
    {
        var element = new TagBuilder(name);
        if (css is not null)
            element.AddCssClass(css);
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    extension(TagBuilder element)
    {
        public TagBuilder With(string attribute, string? value)
        {
            if (value is not null)
                element.Attributes[attribute] = value;
            return element;
        }

        public TagBuilder Holding(params IEnumerable<IHtmlContent?> parts)
        {
            foreach (var part in parts)
            {
                if (part is not null)
                    element.InnerHtml.AppendHtml(part);
            }
            return element;
        }
    }

    extension(TagHelperOutput output)
    {
        /// <summary>Turns the component's tag into an element; classes that the page gave stay.</summary>
        public void Become(string tag, string block, string? modifier = null)
        {
            output.TagName = tag;
            output.TagMode = TagMode.StartTagAndEndTag;
            var css = string.IsNullOrEmpty(modifier) ? block : $"{block} {block}--{modifier}";
            var own = output.Attributes["class"]?.Value?.ToString();
            output.Attributes.SetAttribute("class", own is null ? css : $"{css} {own}");
        }

        /// <summary>The children, ready to be placed inside markup of our own.</summary>
        public async Task<IHtmlContent> Children() => await output.GetChildContentAsync();
    }

    /// <summary>An id that a label and a script-free link can point to.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>What stands in a field: what was typed if the form came back, else the value of the page's model.</summary>
    public static string? TypedOrStored(ViewContext view, string name, object? stored) =>
        view.ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } text ? text : Stored(stored);

    public static string? ErrorOf(ViewContext view, string name) =>
        view.ModelState.TryGetValue(name, out var state) && state.Errors is [var first, ..] ? first.ErrorMessage : null;

    private static string? Stored(object? value) =>
        value switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-card title="…" href="…"&gt;…&lt;/gk-card&gt;</c>: leads somewhere; the whole sheet is the link.</summary>
[HtmlTargetElement("gk-card")]
public sealed class CardTag : TagHelper
{
    public required string Title { get; set; }

    public string? Href { get; set; }

    /// <summary>Of its heading: 3 below a heading of the page's parts, 2 where there is none.</summary>
    public int Level { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var about = await output.Children();
        output.Become("div", "gk-card");
        var title = Markup.Element($"h{Level}", "gk-card__title", Href is null ? Title : null);
        output.Content.AppendHtml(Href is null ? title : title.Holding(Markup.Element("a", "gk-card__link", Title).With("href", Href)));
        output.Content.AppendHtml(Markup.Element("div", "gk-faint").Holding(about));
    }
}

/// <summary><c>&lt;gk-panel title="…"&gt;…&lt;/gk-panel&gt;</c>: a part of a page on a sheet of its own.</summary>
[HtmlTargetElement("gk-panel")]
public sealed class PanelTag : TagHelper
{
    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.Children();
        output.Become("section", "gk-panel");
        if (Title is not null)
            output.Content.AppendHtml(Markup.Element("h2", "gk-panel__title", Title));
        output.Content.AppendHtml(content);
    }
}

/// <summary><c>&lt;gk-details summary="…"&gt;…&lt;/gk-details&gt;</c>: more for those who want it.</summary>
[HtmlTargetElement("gk-details")]
public sealed class DetailsTag : TagHelper
{
    public required string Summary { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.Children();
        output.Become("details", "gk-details");
        output.Content.AppendHtml(Markup.Element("summary", null, Summary));
        output.Content.AppendHtml(Markup.Element("div", "gk-details__body").Holding(more));
    }
}

/// <summary><c>&lt;gk-stat label="…" value="12" href="…" note="…" tone="Bad" /&gt;</c>: a number that matters; it opens what it counts.</summary>
[HtmlTargetElement("gk-stat", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatTag : TagHelper
{
    public required string Label { get; set; }

    public required string Value { get; set; }

    public string? Href { get; set; }

    public string? Note { get; set; }

    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "gk-stat", Tone.Css());
        output.Content.AppendHtml(Markup.Element("span", "gk-stat__label", Label));
        var value = Markup.Element("span", "gk-stat__value", Href is null ? Value : null);
        output.Content.AppendHtml(
            Href is null
                ? value
                : value.Holding(
                    Markup
                        .Element("a", null)
                        .With("href", Href)
                        .Holding(Markup.Element("span", "gk-hidden", Label + " "), Markup.Element("span", null, Value))
                )
        );
        if (Note is not null)
            output.Content.AppendHtml(Markup.Element("span", "gk-stat__note", Note));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-breadcrumb&gt;&lt;gk-crumb href="/"&gt;首页&lt;/gk-crumb&gt;…&lt;/gk-breadcrumb&gt;</c>: where this page lies; the last crumb has no address.</summary>
[HtmlTargetElement("gk-breadcrumb")]
public sealed class BreadcrumbTag : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = await output.Children();
        output.Become("nav", "gk-crumbs");
        output.Attributes.SetAttribute("aria-label", Words.Of<DesignText>("crumbs"));
        output.Content.AppendHtml(Markup.Element("ol", null).Holding(crumbs));
    }
}

[HtmlTargetElement("gk-crumb", ParentTag = "gk-breadcrumb")]
public sealed class CrumbTag : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = await output.Children();
        output.TagName = "li";
        var place = Href is null ? Markup.Element("span", null).With("aria-current", "page") : Markup.Element("a", null).With("href", Href);
        output.Content.AppendHtml(place.Holding(name));
    }
}

/// <summary><c>&lt;gk-tabs label="…"&gt;&lt;gk-tab href="…" active count="3"&gt;今天到期&lt;/gk-tab&gt;…&lt;/gk-tabs&gt;</c>: views of one list, each with its address.</summary>
[HtmlTargetElement("gk-tabs")]
public sealed class TabsTag : TagHelper
{
    public required string Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tabs = await output.Children();
        output.Become("nav", "gk-tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.AppendHtml(Markup.Element("ul", null).Holding(tabs));
    }
}

[HtmlTargetElement("gk-tab", ParentTag = "gk-tabs")]
public sealed class TabTag : TagHelper
{
    public required string Href { get; set; }

    public bool Active { get; set; }

    public int? Count { get; set; }

    /// <summary>Bad makes the count stand out.</summary>
    public Tone Tone { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = await output.Children();
        output.TagName = "li";
        var count = Count is > 0 && Tone is Tone.Bad ? "gk-tabs__count gk-tabs__count--bad" : "gk-tabs__count";
        output.Content.AppendHtml(
            Markup
                .Element("a", null)
                .With("href", Href)
                .With("aria-current", Active ? "page" : null)
                .Holding(name, Count is null ? null : Markup.Element("span", count, $"{Count}"))
        );
    }
}

/// <summary><c>&lt;gk-steps current="2" names="…" /&gt;</c>: how far a journey of pages has come.</summary>
[HtmlTargetElement("gk-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTag : TagHelper
{
    /// <summary>From 1.</summary>
    public int Current { get; set; }

    public required IReadOnlyList<string> Names { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("ol", "gk-steps");
        output.Attributes.SetAttribute("aria-label", Words.Of<DesignText>("steps"));
        output.Content.AppendHtml(Markup.Element("li", "gk-hidden", Words.Of<DesignText>("steps.at", Current, Names.Count)));
        foreach (var (at, name) in Names.Index())
            output.Content.AppendHtml(
                Markup
                    .Element("li", at + 1 < Current ? "gk-steps__step gk-steps__step--done" : "gk-steps__step", name)
                    .With("aria-current", at + 1 == Current ? "step" : null)
            );
    }
}

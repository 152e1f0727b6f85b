using Gongkai.Domain.Dockets;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Case;

/// <summary><c>&lt;gk-acts&gt;</c> around acts: what can be done now.</summary>
[HtmlTargetElement("gk-acts")]
public sealed class ActsTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ul", "gk-acts");
}

/// <summary>
/// <c>&lt;gk-act title="…" href="…" next="who gets it then" why-not="request.WhyNotExtend(…)" /&gt;</c>: an act with a page.
/// With reasons against it there is no link: the reasons stand below, each with its article.
/// </summary>
[HtmlTargetElement("gk-act", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ActTag : TagHelper
{
    public required string Title { get; set; }

    public required string Href { get; set; }

    public string? Next { get; set; }

    public IEnumerable<Refusal> WhyNot { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var reasons = WhyNot.ToList();
        output.Become("li", "gk-act", reasons.Count > 0 ? "closed" : null);
        if (reasons.Count > 0)
        {
            output.Content.AppendHtml(Markup.Element("p", "gk-act__title", Title));
            output.Content.AppendHtml(Markup.Element("ul", "gk-act__reasons").Holding(reasons.Select(Reason)));
            return;
        }
        output.Content.AppendHtml(Markup.Element("p", "gk-act__title").Holding(Markup.Element("a", null, Title).With("href", Href)));
        if (Next is not null)
            output.Content.AppendHtml(Markup.Element("p", "gk-act__next", Next));
    }

    private static Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Reason(Refusal refusal) =>
        Markup.Element(
            "li",
            null,
            refusal.Article is { } article ? Words.Of<DesignText>("act.reason", refusal.InWords(), article.InWords()) : refusal.InWords()
        );
}

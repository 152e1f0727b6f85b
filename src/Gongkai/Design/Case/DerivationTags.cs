using Gongkai.Domain.Law;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Case;

/// <summary><c>&lt;gk-derivation&gt;</c> around its steps: how the due date came about.</summary>
[HtmlTargetElement("gk-derivation")]
public sealed class DerivationTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "gk-derivation");
}

/// <summary><c>&lt;gk-derivation-step when="…" cites="step.Cites"&gt;words&lt;/gk-derivation-step&gt;</c></summary>
[HtmlTargetElement("gk-derivation-step")]
public sealed class DerivationStepTag : TagHelper
{
    public string? When { get; set; }

    public IReadOnlyList<Citation> Cites { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.Children();
        output.Become("li", "gk-derivation__step");
        var why = Cites.Select(citation => Markup.Element("span", null, citation.InWords()));
        output.Content.AppendHtml(
            Markup
                .Element("div", null)
                .Holding(
                    Markup.Element("p", "gk-derivation__words").Holding(words),
                    Markup.Element("p", "gk-derivation__why").Holding(When is null ? why : why.Prepend(Markup.Element("span", null, When)))
                )
        );
    }
}

using Gongkai.Domain.Dockets;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary>
/// <c>&lt;gk-error-summary refusals="Model.Refusals" /&gt;</c> at the top of a page: why the law or the state of the matter forbids the act, with article and way out;
/// below it each field that cannot be used, as a link to it. Nothing at all when all is well.
/// </summary>
[HtmlTargetElement("gk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTag : TagHelper
{
    public IReadOnlyList<Refusal>? Refusals { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refused = (Refusals ?? []).Select(RefusedItem).ToList();
        var wrong = View
            .ModelState.Where(field => field.Value is { Errors.Count: > 0 })
            .Select(field => (field.Key, Item: WrongItem(field.Key, field.Value!.Errors[0].ErrorMessage)))
            .ToList();
        if (refused.Count + wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.Become("div", "gk-problems");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("id", "problems");
        output.Attributes.SetAttribute("tabindex", "-1");
        var title = Words.Of<DesignText>(refused.Count > 0 ? "problems.refused" : "problems.fields");
        output.Content.AppendHtml(Markup.Element("h2", "gk-problems__title", title));
        output.Content.AppendHtml(Markup.Element("ul", null).Holding(refused).Holding(FieldLabels.InOrder(View, wrong)));
    }

    private static TagBuilder RefusedItem(Refusal refusal) =>
        Markup
            .Element("li", null)
            .Holding(
                Markup.Element("strong", null, refusal.InWords()),
                refusal.Article is { } article ? Markup.Element("span", "gk-problems__law", article.InWords()) : null,
                refusal.WayOut() is { } wayOut ? Markup.Element("p", "gk-problems__way-out", wayOut) : null
            );

    private IHtmlContent WrongItem(string name, string message) =>
        Markup
            .Element("li", null)
            .Holding(
                name.Length == 0
                    ? Markup.Element("strong", null, message)
                    : Markup.Element("a", null).With("href", $"#{Markup.IdOf(name)}").Holding(FieldLabels.Naming(View, name, message))
            );
}

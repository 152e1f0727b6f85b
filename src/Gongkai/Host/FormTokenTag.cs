using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Host;

/// <summary>
/// <c>&lt;gk-form-token seen="Model.LastPosition" /&gt;</c> inside a form: the one-time token by which a form sent twice has one effect, and the last entry on the screen,
/// by which nobody overwrites what came since. A form that comes back keeps its token, for it is the same intent; what it has seen is new.
/// </summary>
[HtmlTargetElement("gk-form-token", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormTokenTag : TagHelper
{
    public const string TokenField = "FormToken";
    public const string SeenField = "Seen";

    /// <summary>Position of the last entry shown; left out where the form begins a matter.</summary>
    public int? Seen { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(Hidden(TokenField, Token()));
        if (Seen is { } seen)
            output.Content.AppendHtml(Hidden(SeenField, seen.ToString(CultureInfo.InvariantCulture)));
    }

    private string Token() =>
        View.ModelState.TryGetValue(TokenField, out var sent) && Guid.TryParse(sent.AttemptedValue, out var token)
            ? token.ToString("N")
            : Guid.NewGuid().ToString("N");

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}

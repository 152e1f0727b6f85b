using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Frame;

/// <summary><c>&lt;gk-date value="item.PublishedOn" /&gt;</c>: a day in the reader's language; <c>iso</c> for tables. Nothing where there is no day.</summary>
[HtmlTargetElement("gk-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTag : TagHelper
{
    public DateOnly? Value { get; set; }

    public bool Iso { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } day)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", day.Iso());
        output.Content.Append(Iso ? day.Iso() : day.InWords());
    }
}

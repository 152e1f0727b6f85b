using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Forms;

/// <summary><c>&lt;gk-upload for="Form.Files" label="…" accept=".pdf,.docx" limit-mb="20" multiple&gt;</c>: files, with what is taken said beforehand.</summary>
[HtmlTargetElement("gk-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UploadTag : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string? Accept { get; set; }

    public int LimitMb { get; set; } = 20;

    public bool Multiple { get; set; }

    /// <summary>What one form takes in all.</summary>
    private const int MostMb = 60;

    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Accept is not null)
            output.Attributes.SetAttribute("accept", Accept);
        if (Multiple)
            output.Attributes.SetAttribute("multiple", "multiple");
        new FieldTag
        {
            For = For,
            Label = Label,
            Hint = string.Join(
                ' ',
                new[] { Hint, Taken(), Multiple ? Words.Of<DesignText>("upload.together", MostMb) : null }.Where(text => text is not null)
            ),
            Type = "file",
            Optional = Optional,
            View = View,
        }.Process(context, output);
    }

    private string Taken()
    {
        var kinds = Accept
            ?.Replace(".", "", StringComparison.Ordinal)
            .Replace(",", Words.Of<DesignText>("list.separator"), StringComparison.Ordinal);
        return kinds is null
            ? Words.Of<DesignText>("upload.limit", LimitMb)
            : Words.Of<DesignText>("upload.kinds-and-limit", kinds.ToUpperInvariant(), LimitMb);
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Case;

/// <summary>What a level of the review has done.</summary>
public enum LevelState
{
    Ahead,
    Waiting,
    Passed,
    Returned,
}

/// <summary><c>&lt;gk-review&gt;</c> around levels: the review chain, first to last.</summary>
[HtmlTargetElement("gk-review")]
public sealed class ReviewTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "gk-review");
}

/// <summary><c>&lt;gk-level title="…" state="Passed" who="…" in-place-of="…" on="…"&gt;remark&lt;/gk-level&gt;</c>: one level of the chain (审核层级).</summary>
[HtmlTargetElement("gk-level")]
public sealed class LevelTag : TagHelper
{
    public required string Title { get; set; }

    public LevelState State { get; set; }

    public string? Who { get; set; }

    /// <summary>Who was absent, when a stand-in acted: both names are shown.</summary>
    public string? InPlaceOf { get; set; }

    public DateOnly? On { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var remark = await output.GetChildContentAsync();
        var state = State.ToString().ToLowerInvariant();
        output.Become("li", "gk-level", state);
        output.Content.AppendHtml(
            Markup
                .Element("div", null)
                .Holding(
                    Markup
                        .Element("p", "gk-level__title", Title + " ")
                        .Holding(Markup.Element("span", "gk-level__state", Words.Of<DesignText>($"level.{state}"))),
                    Names(),
                    remark.IsEmptyOrWhiteSpace ? null : Markup.Element("div", "gk-level__remark").Holding(remark)
                )
        );
    }

    private TagBuilder? Names()
    {
        // An attribute whose value is nothing arrives as an empty text.
        var who = string.IsNullOrEmpty(InPlaceOf) ? Who : Words.Of<DesignText>("level.stand-in", Who, InPlaceOf);
        if (string.IsNullOrEmpty(who) && On is null)
            return null;
        return Markup
            .Element("p", "gk-level__who")
            .Holding(
                string.IsNullOrEmpty(who) ? null : Markup.Element("span", null, who),
                On is { } day ? Markup.Element("time", null, day.InWords()).With("datetime", day.Iso()) : null
            );
    }
}

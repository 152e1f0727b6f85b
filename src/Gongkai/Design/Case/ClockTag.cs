using Gongkai.Domain.Requests;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Case;

/// <summary>
/// <c>&lt;gk-clock state="clock.Status.State" due="clock.DueOn" left="3" /&gt;</c>: how long is left, in words first, then the legal day.
/// <c>left</c> counts working days up to the due date and is negative when it has passed. <c>large</c> for the case page.
/// </summary>
[HtmlTargetElement("gk-clock", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClockTag : TagHelper
{
    private const int SoonDays = 3;

    public ClockState State { get; set; }

    public DateOnly? Due { get; set; }

    public int? Left { get; set; }

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (modifier, left) = InWords();
        output.Become(Large ? "div" : "span", "gk-clock", modifier);
        if (Large)
            output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " gk-clock--large");
        output.Content.AppendHtml(Markup.Element("span", "gk-clock__left", left));
        if (Due is { } due)
            output.Content.AppendHtml(
                Markup
                    .Element("span", "gk-clock__due")
                    .Holding(Markup.Element("time", null, Words.Of<DesignText>("clock.due", due.InWords())).With("datetime", due.Iso()))
            );
    }

    private (string? Modifier, string Words) InWords() =>
        (State, Left) switch
        {
            (ClockState.Open, < 0 and var days) => ("late", Words.Of<DesignText>("clock.over", -days)),
            (ClockState.Open, 0) => ("late", Words.Of<DesignText>("clock.today")),
            (ClockState.Open, { } days) => (days <= SoonDays ? "soon" : null, Words.Of<DesignText>("clock.left", days)),
            (ClockState.Open, null) => (null, State.InWords()),
            (ClockState.StoppedForSupplement or ClockState.StoppedForFee, _) => ("stopped", State.InWords()),
            (ClockState.Late, _) => ("late", State.InWords()),
            _ => ("done", State.InWords()),
        };
}

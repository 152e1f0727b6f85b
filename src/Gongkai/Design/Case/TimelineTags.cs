using Gongkai.Host;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Design.Case;

/// <summary><c>&lt;gk-timeline&gt;</c> around entries: what happened, in order.</summary>
[HtmlTargetElement("gk-timeline")]
public sealed class TimelineTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "gk-timeline");
}

/// <summary>
/// <c>&lt;gk-entry title="…" on="entry.On" recorded="…" who="…"&gt;body&lt;/gk-entry&gt;</c>: one entry. The legal day is always shown,
/// the instant of recording where it was another day. <c>ahead</c> marks what is still to come.
/// </summary>
[HtmlTargetElement("gk-entry")]
public sealed class EntryTag : TagHelper
{
    public required string Title { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>The server's instant, in UTC.</summary>
    public DateTime? Recorded { get; set; }

    public string? Who { get; set; }

    public Tone Tone { get; set; }

    public bool Ahead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("li", "gk-entry", Ahead ? "ahead" : Tone.Css());
        output.Content.AppendHtml(Markup.Element("h3", "gk-entry__title", Title));
        output.Content.AppendHtml(
            Markup
                .Element("p", "gk-entry__when")
                .Holding(
                    On is { } day ? Markup.Element("time", null, day.InWords()).With("datetime", day.Iso()) : null,
                    Who is null ? null : Markup.Element("span", null, Who),
                    RecordedLater() is { } later
                        ? Markup.Element("span", null, Words.Of<DesignText>("entry.recorded", later.InWords()))
                        : null
                )
        );
        if (!body.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Element("div", "gk-entry__body").Holding(body));
    }

    private DateOnly? RecordedLater() =>
        Recorded is { } instant && new DateTimeOffset(instant, TimeSpan.Zero).BeijingDay is var day && day != On ? day : null;
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>A letter as an HTML fragment for the screen: the same words in the same order, classes only, no styles and no scripts.</summary>
public static class LetterHtml
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>An <c>article</c> element; the page styles <c>gk-letter</c>.</summary>
    public static string Write(Letter letter)
    {
        var html = new StringBuilder("<article class=\"gk-letter\" lang=\"zh-CN\">");
        if (letter.IsDemonstration)
            Add(html, "p", "gk-letter__demonstration", OfficialPage.DemonstrationMark);
        Add(html, "p", "gk-letter__organ", letter.Organ);
        Add(html, "p", "gk-letter__number", letter.Number?.ToString() ?? "");
        Add(html, "h2", "gk-letter__title", letter.Title);
        Add(html, "p", "gk-letter__addressee", letter.Addressee + "：");
        foreach (var paragraph in letter.Body)
            Add(html, "p", $"gk-letter__part gk-letter__part--{paragraph.Part.ToString().ToLowerInvariant()}", paragraph.Text);
        foreach (var line in LetterLines.Attachments(letter))
            Add(html, "p", "gk-letter__attachment", line);
        Add(html, "p", "gk-letter__signature", letter.Organ);
        Add(html, "p", "gk-letter__day", letter.SignedOn is { } day ? OfficialWords.Day(day) : "");
        return html.Append("</article>").ToString();
    }

    /// <summary>Text as HTML, Chinese signs as they are.</summary>
    internal static string Encode(string text) => s_encoder.Encode(text);

    private static void Add(StringBuilder html, string element, string classes, string text)
    {
        if (text.Length > 0)
            html.Append('<')
                .Append(element)
                .Append(" class=\"")
                .Append(classes)
                .Append("\">")
                .Append(Encode(text))
                .Append("</")
                .Append(element)
                .Append('>');
    }
}

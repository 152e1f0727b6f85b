using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Text of web pages: what shows, what breaks a line, what a path to an element is.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Hidden =
    [
        "script",
        "style",
        "noscript",
        "template",
        "select",
        "textarea",
        "input",
        "button",
        "iframe",
        "object",
        "svg",
        "head",
        "title",
        "link",
        "meta",
    ];

    private static readonly HashSet<string> Inline =
    [
        "a",
        "abbr",
        "b",
        "big",
        "code",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "label",
        "mark",
        "o:p",
        "q",
        "s",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "st1:chsdate",
        "st1:chmetcnv",
        "tt",
        "u",
        "ucapcontent",
        "ucaptitle",
        "founder-content",
    ];

    public static bool IsHidden(IElement element) =>
        Hidden.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && DisplayNone().IsMatch(style));

    public static bool IsBlock(IElement element) => !Inline.Contains(element.LocalName);

    /// <summary>A line break in the source is a space; between Han characters it is nothing.</summary>
    public static string Collapse(string data)
    {
        if (!data.AsSpan().ContainsAny('\n', '\r', '\t'))
            return data;
        var text = Breaks().Replace(data, " ");
        return text.Length > 0 && text.All(ReportLabel.IsSpace) ? "" : text;
    }

    /// <summary>The paragraphs of a cell, nested markup flattened.</summary>
    public static List<string> Paragraphs(IElement cell)
    {
        var paragraphs = new List<string>();
        var line = new StringBuilder();
        Gather(cell, paragraphs, line, depth: 60);
        End(paragraphs, line);
        return paragraphs;
    }

    private static void Gather(INode node, List<string> paragraphs, StringBuilder line, int depth)
    {
        if (depth == 0)
            return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                line.Append(Collapse(text.Data));
            else if (child is IElement element && !IsHidden(element))
            {
                if (IsBlock(element))
                    End(paragraphs, line);
                Gather(element, paragraphs, line, depth - 1);
                if (IsBlock(element))
                    End(paragraphs, line);
            }
        }
    }

    private static void End(List<string> paragraphs, StringBuilder line)
    {
        if (line.Length > 0)
            paragraphs.Add(line.ToString());
        line.Clear();
    }

    /// <summary>Short path such as <c>table[2]</c>: the n-th element of its name on the page.</summary>
    public static string PathOf(IElement element)
    {
        var index = element.Owner!.GetElementsByTagName(element.LocalName).Index(element) + 1;
        return $"{element.LocalName}[{index}]";
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DisplayNone();

    [GeneratedRegex(@"[ \t]*[\r\n\t]+[ \t]*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Breaks();
}

/// <summary>What a page's head says: charset, title, dates.</summary>
internal static partial class HtmlHead
{
    public static string? Charset(string beginning) =>
        Declared().Match(beginning) is { Success: true } match ? match.Groups["charset"].Value : null;

    public static IEnumerable<(string Name, string Value)> Metadata(IDocument document)
    {
        foreach (var name in (string[])["ArticleTitle", "og:title"])
            if (Content(document, name) is { } title)
                yield return ("title", title);
        if (document.Title is { Length: > 0 } given)
            yield return ("title", given);
        foreach (var meta in document.GetElementsByTagName("meta"))
            if (
                (meta.GetAttribute("name") ?? meta.GetAttribute("property")) is { Length: > 0 } name
                && meta.GetAttribute("content") is { Length: > 0 } content
            )
                yield return (name, content);
    }

    private static string? Content(IDocument document, string name) =>
        document
            .GetElementsByTagName("meta")
            .FirstOrDefault(meta =>
                string.Equals(meta.GetAttribute("name") ?? meta.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase)
            )
            ?.GetAttribute("content");

    [GeneratedRegex(
        """charset\s*=\s*["']?\s*(?<charset>[A-Za-z0-9_-]{2,20})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Declared();
}

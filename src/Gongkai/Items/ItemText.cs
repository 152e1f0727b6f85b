using System.Text.RegularExpressions;
using Ganss.Xss;
using Gongkai.Storage.Publishing;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Items;

/// <summary>The text of an item as a page shows it: the only place where markup is made from what a person wrote.</summary>
public static partial class ItemText
{
    // Headings, lists, tables, links, emphasis. What is typed with indents or signs of program text is text all the same.
    private static readonly MarkdownPipeline Written = Pipeline();

    // What a document needs and nothing that runs, loads or styles.
    private static readonly HtmlSanitizer Short = Cleaner(["href", "colspan", "rowspan", "start"]);

    // A report made by the program has captions, and cells that name their heads.
    private static readonly HtmlSanitizer OfReport = Cleaner(
        ["colspan", "rowspan", "class", "id", "scope", "headers", "role", "tabindex", "aria-labelledby", "datetime"],
        "div",
        "caption",
        "time"
    );

    /// <summary>Where the item lies, for ever.</summary>
    public static string Address(this PublicItem item) => $"/items/{item.IndexNumber}";

    /// <summary>The text as markup. Its first headings are of level <paramref name="top"/>, whatever signs were typed before them.</summary>
    public static IHtmlContent AsPage(string markdown, int top = 2)
    {
        var text = Markdown.Parse(Paragraphs(markdown), Written);
        var headings = text.Descendants<HeadingBlock>().ToList();
        var first = headings.Count == 0 ? 0 : headings.Min(heading => heading.Level);
        foreach (var heading in headings)
            heading.Level = Math.Min(top + heading.Level - first, 6);
        return new HtmlString(Short.Sanitize(text.ToHtml(Written)));
    }

    /// <summary>A report's markup without its title, which is the item's.</summary>
    public static IHtmlContent Report(string markup) => new HtmlString(OfReport.Sanitize(markup));

    /// <summary>The words alone, for an excerpt.</summary>
    public static string Plain(string markdown) => Markdown.ToPlainText(markdown, Written);

    /// <summary>A size as people say it.</summary>
    public static string InWords(long bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} KB" : $"{bytes / 1048576.0:0.#} MB";

    // Whoever writes a document presses Enter once for a new paragraph; only rows of a table and items of a list stand close.
    private static string Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select((line, i) => i > 0 && StandsClose(lines[i - 1], line) ? line : "\n" + line));
    }

    private static bool StandsClose(string before, string line) =>
        (before.StartsWith('|') && line.StartsWith('|')) || (ListItem().IsMatch(before) && ListItem().IsMatch(line));

    [GeneratedRegex(@"^\s*([-*+]|[0-9]{1,9}[.)])\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ListItem();

    private static MarkdownPipeline Pipeline()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml();
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        pipeline.BlockParsers.TryRemove<FencedCodeBlockParser>();
        pipeline.InlineParsers.TryRemove<CodeInlineParser>();
        return pipeline.Build();
    }

    private static HtmlSanitizer Cleaner(string[] attributes, params string[] more) =>
        new(
            new HtmlSanitizerOptions
            {
                AllowedTags = new HashSet<string>(
                    [
                        "p",
                        "br",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "strong",
                        "em",
                        "blockquote",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "a",
                        "hr",
                        "article",
                        .. more,
                    ],
                    StringComparer.OrdinalIgnoreCase
                ),
                AllowedAttributes = new HashSet<string>(attributes, StringComparer.OrdinalIgnoreCase),
                AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
                UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
            }
        );
}

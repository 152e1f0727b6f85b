using Ganss.Xss;
using Gongkai.Storage.Publishing;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Portal.Items;

/// <summary>The text of an item as a page shows it: the only place where markup is made from what a person wrote.</summary>
public static class ItemText
{
    private static readonly MarkdownPipeline Written = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    // What a document needs and nothing that runs, loads or styles.
    private static readonly HtmlSanitizer Short = new(
        new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p",
                "br",
                "h2",
                "h3",
                "h4",
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
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "colspan", "rowspan", "start" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        }
    );

    /// <summary>Where the item lies, for ever.</summary>
    public static string Address(this PublicItem item) => $"/items/{item.IndexNumber}";

    public static IHtmlContent AsPage(string markdown) => new HtmlString(Short.Sanitize(Markdown.ToHtml(markdown, Written)));

    /// <summary>The words alone, for an excerpt.</summary>
    public static string Plain(string markdown) => Markdown.ToPlainText(markdown, Written);

    /// <summary>A size as people say it.</summary>
    public static string InWords(long bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} KB" : $"{bytes / 1048576.0:0.#} MB";
}

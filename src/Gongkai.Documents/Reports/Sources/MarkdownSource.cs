using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Markdown: text whose lines may carry marks (#, *, &gt;), tables with bars, and tables in HTML.</summary>
internal static partial class MarkdownSource
{
    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        var (text, charset) = TextDecoding.Decode(bytes);
        var builder = new SourceBuilder(limits) { Markup = "#*>`_" };
        var from = 0;
        foreach (Match table in HtmlTable().Matches(text))
        {
            TextSource.Read(builder, TextDecoding.Lines(text[from..table.Index]));
            var element = new HtmlParser().ParseDocument(table.Value).QuerySelector("table");
            if (element is not null)
                HtmlGrid.Read(element, builder, outside: false);
            from = table.Index + table.Length;
        }
        TextSource.Read(builder, TextDecoding.Lines(text[from..]));
        return builder.Build($"text/markdown; charset={charset}");
    }

    [GeneratedRegex("<table.*?</table>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex HtmlTable();
}

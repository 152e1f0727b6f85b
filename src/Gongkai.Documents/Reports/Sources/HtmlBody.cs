using AngleSharp.Dom;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Finds the element of a page that holds the report: the deepest one with as many of its marks as the whole page has.</summary>
internal static class HtmlBody
{
    private static readonly string[] Marks =
    [
        .. ReportForm.F2021.Parts.Select(part => part.Title),
        "政府信息公开条例",
        "行政规范性文件",
        "行政事业性收费",
        "本年新收政府信息公开申请数量",
        "结转下年度继续办理",
        "结果维持",
        "复议后起诉",
        "信息处理费",
    ];

    public static IElement Find(IElement body)
    {
        var wanted = Count(body);
        var current = body;
        while (
            wanted > 0
            && current.Children.FirstOrDefault(child =>
                !HtmlText.IsHidden(child) && child.LocalName is not ("tr" or "tbody" or "td" or "p") && Count(child) == wanted
            )
                is { } inner
        )
        {
            // A layout table is passed through its rows to the cell that holds everything.
            current =
                inner.LocalName == "table" ? inner.QuerySelectorAll("td").FirstOrDefault(cell => Count(cell) == wanted) ?? inner : inner;
            if (current.LocalName == "table")
                break;
        }
        return current;
    }

    private static int Count(IElement element)
    {
        var text = Squeezed(element.TextContent);
        return Marks.Count(mark => text.Contains(mark, StringComparison.Ordinal));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !ReportLabel.IsSpace(c)));
}

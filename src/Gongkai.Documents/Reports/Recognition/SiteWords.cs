using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Words that a web site puts around a report, and words of a table outside its grid.</summary>
internal static partial class SiteWords
{
    /// <summary>Before the text: metadata, tools, the way to the page.</summary>
    public static bool IsBeforeText(string text) => text.Length <= 200 && (Before().IsMatch(text) || Tool().IsMatch(text));

    /// <summary>Behind the text: from here on nothing belongs to the report.</summary>
    public static bool IsBehindText(string text) => text.Length <= 120 && (Behind().IsMatch(text) || Tool().IsMatch(text));

    /// <summary>A page number between dashes, or 第 n 页; a bare number may be a value.</summary>
    public static bool IsPageNumber(string text) => text.Length <= 20 && PageNumber().IsMatch(text);

    /// <summary>Is this grid the metadata table of a site?</summary>
    public static bool IsMetadata(string text) => Metadata().IsMatch(LabelKey.Of(text));

    /// <summary>A caption, a unit line, or words of a table's head that stand outside a grid.</summary>
    public static bool IsOfTable(string text)
    {
        if (Caption().IsMatch(ReportLabel.Normal(text)))
            return true;
        var key = LabelKey.Of(text);
        return key.Length is > 0 and <= 60
            && !text.Contains('。', StringComparison.Ordinal)
            && AllLabels.Value.Contains(key, StringComparison.Ordinal);
    }

    private static readonly Lazy<string> AllLabels = new(() =>
        string.Join(
            '\n',
            ReportForm
                .F2021.Tables.Concat(ReportForm.F2019.Tables)
                .SelectMany(table =>
                    table
                        .Rows.SelectMany(row => row.Variants.Append(row.Label).Concat(row.Columns.Select(column => column.Label)))
                        .Concat(table.Groups.Select(group => group.Label))
                )
                .Append(ReportForm.BalanceNote)
                .Append(ReportForm.ApplicantsHead)
                .Append(ReportColumns.LegalPersons.Label)
                .Append(ReportForm.ContentHead)
                .Append("行政复议行政诉讼")
                .Concat(ReportForm.F2021.Parts.Select(part => part.Title))
                .Select(LabelKey.Of)
        )
    );

    [GeneratedRegex(
        @"^(索\s*引\s*号|发布机构|发文机关|发布日期|发布时间|公开日期|公开时间|公布日期|成文日期|生成日期|更新时间|文\s*号|发文字号|主题分类|主题词|组配分类|公开(方式|范围|形式|目录)|有\s*效\s*性|名\s*称[:：]|标\s*题[:：]|信息来源|文章来源|来\s*源|稿源|作\s*者|编\s*辑|责任编辑|浏览|阅读|访问|点击|字\s*号|字\s*体|当前位置|您(现在)?(所在)?的?位置|首页|日期[:：]|时间[:：])",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^(打印|关闭|分享|收藏|下载|返回|【?(大|中|小)】?|TOP|扫一扫|A\+?|A-)[\s\S]{0,20}$|打印本页|关闭窗口|关闭本页|分享到|扫一扫在手机|微信扫",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Tool();

    [GeneratedRegex(
        @"^(上一[篇条]|下一[篇条]|相关(链接|文章|信息|解读|文件|附件|阅读|新闻)|附件(下载|[:：]|\d|$)|责任编辑|编辑[:：]|信息来源|来源[:：]|版权所有|主办(单位)?[:：]|承办(单位)?[:：]|网站标识码|网站地图|友情链接|联系我们|关于我们|网站声明|政府网站(找错|年度)|.{0,20}(公网安备|ICP备)|您访问的|技术支持|网站支持|返回顶部|智能问答|无障碍)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^([-—–―]+\s*\d{1,3}\s*[-—–―]+|第\s*\d{1,3}\s*页(\s*[,，]?\s*共\s*\d{1,3}\s*页)?)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PageNumber();

    [GeneratedRegex("索引号|发布机构|组配分类|主题分类|信息分类|公开方式|发文字号|信息名称", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Metadata();

    [GeneratedRegex(@"^\(?(附?表[一二三四五六\d]|附表|单位:|续表|表格)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Caption();
}

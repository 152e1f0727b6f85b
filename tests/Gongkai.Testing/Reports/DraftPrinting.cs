using System.Globalization;
using System.Net;
using System.Text;
using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Prints a draft as organs publish it: plain text with a cell on each line, or a page with tables.</summary>
public static class DraftPrinting
{
    extension(ReportDraft draft)
    {
        public string AsText()
        {
            var text = new StringBuilder();
            foreach (var line in draft.Opening())
                text.Append(line).Append('\n');
            foreach (var part in draft.Parts)
            {
                text.Append(part.Ordinal).Append(part.Title).Append('\n');
                if (draft.TableOf(part) is { } table)
                    text.Append(TextOf(draft, table));
                foreach (var line in part.Lines)
                    text.Append(line).Append('\n');
            }
            return text.ToString();
        }

        public string AsPage()
        {
            var page = new StringBuilder(
                "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>年报</title></head><body><nav><a href=\"/\">首页</a></nav><article>"
            );
            foreach (var line in draft.Opening())
                page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
            foreach (var part in draft.Parts)
            {
                page.Append("<p><strong>").Append(WebUtility.HtmlEncode(part.Ordinal + part.Title)).Append("</strong></p>");
                if (draft.TableOf(part) is { } table)
                    page.Append(PageOf(draft, table));
                foreach (var line in part.Lines)
                    page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
            }
            return page.Append("</article><footer>主办：示例</footer></body></html>").ToString();
        }

        private IEnumerable<string> Opening() =>
            [.. draft.TitleLines, .. draft.PublishedOn is { } on ? new[] { $"发布日期：{on:yyyy-MM-dd}" } : [], .. draft.Head];

        private FormTable? TableOf(DraftPart part) =>
            ReportForm.F2021.Tables.FirstOrDefault(table => table.Part == part.Code && !draft.MissingTables.Contains(table.Code));
    }

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    private static string Label(ReportDraft draft, FormRow row) => draft.Labels.GetValueOrDefault(row.Code, row.Label);

    private static string TextOf(ReportDraft draft, FormTable table)
    {
        var text = new StringBuilder("\n");
        foreach (var head in Heads(table))
            text.Append('\t').Append(head).Append('\n');
        string? group = null;
        foreach (var row in table.Rows.Where(row => !draft.MissingRows.Contains(row.Code)))
        {
            if (table.Code is TableCode.T4)
                continue;
            if (row.Group != group && row.Group is { } next && table.Group(next) is { } named)
                text.Append('\t').Append(named.Label).Append('\n');
            if (row.Group != group && table.Code is TableCode.T2)
                foreach (var column in row.Columns.Select(column => column.Label).Prepend(ReportForm.ContentHead))
                    text.Append('\t').Append(column).Append('\n');
            group = row.Group;
            text.Append("\n\t").Append(Label(draft, row)).Append('\n');
            foreach (var cell in row.Cells)
                text.Append('\t').Append(draft.Cells[cell.ToString()]).Append('\n');
        }
        if (table.Code is TableCode.T4)
            foreach (var cell in table.Cells)
                text.Append('\t').Append(draft.Cells[cell.ToString()]).Append('\n');
        return text.Append('\n').ToString();
    }

    private static IEnumerable<string> Heads(FormTable table) =>
        table.Code switch
        {
            TableCode.T2 => [],
            TableCode.T3 =>
            [
                ReportForm.BalanceNote,
                ReportForm.ApplicantsHead,
                "自然人",
                "法人或其他组织",
                "总计",
                "商业企业",
                "科研机构",
                "社会公益组织",
                "法律服务机构",
                "其他",
            ],
            _ => ["行政复议", "行政诉讼", .. Results, "未经复议直接起诉", "复议后起诉", .. Results, .. Results],
        };

    private static IEnumerable<string> Results => ReportColumns.RemedyResults.Select(column => column.Label);

    private static string PageOf(ReportDraft draft, FormTable table) =>
        $"<table>{table.Code switch { TableCode.T2 => Table2(draft, table), TableCode.T3 => Table3(draft, table), _ => Table4(draft, table) }}</table>";

    private static string Table2(ReportDraft draft, FormTable table)
    {
        var rows = new StringBuilder();
        foreach (var group in table.Groups)
        {
            var inside = table.Rows.Where(row => row.Group == group.Code && !draft.MissingRows.Contains(row.Code)).ToList();
            if (inside.Count == 0)
                continue;
            var span = inside[0].Columns.Count == 1 ? " colspan=\"3\"" : "";
            rows.Append(Plain, $"<tr><th colspan=\"4\">{group.Label}</th></tr><tr><th>{ReportForm.ContentHead}</th>");
            rows.Append(string.Concat(inside[0].Columns.Select(column => $"<th{span}>{column.Label}</th>"))).Append("</tr>");
            foreach (var row in inside)
                rows.Append(Plain, $"<tr><th>{Label(draft, row)}</th>{Cells(draft, row, span)}</tr>");
        }
        return rows.ToString();
    }

    private static string Table3(ReportDraft draft, FormTable table)
    {
        var rows = new StringBuilder(
            $"<tr><th colspan=\"3\" rowspan=\"3\">{ReportForm.BalanceNote}</th><th colspan=\"7\">{ReportForm.ApplicantsHead}</th></tr><tr><th rowspan=\"2\">自然人</th><th colspan=\"5\">法人或其他组织</th><th rowspan=\"2\">总计</th></tr><tr><th>商业企业</th><th>科研机构</th><th>社会公益组织</th><th>法律服务机构</th><th>其他</th></tr>"
        );
        var shown = table
            .Rows.Where(row => !draft.MissingRows.Contains(row.Code))
            .SelectMany(row => draft.RepeatedRows.Contains(row.Code) ? [row, row] : new[] { row })
            .ToList();
        var opened = new HashSet<string>();
        foreach (var row in shown)
        {
            rows.Append("<tr>");
            if (row.Group is not null && opened.Add("T3.R03"))
                rows.Append(Plain, $"<th rowspan=\"{shown.Count(other => other.Group is not null)}\">三、本年度办理结果</th>");
            if (row.Group is { } group and not "T3.R03" && opened.Add(group))
                rows.Append(Plain, $"<th rowspan=\"{shown.Count(other => other.Group == group)}\">{table.Group(group)!.Label}</th>");
            var span = row.Group switch
            {
                null => 3,
                "T3.R03" => 2,
                _ => 1,
            };
            rows.Append(Plain, $"<th colspan=\"{span}\">{Label(draft, row)}</th>{Cells(draft, row, "")}</tr>");
        }
        return rows.ToString();
    }

    private static string Table4(ReportDraft draft, FormTable table)
    {
        var results = string.Concat(Results.Select(result => $"<th>{result}</th>"));
        return $"<tr><th colspan=\"5\">行政复议</th><th colspan=\"10\">行政诉讼</th></tr><tr>{string.Concat(Results.Select(result => $"<th rowspan=\"2\">{result}</th>"))}<th colspan=\"5\">未经复议直接起诉</th><th colspan=\"5\">复议后起诉</th></tr><tr>{results}{results}</tr><tr>{string.Concat(table.Rows.Select(row => Cells(draft, row, "")))}</tr>";
    }

    private static string Cells(ReportDraft draft, FormRow row, string span) =>
        string.Concat(row.Cells.Select(cell => $"<td{span}>{WebUtility.HtmlEncode(draft.Cells[cell.ToString()])}</td>"));
}

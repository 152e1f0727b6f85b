using System.Globalization;
using System.Net;
using System.Text;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>
/// The report as HTML: captions, header cells that every data cell names, a code on every data cell, wide tables in a box of their own that
/// scrolls by keyboard.
/// </summary>
public static class HtmlReport
{
    /// <summary>A whole page, for download and for other sites.</summary>
    public static string WritePage(AnnualReport report, bool isDemonstration = false) =>
        $$"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Text(ReportOutline.TitleOf(report))}}</title>
            <style>
            body { font-family: serif; line-height: 1.8; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { text-align: center; } h2 { margin-top: 2rem; }
            .gk-report__table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
            caption { text-align: start; font-weight: bold; padding-block: .5rem; }
            th, td { border: 1px solid #555; padding: .3rem .5rem; text-align: center; font-weight: normal; } th { background: #f3f4f6; }
            </style>
            </head>
            <body>
            {{Write(report)}}{{(isDemonstration ? $"\n<footer><p>{OfficialPage.DemonstrationMark}</p></footer>" : "")}}
            </body>
            </html>

            """;

    /// <summary>The report alone, for a page that brings its own frame.</summary>
    public static string Write(AnnualReport report)
    {
        var html = new StringBuilder();
        html.Append("<article class=\"gk-report\">\n<h1>").Append(Text(ReportOutline.TitleOf(report))).Append("</h1>\n");
        if (report.PublishedOn is { } day)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"gk-report__date\">发布日期：<time datetime=\"{day:yyyy-MM-dd}\">{day.Year}年{day.Month}月{day.Day}日</time></p>\n"
            );
        foreach (var line in ReportOutline.Head(report))
            Line(html, line);
        foreach (var (heading, lines, table) in ReportOutline.Parts(report))
        {
            html.Append("<h2>").Append(Text(heading)).Append("</h2>\n");
            if (table is not null)
                Table(html, table);
            foreach (var line in lines)
                Line(html, line);
        }
        return html.Append("</article>").ToString();
    }

    /// <summary>The three tables alone.</summary>
    internal static string Tables(AnnualReport report)
    {
        var html = new StringBuilder();
        foreach (var table in TableLayout.Of(report))
            Table(html, table);
        return html.ToString();
    }

    /// <summary>One table alone; <paramref name="addressOf"/> makes each number a link, named by the heads that speak of it.</summary>
    public static string WriteTable(AnnualReport report, TableCode code, Func<CellCode, string>? addressOf = null)
    {
        var html = new StringBuilder();
        var table = TableLayout.Of(report).First(table => table.Code == code);
        Table(html, table, addressOf is null ? null : cell => Link(table, cell, addressOf));
        return html.ToString();
    }

    /// <summary>One table alone with a field of a form in each cell, named by the heads that speak of it.</summary>
    public static string WriteFields(AnnualReport report, TableCode code, Func<CellCode, TypedCell> typed)
    {
        var html = new StringBuilder();
        var table = TableLayout.Of(report).First(table => table.Code == code);
        Table(html, table, cell => Field(table, cell, typed(cell.Code!.Value)));
        return html.ToString();
    }

    private static void Line(StringBuilder html, string line)
    {
        var tag = ReportOutline.IsHeading(line) ? "h3" : "p";
        html.Append(CultureInfo.InvariantCulture, $"<{tag}>").Append(Text(line)).Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private static void Table(StringBuilder html, TableLayout table, Func<LayoutCell, string>? number = null)
    {
        var name = table.Code.ToString().ToLowerInvariant();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"gk-report__table\" role=\"region\" aria-labelledby=\"{name}-caption\" tabindex=\"0\">\n<table>\n"
        );
        html.Append(CultureInfo.InvariantCulture, $"<caption id=\"{name}-caption\">").Append(Text(table.Caption)).Append("</caption>\n");
        for (var row = 0; row < table.Rows; row++)
        {
            html.Append("<tr>");
            foreach (var cell in table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column))
                Cell(html, table, cell, name, number);
            html.Append("</tr>\n");
        }
        html.Append("</table>\n</div>\n");
    }

    private static void Cell(StringBuilder html, TableLayout table, LayoutCell cell, string name, Func<LayoutCell, string>? number)
    {
        var spans =
            (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "") + (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "");
        if (cell.Role is CellRole.Data)
        {
            var heads = string.Join(' ', table.HeadsOf(cell).Select(head => IdOf(name, head)));
            html.Append(CultureInfo.InvariantCulture, $"<td headers=\"{heads}\" data-cell=\"{cell.Code}\"{spans}>")
                .Append(number is null ? Text(cell.Text) : number(cell))
                .Append("</td>");
            return;
        }
        var scope =
            cell.Role is CellRole.RowHead
                ? cell.RowSpan > 1
                    ? "rowgroup"
                    : "row"
                : cell.ColumnSpan > 1
                    ? "colgroup"
                    : "col";
        html.Append(CultureInfo.InvariantCulture, $"<th id=\"{IdOf(name, cell)}\" scope=\"{scope}\"{spans}>")
            .Append(Text(cell.Text))
            .Append("</th>");
    }

    private static string Link(TableLayout table, LayoutCell cell, Func<CellCode, string> addressOf)
    {
        var name = string.Join(' ', table.HeadsOf(cell).Select(head => head.Text).Append(cell.Text));
        var zero = cell.Value == 0 ? " data-zero" : "";
        return $"<a href=\"{Text(addressOf(cell.Code!.Value))}\" aria-label=\"{Text(name)}\"{zero}>{Text(cell.Text)}</a>";
    }

    private static string Field(TableLayout table, LayoutCell cell, TypedCell typed)
    {
        var heads = string.Join(' ', table.HeadsOf(cell).Select(head => head.Text));
        var wrong = typed.IsWrong ? " aria-invalid=\"true\"" : "";
        return $"<input class=\"gk-input gk-report__field\" id=\"{typed.Id}\" name=\"{Text(typed.Name)}\" value=\"{Text(typed.Value)}\" aria-label=\"{Text(heads)}\" inputmode=\"decimal\" autocomplete=\"off\" maxlength=\"40\"{wrong}>";
    }

    private static string IdOf(string name, LayoutCell cell) => $"{name}-r{cell.Row}c{cell.Column}";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>What stands in the field of a cell.</summary>
/// <param name="Id">Of the field on its page.</param>
/// <param name="Name">By which the form sends it.</param>
public sealed record TypedCell(string Id, string Name, string Value, bool IsWrong);

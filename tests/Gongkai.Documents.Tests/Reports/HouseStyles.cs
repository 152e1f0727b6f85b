using System.Globalization;
using System.Text;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>How a house prints its report: a file name and bytes out of a correct report. Each style differs as real sites do.</summary>
internal static class HouseStyles
{
    public static IReadOnlyDictionary<string, Func<AnnualReport, Random, (string File, byte[] Bytes)>> All { get; } =
        new Dictionary<string, Func<AnnualReport, Random, (string, byte[])>>
        {
            ["plain page"] = (report, _) => Page(report, Tables(report)),
            ["page in GBK with navigation and site data"] = (report, random) => Gbk(Site(report, Body(report, Tables(report)), random)),
            ["word processor's markup in cells"] = (report, random) => Page(report, Tables(report), cell => Mso(cell.Text, random)),
            ["line breaks inside labels"] = (report, random) => Page(report, Tables(report), cell => Broken(cell.Text, random)),
            ["cells around non-breaking spaces"] = (report, _) =>
                Page(report, Tables(report), cell => $"\n   &nbsp;{Encode(cell.Text)} &nbsp;\n"),
            ["full-width digits"] = (report, _) => Page(report, Tables(report, value => FullWidth(RandomReport.Printed(value)))),
            ["merges lost, labels repeated"] = (report, _) =>
                Page(report, Tables(report).Select(table => table.WithoutMerges(repeat: true))),
            ["merges lost, blank cells"] = (report, _) => Page(report, Tables(report).Select(table => table.WithoutMerges(repeat: false))),
            ["spans dropped, rows of different lengths"] = (report, _) =>
                Page(report, Tables(report).Select(table => table.WithoutSpans())),
            ["a table for each block"] = (report, _) => Page(report, Tables(report).SelectMany(Blocks)),
            ["table four with three rows"] = (report, _) => Page(report, [.. Tables(report).Take(2), PrintedTable.Stacked4(report)]),
            ["everything inside a layout table"] = (report, random) =>
                Html(
                    Site(
                        report,
                        $"<table><tr><td><table width=\"100%\"><tr><td>{Body(report, Tables(report))}</td></tr></table></td></tr></table>",
                        random
                    )
                ),
            ["title over two lines, unusual part titles"] = (report, _) =>
                Html($"<html><body>{Body(report, Tables(report), splitTitle: true, variants: true)}</body></html>"),
            ["text with a cell on each line behind a tab"] = (report, _) => Text(report, TextTables.TabCells),
            ["text with a cell on each line"] = (report, _) => Text(report, TextTables.BareCells),
            ["text with rows"] = (report, _) => Text(report, TextTables.Rows),
            ["text with tab stops"] = (report, _) => Text(report, TextTables.TabStops),
            ["text with bars"] = (report, _) => Text(report, TextTables.Bars),
            ["text with a bar behind each cell"] = (report, _) => Text(report, TextTables.BarCells),
            ["text with bars around broken rows"] = (report, _) => Text(report, TextTables.BarsAround),
            ["text with rows filled up by bars"] = (report, _) => Text(report, TextTables.FilledRows),
            ["text with bars on lines of their own"] = (report, _) => Text(report, TextTables.BarLines),
            ["text with empty lines between cells"] = (report, _) => Text(report, TextTables.SpacedCells),
            ["text in GB 18030 with page numbers"] = (report, _) =>
                (
                    "report.txt",
                    Encoding.GetEncoding("gb18030").GetBytes(Encoding.UTF8.GetString(Text(report, TextTables.RowsWithPages).Bytes))
                ),
            ["Markdown"] = (report, _) => ("report.md", Encoding.UTF8.GetBytes(Lines(report, TextTables.Markdown, "## ", "# "))),
        };

    private static string BlankForZero(decimal value) => value == 0 ? "" : RandomReport.Printed(value);

    public static (string File, byte[] Bytes) WithBlanks(AnnualReport report, string style) =>
        style switch
        {
            "page" => Page(report, Tables(report, BlankForZero)),
            "bar behind each cell" => Text(report, TextTables.BarCells, BlankForZero),
            "bars around" => Text(report, TextTables.BarsAround, BlankForZero),
            "bar lines" => Text(report, TextTables.BarLines, BlankForZero),
            "rows filled up by bars" => Text(report, TextTables.FilledRows, BlankForZero),
            _ => Text(report, TextTables.TabCells, BlankForZero),
        };

    private static string SlashForZero(decimal value) => value == 0 ? "/" : RandomReport.Printed(value);

    public static (string File, byte[] Bytes) WithSlashes(AnnualReport report, string style) =>
        style switch
        {
            "page" => Page(report, Tables(report, SlashForZero)),
            "bar behind each cell" => Text(report, TextTables.BarCells, SlashForZero),
            "cell a line" => Text(report, TextTables.BareCells, SlashForZero),
            _ => Text(report, TextTables.Rows, SlashForZero),
        };

    public static (string File, byte[] Bytes) WithoutNumbers(AnnualReport report) => Text(report, TextTables.SpacedCells, _ => "");

    public static (string File, byte[] Bytes) Traditional(AnnualReport report)
    {
        const string pairs =
            "开開规規范範发發废廢现現数數关關系係为為项項许許处處罚罰强強业業费費单單万萬内內决決请請况況组組织織机機构構会會务務总總计計结結转轉继繼续續办辦属屬国國稳穩护護权權类類过過执執询詢无無没沒补補确確访訪举舉报報诉訴复複当當认認获獲缴繳纳納议議讼訟维維纠糾审審经經问問题題进進体體动動";
        var (file, bytes) = Page(report, Tables(report));
        return (
            file,
            Encoding.UTF8.GetBytes(
                string.Concat(
                    Encoding
                        .UTF8.GetString(bytes)
                        .Select(sign => pairs.IndexOf(sign) is >= 0 and var at && at % 2 == 0 ? pairs[at + 1] : sign)
                )
            )
        );
    }

    private static IReadOnlyList<PrintedTable> Tables(AnnualReport report, Func<decimal, string>? printed = null) =>
        PrintedTable.Of(report, printed ?? RandomReport.Printed);

    private static (string, byte[]) Page(AnnualReport report, IEnumerable<PrintedTable> tables, Func<PrintedCell, string>? cell = null) =>
        Html($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{Body(report, tables, cell)}</body></html>");

    private static (string, byte[]) Html(string page) => ("report.html", Encoding.UTF8.GetBytes(page));

    private static (string, byte[]) Gbk(string page) =>
        ("report.html", Encoding.GetEncoding("GBK").GetBytes(page.Replace("charset=\"utf-8\"", "charset=\"gb2312\"")));

    private static string Body(
        AnnualReport report,
        IEnumerable<PrintedTable> tables,
        Func<PrintedCell, string>? cell = null,
        bool splitTitle = false,
        bool variants = false
    )
    {
        var html = new StringBuilder();
        html.Append(splitTitle ? $"<p>{report.Organ.Name}</p><p>{report.Year}年政府信息公开工作年度报告</p>" : $"<h2>{report.Title}</h2>");
        foreach (var part in report.Parts)
        {
            if (part.Title is not null)
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<p><strong>{Encode(variants && part.Code is PartCode.P4 ? "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况" : part.Title)}</strong></p>"
                );
            foreach (var line in part.Text.Split('\n').Where(line => line.Length > 0))
                html.Append(CultureInfo.InvariantCulture, $"<p>　　{Encode(line)}</p>\n");
            foreach (var table in tables.Where(table => table.Name == $"T{part.Code.ToString()[1]}"))
                html.Append(Table(table, cell ?? (printed => $"<p>{Encode(printed.Text)}</p>")));
        }
        return html.ToString();
    }

    private static string Table(PrintedTable table, Func<PrintedCell, string> content)
    {
        var html = new StringBuilder("<table border=\"1\" cellspacing=\"0\"><tbody>");
        for (var row = 0; row < table.Rows; row++)
        {
            html.Append("<tr>");
            foreach (var cell in table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column))
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<td{Span("rowspan", cell.RowSpan)}{Span("colspan", cell.ColumnSpan)}>{content(cell)}</td>"
                );
            html.Append("</tr>\n");
        }
        return html.Append("</tbody></table>\n").ToString();
    }

    private static string Span(string name, int span) => span > 1 ? $" {name}=\"{span}\"" : "";

    private static string Site(AnnualReport report, string body, Random random) =>
        $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{report.Title}_门户网站</title><script>var total = 12;</script></head><body>
            <div class="nav"><ul><li><a href="/">首页</a></li><li><a>政务公开</a></li><li><a>主动公开情况</a></li><li><a>依申请公开情况</a></li><li><a>总体情况</a></li></ul></div>
            <div class="crumb">当前位置：首页 > 政府信息公开年报</div>
            <table class="meta"><tr><td>索 引 号：</td><td>11{random.Next(
                1000000
            )}/2024-00012</td><td>发布机构：</td><td>{report.Organ.Name}</td></tr><tr><td>发布日期：</td><td>{report.Year
                + 1}-01-1{random.Next(10)}</td><td>文　号：</td><td></td></tr></table>
            <div id="zoom">{body}</div>
            <div class="tools">打印本页 关闭窗口</div><ul class="related"><li><a>2019年政府信息公开工作年度报告</a></li><li>行政许可 15</li></ul>
            <div class="footer">主办单位：某某人民政府办公室　网站标识码：1234567890　ICP备12345678号</div></body></html>
            """;

    /// <summary>Each block of table 2 is a table of its own.</summary>
    private static IEnumerable<PrintedTable> Blocks(PrintedTable table)
    {
        if (table.Name != "T2")
            return [table];
        var starts = table
            .Cells.Where(cell => cell.Text.StartsWith("第二十条", StringComparison.Ordinal))
            .Select(cell => cell.Row)
            .Append(table.Rows)
            .ToList();
        return starts.Zip(
            starts.Skip(1),
            (from, to) =>
                table with
                {
                    Cells =
                    [
                        .. table.Cells.Where(cell => cell.Row >= from && cell.Row < to).Select(cell => cell with { Row = cell.Row - from }),
                    ],
                }
        );
    }

    private static string Mso(string text, Random random)
    {
        var cut = random.Next(text.Length + 1);
        string Run(string piece) =>
            piece.Length == 0 ? "" : $"<span style=\"font-family:宋体;mso-bidi-font-size:12.0pt\">{Encode(piece)}</span>";
        return $"<p class=\"MsoNormal\" align=\"center\"><span lang=\"EN-US\">{Run(text[..cut])}<!--[if gte mso 9]><![endif]-->{Run(text[cut..])}<o:p></o:p></span></p>";
    }

    private static string Broken(string text, Random random)
    {
        if (text.Length < 4 || text.All(char.IsAscii))
            return Encode(text);
        var cut = random.Next(1, text.Length);
        return random.Next(2) == 0
            ? $"{Encode(text[..cut])}<br/>{Encode(text[cut..])}"
            : $"<p>{Encode(text[..cut])}</p>\n<p>{Encode(text[cut..])}</p>";
    }

    public static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);

    public static (string File, byte[] Bytes) Text(
        AnnualReport report,
        Func<PrintedTable, string> table,
        Func<decimal, string>? printed = null
    ) => ("report.txt", Encoding.UTF8.GetBytes(Lines(report, table, "", "", printed)));

    private static string Lines(
        AnnualReport report,
        Func<PrintedTable, string> table,
        string partMark,
        string titleMark,
        Func<decimal, string>? values = null
    )
    {
        var text = new StringBuilder($"{titleMark}{report.Title}\n");
        var tables = Tables(report, values).ToDictionary(printed => printed.Name);
        foreach (var part in report.Parts)
        {
            if (part.Title is not null)
                text.Append(CultureInfo.InvariantCulture, $"\n{partMark}{part.Title}\n");
            foreach (var line in part.Text.Split('\n').Where(line => line.Length > 0))
                text.Append(CultureInfo.InvariantCulture, $"　　{line}\n");
            if (tables.TryGetValue($"T{part.Code.ToString()[1]}", out var printed))
                text.Append('\n').Append(table(printed)).Append('\n');
        }
        return text.ToString();
    }
}

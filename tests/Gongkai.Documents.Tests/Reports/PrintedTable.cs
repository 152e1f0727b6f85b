using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>A cell of a table as a house prints it.</summary>
internal sealed record PrintedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, bool IsHead)
{
    public bool Covers(int row, int column) => row >= Row && row < Row + RowSpan && column >= Column && column < Column + ColumnSpan;
}

/// <summary>The three tables as the form prints them, written down here a second time, so that reader and writer cannot err together.</summary>
internal sealed record PrintedTable(string Name, int Columns, IReadOnlyList<PrintedCell> Cells)
{
    public int Rows => Cells.Max(cell => cell.Row + cell.RowSpan);

    public PrintedCell At(int row, int column) => Cells.First(cell => cell.Covers(row, column));

    public static IReadOnlyList<PrintedTable> Of(AnnualReport report, Func<decimal, string> printed)
    {
        string Value(string row, string column) => report.Cell(row, column)?.Value is { } value ? printed(value) : "";
        return [Table2(report.Format, Value), Table3(report.Format, Value), Table4(Value)];
    }

    private static readonly (string Block, (string Code, string Head)[] Heads, (string Code, string Label)[] Rows)[] Blocks2021 =
    [
        (
            "第二十条第（一）项",
            [("C_ISSUED", "本年制发件数"), ("C_REPEALED", "本年废止件数"), ("C_INFORCE", "现行有效件数")],
            [("R1_1", "规章"), ("R1_2", "行政规范性文件")]
        ),
        ("第二十条第（五）项", [("C_DECISIONS", "本年处理决定数量")], [("R5_1", "行政许可")]),
        ("第二十条第（六）项", [("C_DECISIONS", "本年处理决定数量")], [("R6_1", "行政处罚"), ("R6_2", "行政强制")]),
        ("第二十条第（八）项", [("C_AMOUNT", "本年收费金额（单位：万元）")], [("R8_1", "行政事业性收费")]),
    ];

    private static readonly (string Block, (string Code, string Head)[] Heads, (string Code, string Label)[] Rows)[] Blocks2019 =
    [
        (
            "第二十条第（一）项",
            [("C_MADE", "本年新制作数量"), ("C_PUBLISHED", "本年新公开数量"), ("C_PUBLIC_TOTAL", "对外公开总数量")],
            [("R1_1", "规章"), ("R1_2", "规范性文件")]
        ),
        (
            "第二十条第（五）项",
            [("C_ITEMS_LAST", "上一年项目数量"), ("C_ITEMS_CHANGE", "本年增/减"), ("C_DECISIONS", "处理决定数量")],
            [("R5_1", "行政许可"), ("R5_2", "其他对外管理服务事项")]
        ),
        (
            "第二十条第（六）项",
            [("C_ITEMS_LAST", "上一年项目数量"), ("C_ITEMS_CHANGE", "本年增/减"), ("C_DECISIONS", "处理决定数量")],
            [("R6_1", "行政处罚"), ("R6_2", "行政强制")]
        ),
        ("第二十条第（八）项", [("C_ITEMS_LAST", "上一年项目数量"), ("C_ITEMS_CHANGE", "本年增/减")], [("R8_1", "行政事业性收费")]),
        ("第二十条第（九）项", [("C_PROJECTS", "采购项目数量"), ("C_AMOUNT", "采购总金额")], [("R9_1", "政府集中采购")]),
    ];

    private static PrintedTable Table2(FormId form, Func<string, string, string> value)
    {
        var cells = new List<PrintedCell>();
        var row = 0;
        foreach (var (block, heads, rows) in form is FormId.F2021 ? Blocks2021 : Blocks2019)
        {
            cells.Add(new(row++, 0, 1, 4, block, true));
            cells.Add(new(row, 0, 1, 1, "信息内容", true));
            foreach (var (at, head) in heads.Index())
                cells.Add(new(row, at + 1, 1, at == heads.Length - 1 ? 4 - heads.Length : 1, head.Head, true));
            row++;
            foreach (var (code, label) in rows)
            {
                cells.Add(new(row, 0, 1, 1, label, true));
                foreach (var (at, head) in heads.Index())
                    cells.Add(new(row, at + 1, 1, at == heads.Length - 1 ? 4 - heads.Length : 1, value($"T2.{code}", head.Code), false));
                row++;
            }
        }
        return new("T2", 4, cells);
    }

    private static readonly string[] Columns3 = ["C_NATURAL", "C_COMPANY", "C_RESEARCH", "C_NONPROFIT", "C_LEGAL", "C_OTHER", "C_TOTAL"];
    private static readonly string[] Heads3 = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

    private static readonly (string Group, string[] Rows)[] Groups2019 =
    [
        (
            "（三）不予公开",
            [
                "1.属于国家秘密",
                "2.其他法律行政法规禁止公开",
                "3.危及“三安全一稳定”",
                "4.保护第三方合法权益",
                "5.属于三类内部事务信息",
                "6.属于四类过程性信息",
                "7.属于行政执法案卷",
                "8.属于行政查询事项",
            ]
        ),
        ("（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]),
        (
            "（五）不予处理",
            [
                "1.信访举报投诉类申请",
                "2.重复申请",
                "3.要求提供公开出版物",
                "4.无正当理由大量反复申请",
                "5.要求行政机关确认或重新出具已获取信息",
            ]
        ),
    ];

    private static readonly (string Group, string[] Rows)[] Groups2021 =
    [
        .. Groups2019,
        (
            "（六）其他处理",
            [
                "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                "3.其他",
            ]
        ),
    ];

    private static PrintedTable Table3(FormId form, Func<string, string, string> value)
    {
        var groups = form is FormId.F2021 ? Groups2021 : Groups2019;
        List<PrintedCell> cells =
        [
            new(0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", true),
            new(0, 3, 1, 7, "申请人情况", true),
            new(1, 3, 2, 1, "自然人", true),
            new(1, 4, 1, 5, "法人或其他组织", true),
            new(1, 9, 2, 1, "总计", true),
            .. Heads3.Select((head, at) => new PrintedCell(2, 4 + at, 1, 1, head, true)),
        ];
        var row = 3;
        void Line(string code, string label, int column, int span)
        {
            cells.Add(new(row, column, 1, span, label, true));
            cells.AddRange(Columns3.Select((name, at) => new PrintedCell(row, 3 + at, 1, 1, value($"T3.{code}", name), false)));
            row++;
        }
        Line("R01", "一、本年新收政府信息公开申请数量", 0, 3);
        Line("R02", "二、上年结转政府信息公开申请数量", 0, 3);
        var results = row;
        Line("R03_1", "（一）予以公开", 1, 2);
        Line("R03_2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2);
        foreach (var (g, group) in groups.Index())
        {
            cells.Add(new(row, 1, group.Rows.Length, 1, group.Group, true));
            foreach (var (at, label) in group.Rows.Index())
                Line($"R03_{g + 3}_{at + 1}", label, 2, 1);
        }
        if (form is FormId.F2019)
            Line("R03_6", "（六）其他处理", 1, 2);
        Line("R03_7", "（七）总计", 1, 2);
        cells.Add(new(results, 0, row - results, 1, "三、本年度办理结果", true));
        Line("R04", "四、结转下年度继续办理", 0, 3);
        return new("T3", 10, [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
    }

    private static readonly string[] Results4 = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    private static readonly string[] Columns4 = ["C_UPHELD", "C_CORRECTED", "C_OTHER", "C_PENDING", "C_TOTAL"];
    private static readonly string[] Rows4 = ["T4.R_REC", "T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"];

    private static PrintedTable Table4(Func<string, string, string> value) =>
        new(
            "T4",
            15,
            [
                new(0, 0, 1, 5, "行政复议", true),
                new(0, 5, 1, 10, "行政诉讼", true),
                .. Results4.Select((result, at) => new PrintedCell(1, at, 2, 1, result, true)),
                new(1, 5, 1, 5, "未经复议直接起诉", true),
                new(1, 10, 1, 5, "复议后起诉", true),
                .. Results4.Concat(Results4).Select((result, at) => new PrintedCell(2, 5 + at, 1, 1, result, true)),
                .. Rows4.SelectMany(
                    (row, r) => Columns4.Select((column, c) => new PrintedCell(3, (5 * r) + c, 1, 1, value(row, column), false))
                ),
            ]
        );

    /// <summary>Table 4 with a row for each kind of remedy.</summary>
    public static PrintedTable Stacked4(AnnualReport report) =>
        new(
            "T4",
            7,
            [
                new(0, 0, 1, 2, "类别", true),
                .. Results4.Select((result, at) => new PrintedCell(0, 2 + at, 1, 1, result, true)),
                new(1, 0, 1, 2, "行政复议", true),
                new(2, 0, 2, 1, "行政诉讼", true),
                new(2, 1, 1, 1, "未经复议直接起诉", true),
                new(3, 1, 1, 1, "复议后起诉", true),
                .. Rows4.SelectMany(
                    (row, r) =>
                        Columns4.Select(
                            (column, c) =>
                                new PrintedCell(1 + r, 2 + c, 1, 1, RandomReport.Printed(report.Cell(row, column)!.Value!.Value), false)
                        )
                ),
            ]
        );

    /// <summary>Merges lost: every covered place a cell of its own, holding the text again or nothing.</summary>
    public PrintedTable WithoutMerges(bool repeat) =>
        this with
        {
            Cells =
            [
                .. Cells.SelectMany(cell =>
                    from row in Enumerable.Range(cell.Row, cell.RowSpan)
                    from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
                    orderby row, column
                    let first = row == cell.Row && column == cell.Column
                    select cell with
                    {
                        Row = row,
                        Column = column,
                        RowSpan = 1,
                        ColumnSpan = 1,
                        Text = first || repeat ? cell.Text : "",
                    }
                ),
            ],
        };

    /// <summary>The span attributes are gone, the cells stay as they were: rows are of different lengths.</summary>
    public PrintedTable WithoutSpans() =>
        this with
        {
            Cells =
            [
                .. Cells
                    .GroupBy(cell => cell.Row)
                    .SelectMany(row =>
                        row.OrderBy(cell => cell.Column).Select((cell, at) => cell with { Column = at, RowSpan = 1, ColumnSpan = 1 })
                    ),
            ],
        };
}

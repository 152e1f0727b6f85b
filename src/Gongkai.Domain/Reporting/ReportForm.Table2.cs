namespace Gongkai.Domain.Reporting;

public sealed partial record ReportForm
{
    /// <summary>Column head of the labels in table 2.</summary>
    public const string ContentHead = "信息内容";

    private static FormTable Table2Of2021()
    {
        FormColumn[] documents = [new("C_ISSUED", "本年制发件数"), new("C_REPEALED", "本年废止件数"), new("C_INFORCE", "现行有效件数")];
        FormColumn[] decisions = [new("C_DECISIONS", "本年处理决定数量")];
        return new(
            TableCode.T2,
            PartCode.P2,
            [
                new("T2.R1", "第二十条第（一）项", 2),
                new("T2.R5", "第二十条第（五）项", 1),
                new("T2.R6", "第二十条第（六）项", 2),
                new("T2.R8", "第二十条第（八）项", 1),
            ],
            [
                new("T2.R1_1", "规章") { Group = "T2.R1", Columns = documents },
                new("T2.R1_2", "行政规范性文件")
                {
                    Group = "T2.R1",
                    Columns = documents,
                    Variants = ["规范性文件"],
                },
                new("T2.R5_1", "行政许可") { Group = "T2.R5", Columns = decisions },
                new("T2.R6_1", "行政处罚") { Group = "T2.R6", Columns = decisions },
                new("T2.R6_2", "行政强制") { Group = "T2.R6", Columns = decisions },
                new("T2.R8_1", "行政事业性收费")
                {
                    Group = "T2.R8",
                    Columns = [new("C_AMOUNT", "本年收费金额（单位：万元）")],
                    Unit = "万元",
                },
            ]
        );
    }

    private static FormTable Table2Of2019()
    {
        FormColumn[] documents =
        [
            new("C_MADE", "本年新制作数量"),
            new("C_PUBLISHED", "本年新公开数量"),
            new("C_PUBLIC_TOTAL", "对外公开总数量"),
        ];
        FormColumn[] items =
        [
            new("C_ITEMS_LAST", "上一年项目数量"),
            new("C_ITEMS_CHANGE", "本年增/减"),
            new("C_DECISIONS", "处理决定数量"),
        ];
        return new(
            TableCode.T2,
            PartCode.P2,
            [
                new("T2.R1", "第二十条第（一）项", 2),
                new("T2.R5", "第二十条第（五）项", 2),
                new("T2.R6", "第二十条第（六）项", 2),
                new("T2.R8", "第二十条第（八）项", 1),
                new("T2.R9", "第二十条第（九）项", 1),
            ],
            [
                new("T2.R1_1", "规章") { Group = "T2.R1", Columns = documents },
                new("T2.R1_2", "规范性文件")
                {
                    Group = "T2.R1",
                    Columns = documents,
                    Variants = ["行政规范性文件"],
                },
                new("T2.R5_1", "行政许可") { Group = "T2.R5", Columns = items },
                new("T2.R5_2", "其他对外管理服务事项") { Group = "T2.R5", Columns = items },
                new("T2.R6_1", "行政处罚") { Group = "T2.R6", Columns = items },
                new("T2.R6_2", "行政强制") { Group = "T2.R6", Columns = items },
                new("T2.R8_1", "行政事业性收费") { Group = "T2.R8", Columns = items[..2] },
                new("T2.R9_1", "政府集中采购")
                {
                    Group = "T2.R9",
                    Columns = [new("C_PROJECTS", "采购项目数量"), new("C_AMOUNT", "采购总金额")],
                },
            ]
        );
    }
}

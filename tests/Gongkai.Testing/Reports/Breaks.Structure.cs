using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Breaks of parts, headings and contents.</summary>
internal static partial class Breaks
{
    private const string OwnProblems =
        "存在的主要问题：一是公开内容的深度还不够，群众关心的信息有待进一步细化；二是政策解读形式较为单一。改进情况：加强业务培训，邀请专家讲解典型案例，提高答复质量；丰富政策解读方式，推出图解和短视频，让群众看得懂、用得上。";

    public static IEnumerable<Break> OfStructure() =>
        [
            new("GK-STR-PARTMISSING", made => made.Draft.Parts.RemoveAll(part => part.Code is PartCode.P6)),
            new("GK-STR-PARTORDER", made => made.Draft.Parts.Reverse(3, 2)),
            new("GK-STR-PARTNUM", made => made.Draft.Part(PartCode.P2).Ordinal = "2、"),
            new("GK-STR-PARTTITLE", made => made.Draft.Part(PartCode.P4).Title = "政府信息公开行政复议应诉情形"),
            new("GK-STR-PARTEMPTY", made => made.Draft.Part(PartCode.P5).Lines.Clear()),
            new(
                "GK-STR-PARTDUP",
                made => made.Draft.Parts.Insert(5, new(PartCode.P5, "五、", "存在的主要问题及改进情况") { Lines = [OwnProblems] })
            ),
            new(
                "GK-STR-EXTRAPART",
                made => made.Draft.Parts.Add(new(PartCode.Extra, "七、", "下一步打算") { Lines = ["继续做好政府信息公开工作。"] })
            ),
            Numbered("GK-STR-SUBNUMMIX", lines => lines[0] = "（1）主动公开情况"),
            Numbered("GK-STR-SUBNUMGAP", lines => lines[8] = "（七）监督保障情况"),
            Numbered("GK-STR-SUBNUMDUP", lines => lines[8] = "（四）监督保障情况"),
            new("GK-STR-PROSEINTABLE", made => made.Draft.Part(PartCode.P3).Lines.Add("以上数据均据实填报，与登记台账一致。")),
            new(
                "GK-STR-ASPECTS",
                made =>
                    PartOne(
                        made,
                        "认真做好主动公开，规范依申请公开答复，健全信息审查制度，政务公开纳入年度考核，开展社会评议，未发生责任追究情况。"
                    )
            ),
            new("GK-STR-OVERSIGHT", WithoutOversight) { Fits = made => made.Draft.Level is not ReportLevel.Department },
            new(
                "GK-STR-P5HALF",
                made => PartFive(made.Draft, "一是公开内容的深度还不够；二是工作人员业务能力有待提升，政策解读形式较为单一。")
            ),
            new("GK-STR-COPIED", made => PartFive(made.Draft, OwnProblems)) { Prepare = made => PartFive(made.LastYear, OwnProblems) },
        ];

    private static Break Numbered(string code, Action<List<string>> change) =>
        new(code, made => change(made.Draft.Part(PartCode.P1).Lines))
        {
            Prepare = made =>
                PartOne(
                    made,
                    "（一）主动公开情况",
                    "在政府网站主动公开各类信息。",
                    "（二）依申请公开情况",
                    "规范依申请公开答复。",
                    "（三）政府信息管理情况",
                    "健全信息审查制度。",
                    "（四）平台建设情况",
                    "维护好网站栏目。",
                    "（五）监督保障情况",
                    "政务公开纳入年度考核，开展社会评议，未发生责任追究情况。"
                ),
        };

    private static void PartOne(ReportCase made, params string[] lines)
    {
        made.Draft.Part(PartCode.P1).Lines.Clear();
        made.Draft.Part(PartCode.P1).Lines.AddRange(lines);
    }

    private static void PartFive(ReportDraft draft, string line)
    {
        draft.Part(PartCode.P5).Lines.Clear();
        draft.Part(PartCode.P5).Lines.Add(line);
    }

    private static void WithoutOversight(ReportCase made)
    {
        var lines = made.Draft.Part(PartCode.P1).Lines;
        lines[^1] =
            string.Concat(lines[^1].TakeWhile(c => c is not '。').Append('。')) is var first
            && first.Contains("监督保障情况", StringComparison.Ordinal)
                ? first + "加强监督检查。"
                : "加强监督检查。";
    }
}

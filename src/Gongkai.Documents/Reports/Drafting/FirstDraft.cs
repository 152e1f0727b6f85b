using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;

namespace Gongkai.Documents.Reports.Drafting;

/// <summary>
/// 初稿: each part of the report from what was recorded, its numbers as fields. What no record tells (assessment, public review, accountability,
/// improvements) is not made up: the audit asks the person for it.
/// </summary>
public static class FirstDraft
{
    /// <summary>信息处理费, 国办函〔2020〕109号: letters, amount asked, amount received; stands in part six always.</summary>
    public static string FeeSentence(Organ organ) =>
        $"根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），{{YEAR}}年度{organ.Name}收取信息处理费情况为：发出收费通知的件数为{{FEE.LETTERS}}件，总金额为{{FEE.ASKED}}元，实际收取的总金额为{{FEE.RECEIVED}}元。";

    /// <summary>The draft of a part, fields included.</summary>
    public static string Of(PartCode part, Organ organ, YearFigures figures) =>
        string.Join(
            '\n',
            part switch
            {
                PartCode.Head => [Head],
                PartCode.P1 => Situation(figures),
                PartCode.P4 => Remedies(figures),
                PartCode.P5 => Problems(figures),
                PartCode.P6 => [FeeSentence(organ)],
                _ => [],
            }
        );

    /// <summary>The text of part six with the fee figures, which a person's text may place elsewhere but not leave out.</summary>
    public static string WithFees(string text, Organ organ) =>
        ReportFields.Named(text).Contains("FEE.LETTERS") ? text : $"{FeeSentence(organ)}\n{text}";

    /// <summary>The text of the head with 更正说明 below it, where a frozen report is corrected.</summary>
    public static string WithNote(string text, FreeText note) => $"{text}\n更正说明：{note.Value}";

    private const string Head =
        "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限自{YEAR}年1月1日起至{YEAR}年12月31日止。";

    private static IEnumerable<string> Situation(YearFigures figures) =>
        [
            "（一）主动公开情况",
            Published(figures),
            "（二）依申请公开情况",
            Requests(figures),
            "（三）政府信息管理情况",
            "发布信息时登记索引号、名称、内容概述和公开属性，更正和撤回留有记录。制发行政规范性文件{T2.R1_2.C_ISSUED}件，废止{T2.R1_2.C_REPEALED}件，现行有效{T2.R1_2.C_INFORCE}件。",
            "（四）政府信息公开平台建设情况",
            "主动公开的政府信息在网站政府信息公开专栏集中发布，可以分栏浏览和全文检索，并提供网上提交申请、查询办理进度的渠道。",
            "（五）监督保障情况",
            Oversight(figures),
        ];

    private static string Published(YearFigures figures)
    {
        var columns = StatutoryColumns.All.Where(column => figures.Record.Published.GetValueOrDefault(column.Code) > 0).ToList();
        var each = string.Join("，", columns.Select(column => $"{column.Title}{{PUB.{column.Code.ToUpperInvariant()}}}条"));
        var published = columns.Count > 1 ? $"{{PUB.TOTAL}}条，其中{each}" : "{PUB.TOTAL}条";
        return $"{{YEAR}}年，在政府信息公开专栏主动公开政府信息{published}。全年作出行政许可决定{{T2.R5_1.C_DECISIONS}}件，行政处罚决定{{T2.R6_1.C_DECISIONS}}件，行政强制决定{{T2.R6_2.C_DECISIONS}}件。";
    }

    private static string Requests(YearFigures figures)
    {
        const string intake =
            "全年新收政府信息公开申请{T3.R01.C_TOTAL}件，上年结转{T3.R02.C_TOTAL}件，办结{T3.R03_7.C_TOTAL}件，结转下年度继续办理{T3.R04.C_TOTAL}件。";
        if (figures.Find("T3.R03_7.C_TOTAL") is not > 0)
            return intake;
        return intake
            + "办理结果中，予以公开{T3.R03_1.C_TOTAL}件，部分公开{T3.R03_2.C_TOTAL}件，不予公开{T3.R03_3.C_TOTAL}件，无法提供{T3.R03_4.C_TOTAL}件，不予处理{T3.R03_5.C_TOTAL}件，其他处理{T3.R03_6.C_TOTAL}件。";
    }

    private static string Oversight(YearFigures figures)
    {
        var remedies = figures.Find("T4.R_REC.C_TOTAL") + figures.Find("T4.R_SUIT.C_TOTAL");
        const string review = "拟发布的信息和拟作出的答复逐级审核，发布前单独进行保密审查。";
        return remedies > 0
            ? review + "政府信息公开行政复议{T4.R_REC.C_TOTAL}件，行政诉讼{T4.R_SUIT.C_TOTAL}件。"
            : review + "未发生因政府信息公开引起的行政复议、行政诉讼。";
    }

    // A remedy that was open when the year began counts in both years: the note says so.
    private static IEnumerable<string> Remedies(YearFigures figures) =>
        figures.Record.RemediesCarriedIn > 0 ? ["上表所列案件中，上年度尚未审结、结转至本年度的{WORK.REMEDIES-CARRIED-IN}件。"] : [];

    private static IEnumerable<string> Problems(YearFigures figures)
    {
        var corrected = figures.Find("T4.R_REC.C_CORRECTED") + figures.Find("T4.R_SUIT.C_CORRECTED");
        List<string> problems = [];
        if (figures.Record.Returns > 0)
            problems.Add("拟稿质量有待提高，审核中退回修改{WORK.RETURNS}件次");
        if (figures.Record.Extensions > 0)
            problems.Add("部分申请办理用时较长，延长答复期限{WORK.EXTENSIONS}件");
        if (figures.Record.Supplements > 0)
            problems.Add("对申请人的指引有待加强，要求补正{WORK.SUPPLEMENTS}件");
        if (corrected > 0)
            problems.Add("部分答复经复议、诉讼被纠正，依法答复的能力有待提升");
        return problems.Count > 0
            ? [$"存在的主要问题：{string.Join("；", problems)}。"]
            : ["本年度办理记录中，没有退回修改、延长期限、要求补正和被复议、诉讼纠正的情形。"];
    }
}

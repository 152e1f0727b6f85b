using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Breaks of the prose against the tables, and of the prose against itself.</summary>
internal static partial class Breaks
{
    public static IEnumerable<Break> OfText { get; } =
    [
        Break.Sentence(
            "GK-TXT-RECEIVED",
            f => $"全年共收到政府信息公开申请{f.Received}件。",
            f => $"全年共收到政府信息公开申请{f.Received + 1}件。"
        ),
        Break.Sentence(
            "GK-TXT-CARRIEDIN",
            f => $"上年度结转政府信息公开申请{f.CarriedIn}件。",
            f => $"上年度结转政府信息公开申请{f.CarriedIn + 2}件。"
        ),
        Break.Sentence(
            "GK-TXT-CARRIEDOUT",
            f => $"政府信息公开申请结转下年度继续办理{f.CarriedOut}件。",
            f => $"政府信息公开申请结转下年度继续办理{f.CarriedOut + 1}件。"
        ),
        Break.Sentence(
            "GK-TXT-REPLIED",
            f => $"全年办结政府信息公开申请{f.Concluded}件。",
            f => $"全年办结政府信息公开申请{f.Concluded + 3}件。"
        ),
        Break.Sentence(
            "GK-TXT-OUTCOME",
            f => $"申请答复中，无法提供{f.Lacking}件，均说明理由；政府信息公开申请办理规范。",
            f => $"申请答复中，无法提供{f.Lacking + 40}件，均说明理由；政府信息公开申请办理规范。"
        ),
        Break.Sentence(
            "GK-TXT-APPLICANT",
            f => $"收到的政府信息公开申请中，自然人申请{f.Natural}件。",
            f => $"收到的政府信息公开申请中，自然人申请{f.Natural + 90}件。"
        ),
        Break.Sentence(
            "GK-TXT-REC",
            f => $"因政府信息公开被申请行政复议{f.Reconsiderations}件。",
            f => $"因政府信息公开被申请行政复议{f.Reconsiderations + 2}件。"
        ),
        Break.Sentence(
            "GK-TXT-SUIT",
            f => $"因政府信息公开被提起行政诉讼{f.Suits}件。",
            f => $"因政府信息公开被提起行政诉讼{f.Suits + 2}件。"
        ),
        new("GK-TXT-REMEDYRESULT", made => WithTotal(made.Draft, "T4.R_REC", "C_PENDING", 2))
        {
            Prepare = made =>
            {
                SetRemedy(made.Draft, "T4.R_REC", made.Draft.Total("T4.R_REC") + 1);
                made.Draft.AddSentence("政府信息公开行政复议案件均维持原答复。");
            },
        },
        new("GK-TXT-NONE", made => SetRemedy(made.Draft, "T4.R_SUIT_DIRECT", 1))
        {
            Prepare = made =>
            {
                SetRemedy(made.Draft, "T4.R_SUIT_DIRECT", 0);
                SetRemedy(made.Draft, "T4.R_SUIT_AFTER", 0);
                made.Draft.AddSentence("全年未发生因政府信息公开引起的行政诉讼。");
            },
        },
        Break.Sentence("GK-TXT-ALLDONE", _ => "收到的政府信息公开申请均按时答复。", _ => "收到的政府信息公开申请已全部办结。") with
        {
            Fits = made => made.Facts.CarriedOut > 0,
        },
        Break.Sentence(
            "GK-TXT-T2",
            f => $"全年制发行政规范性文件{f.Draft.Number("T2.R1_2", "C_ISSUED")}件。",
            f => $"全年制发行政规范性文件{f.Draft.Number("T2.R1_2", "C_ISSUED") + 1}件。"
        ),
        new("GK-TXT-FEE", made => PartSix(made, "全年发出收费通知1件，总金额300元，实际收取500元。"))
        {
            Prepare = made => PartSix(made, "全年发出收费通知1件，总金额300元，实际收取0元。"),
        },
        new("GK-TXT-FEEMISSING", made => PartSix(made, "如需了解更多信息，请登录江安市政府网站查询。")),
        Break.Sentence(
            "GK-TXT-PERCENT",
            _ => "共发布政策信息40条，其中惠农信息9条，占22.5%。",
            _ => "共发布政策信息40条，其中惠农信息9条，占25%。"
        ),
        Break.Sentence(
            "GK-TXT-PERCENTCUT",
            _ => "共发布政策信息3条，其中惠农信息2条，占66.7%。",
            _ => "共发布政策信息3条，其中惠农信息2条，占66.6%。"
        ),
        Break.Sentence(
            "GK-TXT-LISTSUM",
            _ => "共发布信息50条，其中动态30条，公告12条，其他8条。",
            _ => "共发布信息50条，其中动态30条，公告15条，其他8条。"
        ),
        new("GK-TXT-TWICE", made => made.Draft.Part(PartCode.P1).Lines[0] = "政务公开专栏发布信息27条。")
        {
            Prepare = made =>
            {
                made.Draft.AddSentence("通过政务公开专栏发布信息31条。");
                made.Draft.AddSentence("政务公开专栏发布信息31条。");
            },
        },
        Break.Sentence(
            "GK-TXT-COUNTER",
            _ => "共发布信息3200条，其中动态2000条，公告1200条。",
            _ => "共发布信息3200万条，其中动态2000条，公告1200条。"
        ),
        Break.Sentence("GK-TXT-OUTCOMESUM", _ => Outcomes(40), _ => Outcomes(50)) with
        {
            Prepare = made =>
            {
                made.Draft.MissingTables.Add(TableCode.T3);
                made.Draft.AddSentence(Outcomes(40));
            },
        },
        Break.Sentence(
            "GK-TXT-GROWTH",
            f => $"新收政府信息公开申请{f.Received}件，{Growth(f, 0)}。",
            f => $"新收政府信息公开申请{f.Received}件，{Growth(f, 9)}。"
        ),
        new(
            "GK-TXT-PARTLIST",
            made =>
                made.Draft.Head[^1] =
                    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项五部分组成。"
        )
        {
            Prepare = made =>
                made.Draft.Head.Add(
                    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项四部分组成。"
                ),
        },
    ];

    private static string Outcomes(int total) =>
        $"办结政府信息公开申请{total}件，其中予以公开15件，部分公开5件，不予公开5件，无法提供10件，不予处理5件，其他处理0件。";

    private static string Growth(Facts facts, decimal off)
    {
        var before = facts.LastYear!.Total("T3.R01");
        var change = decimal.Round((facts.Received - before) * 100 / before, 1, MidpointRounding.AwayFromZero) + off;
        return change < 0 ? $"同比下降{-change}%" : $"同比增长{change}%";
    }

    private static void SetRemedy(ReportDraft draft, string row, decimal upheld)
    {
        foreach (var column in new[] { "C_CORRECTED", "C_OTHER", "C_PENDING" })
            draft.Set(row, column, 0);
        draft.Set(row, "C_UPHELD", upheld);
        draft.Set(row, "C_TOTAL", upheld);
    }

    private static void PartSix(ReportCase made, string line)
    {
        made.Draft.Part(PartCode.P6).Lines.Clear();
        made.Draft.Part(PartCode.P6).Lines.Add(line);
    }
}

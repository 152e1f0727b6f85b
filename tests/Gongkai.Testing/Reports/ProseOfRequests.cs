namespace Gongkai.Testing.Reports;

/// <summary>How offices write about requests and remedies: fourteen ways, all of them right.</summary>
internal static class ProseOfRequests
{
    public static IReadOnlyList<Func<Facts, string>> Requests { get; } =
    [
        f => $"全年新收政府信息公开申请{f.Received}件，上年结转{f.CarriedIn}件，办结{f.Concluded}件，结转下年度继续办理{f.CarriedOut}件。",
        f => $"本年度共收到政府信息公开申请{f.Received + f.CarriedIn}件（含上年结转{f.CarriedIn}件），均按照法定程序办理。",
        f =>
            $"{f.Year}年，{f.We}共受理政府信息公开申请{f.Received + f.CarriedIn}件，办结{f.Concluded}件，其中予以公开{f.Granted}件，部分公开{f.Partly}件，不予公开{f.Refused}件，无法提供{f.Lacking}件，不予处理{f.Unhandled}件，其他处理{f.Otherwise}件。",
        f => $"收到依申请公开申请 {f.Received} 件，其中自然人 {f.Natural} 件、法人或其他组织 {f.Organisations} 件。",
        f =>
            $"通过网络、信函、当面等渠道共收到政府信息公开申请{f.Received}件，其中网上申请{f.Received - 3}件，占{Facts.Percent(f.Received - 3, f.Received, 1)}%；信函及当面申请3件。",
        f =>
            $"新收依申请公开申请{f.Received}件。办理结果中，予以公开及部分公开{f.Granted + f.Partly}件，无法提供{f.Lacking}件，其中较多为本机关不掌握相关政府信息。",
        f => $"全年共收到政府信息公开申请{Facts.Han(f.Received)}件，无因答复超期引起的投诉。",
        f =>
            $"共收到政府信息公开申请{f.Received}件，内容主要涉及征地拆迁、规划许可等方面，其中涉及征地的申请{f.Any(2, 5)}件。答复时限内全部依法作出处理，按时答复率100%。",
        f =>
            $"依法受理政府信息公开申请{f.Received}件，申请人咨询{f.Any(100, 300)}人次，接听12345热线工单{f.Any(40, 90)}件，工单办结率100%。",
        f =>
            $"{f.Year}年收到政府信息公开申请{f.Received}件，办结{f.Concluded}件（予以公开{f.Granted}件，部分公开{f.Partly}件，其余按规定处理），尚在办理{f.CarriedOut}件，结转至{f.Year + 1}年办理。",
        f =>
            f.LastYear is { } last && last.Total("T3.R01") > 0
                ? $"全年新收政府信息公开申请{f.Received}件，较上年{Change(f.Received, last.Total("T3.R01"))}%。"
                : $"全年新收政府信息公开申请{f.Received}件。",
        f => $"办结政府信息公开申请{f.Concluded}件，对{f.Refused}件不予公开，{f.Unhandled}件不予处理，均说明理由并告知救济途径。",
        f =>
            $"依申请公开方面，全年收到公民、法人和其他组织提出的政府信息公开申请{f.Received}件，申请办理工作平稳有序，答复依据《政府信息公开条例》第三十六条。",
        f =>
            $"截至{f.Year}年12月31日，本年新收政府信息公开申请{f.Received}件，结转下一年度{f.CarriedOut}件，其中由自然人提出的申请{f.Natural}件。",
        f =>
            $"坚持办理好每一件申请，推行“办结一件、回访一件”。全年共收办政府信息公开申请案件{f.Received + f.CarriedIn}件，其中，予以公开{f.Granted}件、部分公开{f.Partly}件、不予公开{f.Refused}件、无法提供{f.Lacking}件、不予处理{f.Unhandled}件、作其他处理（含申请人主动撤回申请）{f.Otherwise}件、转下年度办理{f.CarriedOut}件。",
    ];

    public static IReadOnlyList<Func<Facts, string>> Remedies { get; } =
    [
        f =>
            f.Reconsiderations + f.Suits == 0
                ? "未发生因政府信息公开引起的行政复议、行政诉讼。"
                : $"因政府信息公开被申请行政复议{f.Reconsiderations}件，被提起行政诉讼{f.Suits}件。",
        f =>
            $"政府信息公开行政复议{f.Reconsiderations}件，行政诉讼{f.Suits}件，其中未经复议直接起诉{f.DirectSuits}件，复议后起诉{f.LaterSuits}件。",
        _ => "加强与申请人沟通，降低因依申请公开引起的行政复议和行政诉讼发生率，防范败诉风险。",
        f => $"政府信息公开行政复议、行政诉讼相关案件共{f.Reconsiderations + f.Suits}件，未发生因信息发布不当引起的舆情。",
        f => f.Suits == 0 ? "全年未发生政府信息公开行政诉讼。" : $"全年发生政府信息公开行政诉讼{f.Suits}起，均积极应诉。",
        _ => "认真做好政府信息公开行政复议答复和行政诉讼应诉工作，力争零败诉。",
    ];

    private static string Change(decimal now, decimal before) =>
        now >= before ? $"增长{Facts.Percent(now - before, before, 1)}" : $"下降{Facts.Percent(before - now, before, 1)}";
}

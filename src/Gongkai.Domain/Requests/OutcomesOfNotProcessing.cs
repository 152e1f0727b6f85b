using Gongkai.Domain.Law;
using static Gongkai.Domain.Requests.Demand;
using static Gongkai.Domain.Requests.NotProcessingEvidence;
using static Gongkai.Domain.Requests.WithholdingEvidence;

namespace Gongkai.Domain.Requests;

/// <summary>不予处理: row 5.</summary>
internal static class OutcomesOfNotProcessing
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        new("Petition", "不予处理：信访、投诉、举报类申请", "Not processed: petition, complaint or report in the shape of a request")
        {
            ReportRow2021 = "T3.R03_5_1",
            Citations = [Regulation.Article(39, 1)],
            Duty = Duty.Must,
            Demands = [Any(WhyNotARequest).Under(Regulation.Article(39, 1)), Any(ChannelTold).Under(Regulation.Article(39, 1))],
            Instrument = "I-PETITION",
            Remedies = RemedyPath.Free,
            Note = "与投诉并列提出的信息申请仍应答复。",
            EnglishNote = "Information asked for beside a complaint is still answered.",
        },
        new("Repeated", "不予处理：重复申请", "Not processed: repeated request")
        {
            ReportRow2021 = "T3.R03_5_2",
            Citations = [Regulation.Article(36, item: 6)],
            Duty = Duty.May,
            Demands = [Any(EarlierCase).Under(Regulation.Article(36, item: 6)), Any(SameRequest).Under(Regulation.Article(36, item: 6))],
            Instrument = "I-REPEATED",
            Remedies = RemedyPath.Free,
            Note = "首次答复送达之前不适用。",
            EnglishNote = "Not before the first reply was delivered.",
        },
        new(
            "Publication",
            "不予处理：要求提供公报、报刊、书籍等公开出版物",
            "Not processed: gazette, newspaper, book or other published matter"
        )
        {
            ReportRow2021 = "T3.R03_5_3",
            Citations = [Regulation.Article(39, 2)],
            Duty = Duty.May,
            Demands = [Any(PublishedMatter).Under(Regulation.Article(39, 2))],
            Instrument = "I-PUBLISHED-MATTER",
            Remedies = RemedyPath.Free,
        },
        new("Abuse", "不予处理：无正当理由大量反复申请", "Not processed: excessive requests without good reason")
        {
            ReportRow2021 = "T3.R03_5_4",
            Citations = [Regulation.Article(35)],
            Duty = Duty.May,
            Demands =
            [
                Any(CountShown).Under(Regulation.Article(35)),
                Any(DocketEvidence.ReasonsAsked).Under(Regulation.Article(35)),
                Any(DocketEvidence.ReasonsGiven, NoReasonsReceived).Under(Regulation.Article(35)),
                Any(WhyUnreasonable).Under(Regulation.Article(35)),
                Any(HigherApproval).AsOwnRule(),
            ],
            Instrument = "I-EXCESSIVE",
            Remedies = RemedyPath.Free,
            Note = "理由合理的，应当答复或者确定延迟答复的合理期限（不属于处理结果）。",
            EnglishNote = "If the reason is good: answer, or set a delayed reply period (not an outcome).",
        },
        new("ConfirmAgain", "不予处理：要求确认或重新出具已获取信息", "Not processed: asks to confirm or reissue what was already obtained")
        {
            ReportRow2021 = "T3.R03_5_5",
            Duty = Duty.May,
            Demands = [Any(EarlierAccess).AsOwnRule()],
            Instrument = "I-CONFIRM",
            Remedies = RemedyPath.Free,
            Unverified = "legal basis",
            Note = "法律依据尚待核对。",
        },
    ];
}

using Gongkai.Domain.Law;
using static Gongkai.Domain.Requests.Demand;
using static Gongkai.Domain.Requests.NotHoldingEvidence;

namespace Gongkai.Domain.Requests;

/// <summary>无法提供: row 4.</summary>
internal static class OutcomesOfNotHolding
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        new("NotExisting", "无法提供：经检索信息不存在", "Cannot provide: searched, does not exist")
        {
            ReportRow2021 = "T3.R03_4_1",
            Citations = [Regulation.Article(36, item: 4)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.SearchRecorded).Under(Regulation.Article(36, item: 4)),
                Any(DocketEvidence.SearchFoundNothing).Under(Regulation.Article(36, item: 4)),
                Any(DocketEvidence.SearchByUnitInCharge).AsOwnRule(),
                Any(DutyToMakeChecked).AsOwnRule(),
            ],
            Instrument = "I-NOT-EXIST",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "检索记录应当能够出示：举证责任在行政机关。",
            EnglishNote = "Search record must be shown on demand: burden of proof lies with the organ.",
        },
        new("NotResponsible", "无法提供：不属于本机关负责公开", "Cannot provide: another organ is responsible")
        {
            ReportRow2021 = "T3.R03_4_1",
            Citations = [Regulation.Article(36, item: 5), Regulation.Article(10)],
            Duty = Duty.Must,
            Demands =
            [
                Any(OriginDetermined).Under(Regulation.Article(10)),
                Any(ResponsibleOrgan, ResponsibleOrganUnknown).Under(Regulation.Article(36, item: 5)),
            ],
            Instrument = "I-NOT-HERE",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "条例没有移送申请的规定：应当告知申请人。",
            EnglishNote = "The law knows no transfer of a request: the applicant is told.",
        },
        new("DutyMoved", "无法提供：职权已划转，告知向划入机关申请", "Cannot provide: duty has moved to another organ")
        {
            ReportRow2021 = "T3.R03_4_1",
            Citations = [Regulation.Article(36, item: 5), new(Acts.ReformLetter)],
            Duty = Duty.May,
            Demands =
            [
                Any(DutyMove).Under(new(Acts.ReformLetter)),
                Any(ReceivingOrgan).Under(Regulation.Article(36, item: 5)),
                Any(ReceivingOrganAsked, ReceivingOrganNotAsked).Under(new(Acts.ReformLetter)),
            ],
            Instrument = "I-NOT-HERE",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "划出机关征求划入机关意见后可以自行答复；划入机关不得以档案未移交为由拒绝。",
            EnglishNote =
                "The old organ may answer itself after asking the new one; the new one may not refuse because files have not moved.",
        },
        new("NotHeld", "无法提供：应由本机关掌握但未制作或未获取", "Cannot provide: not made or not obtained")
        {
            ReportRow2021 = "T3.R03_4_1",
            Citations = [Regulation.Article(36, item: 4), Regulation.Article(2)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.SearchRecorded).Under(Regulation.Article(36, item: 4)),
                Any(WhyNotMade).Under(Regulation.Article(36, item: 4)),
            ],
            Instrument = "I-NOT-EXIST",
            Remedies = RemedyPath.Free,
            Certainty = Certainty.Unverified,
            Unverified = "article and row",
            Note = "单独列出便于监督：可能反映未履行职责。",
            EnglishNote = "Kept apart for supervision: it may show a neglected duty.",
        },
        new("WouldNeedMaking", "无法提供：没有现成信息，需要加工、分析或另行制作", "Cannot provide: would have to be made")
        {
            ReportRow2021 = "T3.R03_4_2",
            Citations = [Regulation.Article(38)],
            Duty = Duty.May,
            Demands =
            [
                Any(DocketEvidence.SearchRecorded).Under(Regulation.Article(38)),
                Any(WhyRedactionIsNotEnough).Under(Regulation.Article(38)),
                Any(EffortDescribed).Under(Regulation.Article(38)),
            ],
            Instrument = "I-NEEDS-MAKING",
            Remedies = RemedyPath.Free,
            Note = "区分处理（第三十七条）不属于加工、分析。",
            EnglishNote = "Redaction (Art. 37) is never \"processing\".",
        },
        new("StillUnclear", "无法提供：补正后申请内容仍不明确", "Cannot provide: still unclear after supplement")
        {
            ReportRow2021 = "T3.R03_4_3",
            Citations = [Regulation.Article(30)],
            Duty = Duty.May,
            Demands =
            [
                Any(DocketEvidence.SupplementAsked).Under(Regulation.Article(30)),
                Any(DocketEvidence.Supplemented).Under(Regulation.Article(30)),
                Any(WhyStillUnclear).Under(Regulation.Article(36)),
            ],
            Instrument = "I-UNCLEAR",
            Remedies = RemedyPath.Free,
            Unverified = "article",
            Note = "补正只能一次性告知。",
            EnglishNote = "Only one supplement may be asked (一次性).",
        },
    ];
}

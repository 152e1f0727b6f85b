using Gongkai.Domain.Law;
using static Gongkai.Domain.Requests.Demand;
using static Gongkai.Domain.Requests.EndingEvidence;
using static Gongkai.Domain.Requests.NotProcessingEvidence;

namespace Gongkai.Domain.Requests;

/// <summary>其他处理: row 6.</summary>
internal static class OutcomesOfEnding
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        new("GivenUpSupplement", "其他处理：逾期不补正，不再处理", "Other: no supplement in time, no further processing")
        {
            ReportRow2021 = "T3.R03_6_1",
            ReportRow2019 = "T3.R03_6",
            Citations = [Regulation.Article(30)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.SupplementAsked).Under(Regulation.Article(30)),
                Any(DocketEvidence.SupplementDelivered).Under(Regulation.Article(30)),
                Any(DocketEvidence.SupplementPeriodPassed).Under(Regulation.Article(30)),
                Any(NoGoodReasonKnown).Under(Regulation.Article(30)),
            ],
            Instrument = "I-LAPSED-SUPPLEMENT",
            Remedies = RemedyPath.Free,
            FeePossible = false,
            Ending = Ending.GivenUp,
            Note = "视为放弃申请。条例未要求书面告知，宜告知。",
            EnglishNote = "Deemed given up. A letter is good practice even if not demanded [P].",
        },
        new("FeeUnpaid", "其他处理：逾期未缴费，不再处理", "Other: fee not paid in time, no further processing")
        {
            ReportRow2021 = "T3.R03_6_2",
            ReportRow2019 = "T3.R03_6",
            Citations = [Regulation.Article(42), new(Acts.FeeMeasure)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.FeeNotified).Under(new(Acts.FeeMeasure)),
                Any(DocketEvidence.FeeNoticeDelivered).Under(new(Acts.FeeMeasure)),
                Any(DocketEvidence.FeePeriodPassed).Under(new(Acts.FeeMeasure)),
            ],
            Instrument = "I-LAPSED-FEE",
            Remedies = RemedyPath.Free,
            Ending = Ending.GivenUp,
            Note = "缴费期内不得就收费通知申请复议；对本决定可以。",
            EnglishNote = "The fee notice itself cannot be contested during the paying period; this decision can.",
        },
        new("Withdrawn", "其他处理·其他：申请人撤回", "Other: withdrawn by applicant")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Duty = Duty.Must,
            Demands = [Any(DocketEvidence.WithdrawalReceived).AsOwnRule(), Any(DocketEvidence.NoReplySent).AsOwnRule()],
            Instrument = "I-CLOSED",
            Remedies = RemedyPath.None,
            FeePossible = false,
            Ending = Ending.Withdrawn,
            Unverified = "norm",
            Note = "不从新收中扣除。行政机关不得催促撤回；记录由谁提出。",
            EnglishNote = "Never deleted from 新收. Organ must not press for it: who proposed it is recorded [P].",
        },
        new("NotGovernmentInfo", "其他处理·其他：不属于政府信息", "Other: not government information")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Citations = [Regulation.Article(2)],
            Duty = Duty.Must,
            Demands = [Any(WhyNotInformation).Under(Regulation.Article(2))],
            Instrument = "I-NOT-GI",
            Remedies = RemedyPath.Free,
            Certainty = Certainty.Unverified,
            Unverified = "row",
            Note = "包括由党的机关保存的党务事项和民事事项。",
            EnglishNote = "Includes party matter kept by a party body and private-law matter.",
        },
        new("Consultation", "其他处理·其他：咨询、请求解答", "Other: a question, not a request for information")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Citations = [Regulation.Article(2)],
            Duty = Duty.May,
            Demands = [Any(WhyNotARequest).Under(Regulation.Article(2)), Any(AnswerGiven, ChannelTold).AsOwnRule()],
            Instrument = "I-CONSULT",
            Remedies = RemedyPath.Free,
            Certainty = Certainty.Unverified,
            Unverified = "article and row",
            Note = "能够简便解答的，宜予解答。",
            EnglishNote = "Answer it anyway where easy.",
        },
        new("TransferredToArchives", "其他处理·其他：已移交国家档案馆", "Other: handed over to state archives")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Citations = [new(Acts.Archives), new(Acts.ReformLetter)],
            Duty = Duty.May,
            Demands = [Any(TransferRecord).Under(new(Acts.ReformLetter))],
            Instrument = "I-ARCHIVES",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "部分机关计入“本机关不掌握”，见统计口径设置。",
            EnglishNote = "Some organs count it at R03_4_1: policy ArchivesRow.",
        },
        new("PartyInformation", "其他处理·其他：党务信息", "Other: party information")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Citations = [Regulation.Article(2), new(Acts.PartyRules)],
            Duty = Duty.May,
            Demands = [Any(PartyMaker).Under(new(Acts.ReformLetter))],
            Instrument = "I-NOT-GI",
            Remedies = RemedyPath.Free,
            Unverified = "row",
        },
        new("ApplicantGone", "其他处理·其他：申请人死亡或终止且无承受人", "Other: applicant died or dissolved")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Duty = Duty.May,
            Demands = [Any(ApplicantGoneProof).AsOwnRule(), Any(SuccessorAsked).AsOwnRule()],
            Instrument = "I-CLOSED",
            Remedies = RemedyPath.None,
            FeePossible = false,
            Certainty = Certainty.Unverified,
            Unverified = "article and row",
        },
        new("OtherClosed", "其他处理·其他：其他情形", "Other: anything else")
        {
            ReportRow2021 = "T3.R03_6_3",
            ReportRow2019 = "T3.R03_6",
            Duty = Duty.May,
            Demands = [Any(ReasonInWords).Under(Regulation.Article(36)), Any(OfficeHeadApproval).AsOwnRule()],
            Instrument = "I-CLOSED",
            Remedies = RemedyPath.Free,
            Certainty = Certainty.Unverified,
            Unverified = "own rule of this program",
            Note = "本项占比向监督机关显示：过高是预警。",
            EnglishNote = "Share of this outcome is shown to the supervisor: a dumping ground is a warning.",
        },
    ];
}

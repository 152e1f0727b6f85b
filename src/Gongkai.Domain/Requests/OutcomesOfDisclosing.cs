using Gongkai.Domain.Law;
using static Gongkai.Domain.Requests.Demand;
using static Gongkai.Domain.Requests.DemandWhen;
using static Gongkai.Domain.Requests.DisclosingEvidence;

namespace Gongkai.Domain.Requests;

/// <summary>予以公开、部分公开: rows 1 and 2.</summary>
internal static class OutcomesOfDisclosing
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        new("Disclosed", "予以公开（提供信息）", "Disclosed: information provided")
        {
            ReportRow2021 = "T3.R03_1",
            Citations = [Regulation.Article(36, item: 2), Regulation.Article(40)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.Attachment, ProvisionRecorded).Under(Regulation.Article(40)),
                Any(DocketEvidence.ThirdPartyAnswered).Only(ThirdPartyConcerned).Under(Regulation.Article(32)),
                Any(DocketEvidence.NoThirdPartyObjects, ObjectionUnsound).Only(ThirdPartyConcerned).Under(Regulation.Article(15)),
                Any(DocketEvidence.CoOrganAnswered).Only(JointlyMade).Under(Regulation.Article(34)),
                Any(DocketEvidence.SecrecyReviewed).Under(Regulation.Article(17)),
            ],
            Instrument = "I-DISCLOSE",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "按第四十条确定提供形式；可能危害载体安全的，可以安排查阅、抄录。",
            EnglishNote = "Form of provision per Art. 40; if the carrier is at risk offer inspection or copy.",
        },
        new("DisclosedByAccessTold", "予以公开（告知获取方式、途径和时间）", "Disclosed: told how, where and when to get it")
        {
            ReportRow2021 = "T3.R03_1",
            Citations = [Regulation.Article(36, item: 2)],
            Duty = Duty.Must,
            Demands = [Any(AccessDescribed).Under(Regulation.Article(36, item: 2))],
            Instrument = "I-DISCLOSE",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "适用于已确定公开日期或者须现场查阅的信息。",
            EnglishNote = "Use when it will be published on a fixed date or must be inspected on site.",
        },
        new("AlreadyPublished", "已主动公开，告知获取方式和途径", "Already public: access told")
        {
            ReportRow2021 = "T3.R03_1",
            Citations = [Regulation.Article(36, item: 1)],
            Duty = Duty.Must,
            Demands = [Any(PublicationFound).Under(Regulation.Article(36, item: 1))],
            Instrument = "I-DISCLOSE-PUBLIC",
            Remedies = RemedyPath.Free,
            Unverified = "row",
            Note = "实践中计入予以公开。链接在答复当日应当可以打开。",
            EnglishNote = "Counts as 予以公开 in general practice. The link must answer on the day of the letter.",
        },
        new("DisclosedInPublicInterest", "第三方不同意，因公共利益决定公开", "Disclosed against the third party in the public interest")
        {
            ReportRow2021 = "T3.R03_1",
            Citations = [Regulation.Article(15), Regulation.Article(32)],
            Duty = Duty.May,
            Demands =
            [
                Any(DocketEvidence.ThirdPartyAsked).Under(Regulation.Article(32)),
                Any(DocketEvidence.ThirdPartyRefused, DocketEvidence.ThirdPartySilent).Under(Regulation.Article(32)),
                Any(PublicInterestReason).Under(Regulation.Article(15)),
                Any(ThirdPartyTold).Under(Regulation.Article(32)),
            ],
            Instrument = "I-DISCLOSE",
            Remedies = RemedyPath.Free,
            Note = "另行告知第三方并载明救济途径；告知第三方之前不向申请人提供。",
            EnglishNote = "The third party gets I-THIRD-TOLD with its own FREE block. Wait with handing over until it was told [P].",
        },
        new("PartlyDisclosed", "部分公开（区分处理）", "Partly disclosed, rest withheld")
        {
            ReportRow2021 = "T3.R03_2",
            Citations = [Regulation.Article(37)],
            CitesGroundsOfPieces = true,
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.Attachment, ProvisionRecorded).Under(Regulation.Article(37)),
                Any(RedactionRecorded).Under(Regulation.Article(37)),
                Any(DocketEvidence.SecrecyReviewed).Under(Regulation.Article(17)),
            ],
            Instrument = "I-DISCLOSE-PART",
            Remedies = RemedyPath.ByGround,
            Note = "吸收本案其他处理结果，只计此行。不予公开部分依据第十四条至第十六条的，该部分复议前置。",
            EnglishNote =
                "Absorbs all other results of the same case: only this row is counted. BY_GROUND: FIRST+FREE if a withheld piece rests on Art. 14-16, else FREE.",
        },
    ];
}

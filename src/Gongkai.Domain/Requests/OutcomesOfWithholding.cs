using Gongkai.Domain.Law;
using static Gongkai.Domain.Requests.Demand;
using static Gongkai.Domain.Requests.WithholdingEvidence;

namespace Gongkai.Domain.Requests;

/// <summary>不予公开: row 3.</summary>
internal static class OutcomesOfWithholding
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        new("StateSecret", "不予公开：属于国家秘密", "Withheld: state secret")
        {
            ReportRow2021 = "T3.R03_3_1",
            Citations = [Regulation.Article(14)],
            Duty = Duty.Must,
            Demands =
            [
                Any(SecrecyLevel).Under(Regulation.Article(14)),
                Any(ClassificationBasis, SecrecyDetermined).Under(Regulation.Article(17)),
                Any(DocketEvidence.SecrecyReviewed).Under(Regulation.Article(17)),
            ],
            Instrument = "I-REFUSE-SECRET",
            Remedies = RemedyPath.First,
            Note = "答复载明法律依据，不涉及内容。保密期限届满的不得适用。",
            EnglishNote = "Letter names the legal basis, never the content. Expired classification blocks it.",
        },
        new("ForbiddenByLaw", "不予公开：法律、行政法规禁止公开", "Withheld: forbidden by law or administrative regulation")
        {
            ReportRow2021 = "T3.R03_3_2",
            Citations = [Regulation.Article(14)],
            Duty = Duty.Must,
            Demands = [Any(BanOfLaw).Where("rank", "law", "administrativeRegulation").Under(Regulation.Article(14))],
            Instrument = "I-REFUSE-LAW",
            Remedies = RemedyPath.First,
            Note = "地方性法规不足以作为本项依据。",
            EnglishNote = "Local regulations are not enough for this ground.",
        },
        new(
            "EndangersSecurity",
            "不予公开：危及国家安全、公共安全、经济安全、社会稳定",
            "Withheld: endangers state, public or economic security or social stability"
        )
        {
            ReportRow2021 = "T3.R03_3_3",
            Citations = [Regulation.Article(14)],
            Duty = Duty.Must,
            Demands =
            [
                Any(HarmStatement)
                    .Where("endangered", "stateSecurity", "publicSecurity", "economicSecurity", "socialStability")
                    .Under(Regulation.Article(14)),
                Any(HigherApproval).AsOwnRule(),
            ],
            Instrument = "I-REFUSE-SECURITY",
            Remedies = RemedyPath.First,
            Note = "“三安全一稳定”。",
            EnglishNote = "The \"three securities and one stability\".",
        },
        new("ThirdParty", "不予公开：保护第三方合法权益", "Withheld: commercial secret, privacy or like rights of a third party")
        {
            ReportRow2021 = "T3.R03_3_4",
            Citations = [Regulation.Article(15), Regulation.Article(32)],
            Duty = Duty.Must,
            Demands =
            [
                Any(DocketEvidence.ThirdPartyAsked, WhyThirdPartyNotAsked).Under(Regulation.Article(32)),
                Any(DocketEvidence.ThirdPartyRefused, DocketEvidence.ThirdPartySilent, WhyThirdPartyNotAsked).Under(Regulation.Article(32)),
                Any(HarmStatement).Where("endangered", "commercialSecret", "privacy", "otherRight").Under(Regulation.Article(15)),
                Any(PublicInterestWeighed).Where("result", "withhold").Under(Regulation.Article(15)),
            ],
            Instrument = "I-REFUSE-THIRD",
            Remedies = RemedyPath.First,
            Note = "仅有第三方不同意并不足够，其理由须合理（第三十二条）。先考虑部分公开。",
            EnglishNote =
                "Refusal of the third party is not enough alone: its reason must be reasonable (Art. 32). Try PartlyDisclosed first.",
        },
        new("InternalAffairs", "不予公开：内部事务信息", "Withheld: internal affairs (personnel, logistics, internal workflow)")
        {
            ReportRow2021 = "T3.R03_3_5",
            Citations = [Regulation.Article(16, 1)],
            Duty = Duty.May,
            Demands = [Any(InternalKind).Under(Regulation.Article(16, 1)), Any(ReasonToWithhold).Under(Regulation.Article(36, item: 3))],
            Instrument = "I-REFUSE-INTERNAL",
            Remedies = RemedyPath.First,
            Note = "理由中应当体现裁量。",
            EnglishNote = "Discretion must be shown in the reason.",
        },
        new("ProcessInformation", "不予公开：过程性信息", "Withheld: process information")
        {
            ReportRow2021 = "T3.R03_3_6",
            Citations = [Regulation.Article(16, 2)],
            Duty = Duty.May,
            Demands =
            [
                Any(ProcessKind).Under(Regulation.Article(16, 2)),
                Any(SpecialRuleChecked).Where("result", "no").Under(Regulation.Article(16, 2)),
                Any(MatterStillOpen, ReasonToWithhold).Under(Regulation.Article(36, item: 3)),
            ],
            Instrument = "I-REFUSE-PROCESS",
            Remedies = RemedyPath.First,
            Note = "法律、法规、规章规定应当公开的，从其规定。",
            EnglishNote = "A law, regulation or rule that says public prevails.",
        },
        new("EnforcementFile", "不予公开：行政执法案卷信息", "Withheld: enforcement case file")
        {
            ReportRow2021 = "T3.R03_3_7",
            Citations = [Regulation.Article(16, 2)],
            Duty = Duty.May,
            Demands =
            [
                Any(CaseFileNumber).Under(Regulation.Article(16, 2)),
                Any(SpecialRuleChecked).Where("result", "no").Under(Regulation.Article(16, 2)),
                Any(ReasonToWithhold).Under(Regulation.Article(36, item: 3)),
            ],
            Instrument = "I-REFUSE-FILE",
            Remedies = RemedyPath.First,
            Note = "案件当事人依其他法律有阅卷权的，应当告知。有社会影响的处罚决定应当公开（第二十条第六项）。",
            EnglishNote =
                "A party to the case has file inspection under other law: say so. Decisions of social influence are public (Art. 20 (6)).",
        },
        new("SpecialRegime", "属于行政查询事项（工商、不动产登记资料等）", "Special access rules apply (registers)")
        {
            ReportRow2021 = "T3.R03_3_8",
            Citations = [Regulation.Article(36, item: 7)],
            Duty = Duty.Must,
            Demands = [Any(SpecialRule).Under(Regulation.Article(36, item: 7)), Any(EnquiryDesk).Under(Regulation.Article(36, item: 7))],
            Instrument = "I-ENQUIRY",
            Remedies = RemedyPath.Free,
            Unverified = "remedy; that article and row mean the same",
            Note = "统计表中列于不予公开，但不属于第十四条至第十六条的不予公开，不适用复议前置。",
            EnglishNote = "Stands under 不予公开 in the table but is not an Art. 14-16 refusal, so not 复议前置.",
        },
    ];
}

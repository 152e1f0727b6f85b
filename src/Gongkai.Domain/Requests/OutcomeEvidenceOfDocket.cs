using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence that need no form: other entries of the docket, or the review chain, tell them.</summary>
public static class DocketEvidence
{
    public static readonly EvidenceKind SearchRecorded = new(
        "SearchRecorded",
        "检索记录（检索范围、检索词、结果、检索单位、日期）",
        "Search record: places, words, result, unit, date",
        Docket
    )
    {
        Told = it => it.Request.Searches.Count > 0,
    };
    public static readonly EvidenceKind SearchFoundNothing = new(
        "SearchFoundNothing",
        "检索结果为未找到",
        "The search found nothing",
        Docket
    )
    {
        Told = it => it.Request.Searches is [.., { Found: false }],
    };
    public static readonly EvidenceKind SearchByUnitInCharge = new(
        "SearchByUnitInCharge",
        "承办单位的检索记录",
        "A search by the unit in charge",
        Docket
    )
    {
        Told = it => it.Request.Searches.Any(search => search.Section == it.Request.Section),
    };
    public static readonly EvidenceKind Attachment = new("Attachment", "随答复提供的文件", "A file provided with the reply", Docket)
    {
        Told = it => it.Provided.Count > 0,
    };
    public static readonly EvidenceKind ThirdPartyAsked = new(
        "ThirdPartyAsked",
        "已书面征求第三方意见",
        "The third party was asked in writing",
        Docket
    )
    {
        Told = it => it.Asked(Consulted.ThirdParty).Any(),
    };
    public static readonly EvidenceKind ThirdPartyAnswered = new(
        "ThirdPartyAnswered",
        "第三方已答复，或者十五个工作日期满",
        "The third party answered, or its 15 working days are over",
        Docket
    )
    {
        Told = it => it.Asked(Consulted.ThirdParty).All(asked => it.AnswerTo(asked) is not null || it.IsOver(asked)),
    };
    public static readonly EvidenceKind ThirdPartySilent = new(
        "ThirdPartySilent",
        "第三方逾期未答复",
        "The third party was silent for its 15 working days",
        Docket
    )
    {
        Told = it => it.Asked(Consulted.ThirdParty).Any(asked => it.AnswerTo(asked) is null && it.IsOver(asked)),
    };
    public static readonly EvidenceKind NoThirdPartyObjects = new(
        "NoThirdPartyObjects",
        "没有第三方不同意公开",
        "No third party objects",
        Docket
    )
    {
        Told = it => !it.Asked(Consulted.ThirdParty).Any(asked => it.AnswerTo(asked) is { Opinion: Opinion.Objects }),
    };
    public static readonly EvidenceKind ThirdPartyRefused = new(
        "ThirdPartyRefused",
        "第三方不同意公开并说明理由",
        "The third party objected and gave its reason",
        Docket
    )
    {
        Told = it =>
            it.Asked(Consulted.ThirdParty).Any(asked => it.AnswerTo(asked) is { Opinion: Opinion.Objects, Reasons.IsBlank: false }),
    };
    public static readonly EvidenceKind CoOrganAnswered = new(
        "CoOrganAnswered",
        "共同制作机关已答复，或者十五个工作日期满",
        "The co-producing organ answered, or its 15 working days are over",
        Docket
    )
    {
        Told = it => it.Asked(Consulted.CoOrgan).All(asked => it.AnswerTo(asked) is not null || it.IsOver(asked)),
    };
    public static readonly EvidenceKind SupplementAsked = new("SupplementAsked", "已发补正告知书", "A supplement was asked for", Docket)
    {
        Told = it => it.Request.Supplement is not null,
    };
    public static readonly EvidenceKind SupplementDelivered = new(
        "SupplementDelivered",
        "补正告知书送达日期",
        "Day the supplement notice was delivered",
        Docket
    )
    {
        Told = it => it.Request.SupplementServedOn is not null,
    };
    public static readonly EvidenceKind SupplementPeriodPassed = new(
        "SupplementPeriodPassed",
        "补正期限已满",
        "The period for the supplement is over",
        Docket
    )
    {
        Told = it => it.Request.Stage is Stage.AwaitingSupplement && it.Today > it.Clock.ApplicantLimit,
    };
    public static readonly EvidenceKind Supplemented = new("Supplemented", "申请人已补正", "The applicant supplemented", Docket)
    {
        Told = it => it.Request.Supplemented is not null,
    };
    public static readonly EvidenceKind FeeNotified = new(
        "FeeNotified",
        "答复期限内已发收费通知",
        "A fee notice within the reply period",
        Docket
    )
    {
        Told = it => it.Request.Entries.OfType<FeeNotified>().Any(),
    };
    public static readonly EvidenceKind FeeNoticeDelivered = new(
        "FeeNoticeDelivered",
        "收费通知送达日期",
        "Day the fee notice was delivered",
        Docket
    )
    {
        Told = it => it.Request.Entries.OfType<FeeNotified>().LastOrDefault()?.DeliveredOn is not null,
    };
    public static readonly EvidenceKind FeePeriodPassed = new("FeePeriodPassed", "缴费期限已满", "The period for payment is over", Docket)
    {
        Told = it => it.Request.Stage is Stage.AwaitingPayment && it.Today > it.Clock.ApplicantLimit,
    };
    public static readonly EvidenceKind ReasonsAsked = new(
        "ReasonsAsked",
        "已要求申请人说明理由",
        "The applicant was asked for reasons",
        Docket
    )
    {
        Told = it => it.Request.Entries.OfType<ReasonsAsked>().Any(),
    };
    public static readonly EvidenceKind ReasonsGiven = new("ReasonsGiven", "申请人说明的理由", "The reasons the applicant gave", Docket)
    {
        Told = it => it.Request.Entries.OfType<ReasonsGiven>().Any(),
    };
    public static readonly EvidenceKind NoReplySent = new("NoReplySent", "此前未作出答复", "No reply was sent before", Docket)
    {
        Told = it => it.Request.Reply is null,
    };
    public static readonly EvidenceKind WithdrawalReceived = new(
        "WithdrawalReceived",
        "撤回申请（日期、形式、身份核对、由谁提出）",
        "Withdrawal: date, form, identity checked, who proposed it",
        Docket
    )
    {
        Told = it => it.Request.Entries.OfType<Withdrawn>().Any(),
    };

    public static readonly EvidenceKind SecrecyReviewed = new(
        "SecrecyReviewed",
        "已经保密审查",
        "Passed the secrecy review",
        EvidenceSource.Review
    );
}

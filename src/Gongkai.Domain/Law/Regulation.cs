using static Gongkai.Domain.Law.Certainty;
using static Gongkai.Domain.Law.PeriodStart;

namespace Gongkai.Domain.Law;

/// <summary>
/// 政府信息公开条例: its articles and periods. A rule takes its number from here. Numbers that no source states (the length of a
/// supplement, the cap for other organs) are marked unverified; the organ's settings may replace them.
/// </summary>
public static class Regulation
{
    /// <summary>The day on which the revised Regulation came into force.</summary>
    public static readonly DateOnly Revised2019 = Acts.Regulation.InForceFrom;

    /// <summary>主动公开期限, Art. 26.</summary>
    public static readonly PeriodHistory Publication = Of("T-PUBLISH", 20, InformationFormedOrChanged, Article(26));

    /// <summary>补正告知期限, Art. 30.</summary>
    public static readonly PeriodHistory SupplementNotice = Of("T-SUPPLEMENT-NOTICE", 7, RequestReceived, Article(30));

    /// <summary>合理的补正期限: "reasonable" in Art. 30, set by the organ; this length is practice.</summary>
    public static readonly PeriodHistory Supplement = Of("T-SUPPLEMENT", 15, NoticeDelivered, Article(30), Unverified);

    /// <summary>答复期限, Art. 33 para. 2.</summary>
    public static readonly PeriodHistory ReplyPeriod = Of("T-REPLY", 20, RequestReceived, Article(33, 2));

    /// <summary>延长答复期限, Art. 33 para. 2: at most this much more, once.</summary>
    public static readonly PeriodHistory ExtensionAtMost = Of("T-EXTENSION", 20, ReplyPeriodEnded, Article(33, 2));

    /// <summary>征求第三方意见, Art. 32.</summary>
    public static readonly PeriodHistory ThirdPartyOpinion = Of("T-THIRD-PARTY", 15, OpinionAskedDelivered, Article(32));

    /// <summary>征求共同制作机关意见, Art. 34.</summary>
    public static readonly PeriodHistory CoOrganOpinion = Of("T-CO-ORGAN", 15, OpinionAskedDelivered, Article(34));

    /// <summary>征求其他机关意见, Arts. 11 and 17: the Regulation sets no limit, this one is a cap chosen here.</summary>
    public static readonly PeriodHistory OtherOrganOpinion = Of("T-OTHER-ORGAN", 15, OpinionAskedDelivered, Article(11), Unverified);

    /// <summary>缴费期限: counted from the day after the fee notice was delivered.</summary>
    public static readonly PeriodHistory FeePayment = new(
        new Period("T-FEE-PAY", 20, PeriodUnit.WorkingDays, NoticeDelivered, new(Acts.FeeMeasure), Verified, Acts.FeeMeasure.InForceFrom)
    );

    /// <summary>责令重新答复: the length the order sets, else this one.</summary>
    public static readonly PeriodHistory Redecision = Of("T-REDECIDE", 20, DecisionServed, Article(33, 2), Unverified);

    public static readonly IReadOnlyList<PeriodHistory> Periods =
    [
        Publication,
        SupplementNotice,
        Supplement,
        ReplyPeriod,
        ExtensionAtMost,
        ThirdPartyOpinion,
        CoOrganOpinion,
        OtherOrganOpinion,
        FeePayment,
        Redecision,
    ];

    /// <summary>条例第…条第…款第…项.</summary>
    public static Citation Article(int article, int? paragraph = null, int? item = null) => new(Acts.Regulation, article, paragraph, item);

    private static PeriodHistory Of(string id, int length, PeriodStart starts, Citation citation, Certainty certainty = Verified) =>
        new(new Period(id, length, PeriodUnit.WorkingDays, starts, citation, certainty, Acts.Regulation.InForceFrom));
}

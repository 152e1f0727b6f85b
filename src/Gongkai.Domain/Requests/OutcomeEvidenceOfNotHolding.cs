using static Gongkai.Domain.Requests.EvidenceFieldType;
using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence for what the organ cannot provide (Arts. 10, 30, 36 (4) (5), 38).</summary>
public static class NotHoldingEvidence
{
    public static readonly EvidenceKind DutyToMakeChecked = new(
        "DutyToMakeChecked",
        "制作或者获取职责的核对",
        "Whether it had to be made or obtained",
        Form,
        new(
            "result",
            "结论",
            "Result",
            Choice,
            new("noDuty", "没有制作或者获取的职责", "No duty"),
            new("duty", "有制作或者获取的职责", "A duty")
        ),
        new("basis", "依据", "Basis")
    );

    public static readonly EvidenceKind OriginDetermined = new(
        "OriginDetermined",
        "信息来源的判断",
        "Where the information comes from",
        Form,
        new(
            "origin",
            "来源",
            "Origin",
            Choice,
            new("madeHere", "本机关制作", "Made here"),
            new("fromPerson", "从公民、法人获取", "Obtained from a person"),
            new("fromOrgan", "从其他机关获取", "Obtained from an organ"),
            new("notHeld", "本机关未持有", "Not held here")
        ),
        new("basis", "依据", "Basis")
    );

    public static readonly EvidenceKind ResponsibleOrgan = new(
        "ResponsibleOrgan",
        "负责公开的机关及联系方式",
        "The responsible organ and its contact",
        Form,
        new("name", "名称", "Name"),
        new("contact", "联系方式", "Contact")
    );

    public static readonly EvidenceKind ResponsibleOrganUnknown = new(
        "ResponsibleOrganUnknown",
        "不能确定负责公开的机关的理由",
        "Why the responsible organ cannot be determined",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind DutyMove = new(
        "DutyMove",
        "职权划转的决定",
        "Decision that moved the duty",
        Form,
        new("decision", "决定", "Decision"),
        new("on", "划转日期", "Day", Day)
    );

    public static readonly EvidenceKind ReceivingOrgan = new(
        "ReceivingOrgan",
        "划入机关",
        "The organ that received the duty",
        Form,
        new("name", "名称", "Name"),
        new("contact", "联系方式", "Contact")
    );

    public static readonly EvidenceKind ReceivingOrganAsked = new(
        "ReceivingOrganAsked",
        "已征求划入机关意见",
        "The receiving organ was asked",
        Form,
        new("on", "日期", "Day", Day),
        new("answer", "意见", "Answer")
    );

    public static readonly EvidenceKind ReceivingOrganNotAsked = new(
        "ReceivingOrganNotAsked",
        "未征求划入机关意见的理由",
        "Why the receiving organ was not asked",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind WhyNotMade = new(
        "WhyNotMade",
        "未制作或者未获取的原因",
        "Why it was not made or obtained",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind WhyRedactionIsNotEnough = new(
        "WhyRedactionIsNotEnough",
        "区分处理不足以提供的理由",
        "Why redaction is not enough",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind EffortDescribed = new(
        "EffortDescribed",
        "需要加工、分析的工作",
        "The work it would take",
        Form,
        new EvidenceField("work", "需要进行的工作", "Work")
    );

    public static readonly EvidenceKind WhyStillUnclear = new(
        "WhyStillUnclear",
        "补正后仍不明确之处",
        "What is still unclear",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );
}

using static Gongkai.Domain.Requests.EvidenceFieldType;
using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence for what is not handled as a request (Arts. 2, 35, 36 (6), 39).</summary>
public static class NotProcessingEvidence
{
    public static readonly EvidenceKind WhyNotARequest = new(
        "WhyNotARequest",
        "不属于申请的理由",
        "Why it is no request for information",
        Form,
        new("quote", "申请原文", "Words of the letter"),
        new("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind ChannelTold = new(
        "ChannelTold",
        "告知的渠道",
        "The channel that was told",
        Form,
        new EvidenceField("channel", "渠道", "Channel")
    );

    public static readonly EvidenceKind EarlierCase = new(
        "EarlierCase",
        "此前的答复",
        "The earlier reply",
        Form,
        new("number", "案号", "Case number"),
        new("repliedOn", "答复日期", "Replied on", Day),
        new("deliveredOn", "送达日期", "Delivered on", Day)
    );

    public static readonly EvidenceKind SameRequest = new(
        "SameRequest",
        "同一申请人、同一信息、没有新的事实",
        "Same applicant, same information, no new facts",
        Form,
        new("applicant", "申请人核对", "Applicant checked"),
        new("information", "信息核对", "Information checked"),
        new("facts", "没有新的事实", "No new facts")
    );

    public static readonly EvidenceKind PublishedMatter = new(
        "PublishedMatter",
        "公开出版物及获取途径",
        "The published matter and how to get it",
        Form,
        new("title", "名称", "Title"),
        new("way", "获取途径", "Way of getting it")
    );

    public static readonly EvidenceKind CountShown = new(
        "CountShown",
        "申请数量、频次",
        "Number of requests in a period",
        Form,
        new("count", "件数", "Number", Number),
        new("period", "期间", "Period")
    );

    public static readonly EvidenceKind NoReasonsReceived = new(
        "NoReasonsReceived",
        "申请人未说明理由",
        "No reasons came",
        Form,
        new EvidenceField("checkedOn", "核对日期", "Checked on", Day)
    );

    public static readonly EvidenceKind WhyUnreasonable = new(
        "WhyUnreasonable",
        "理由不合理的说明",
        "Why the reasons do not hold",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind EarlierAccess = new(
        "EarlierAccess",
        "此前已获取",
        "It was obtained before",
        Form,
        new("source", "案号或者公开位置", "Case or publication"),
        new("on", "获取日期", "Day", Day)
    );

    public static readonly EvidenceKind WhyNotInformation = new(
        "WhyNotInformation",
        "不属于政府信息的理由",
        "Why it is not government information",
        Form,
        new(
            "element",
            "不具备的要件",
            "Element that is missing",
            Choice,
            new("byOrgan", "不是行政机关制作或者获取", "Not made or obtained by an administrative organ"),
            new("inDuty", "不是履行行政管理职能过程中", "Not in performing administrative functions"),
            new("recorded", "没有以一定形式记录、保存", "Not recorded")
        ),
        new("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind AnswerGiven = new(
        "AnswerGiven",
        "已作的解答",
        "The answer that was given",
        Form,
        new EvidenceField("answer", "解答", "Answer")
    );
}

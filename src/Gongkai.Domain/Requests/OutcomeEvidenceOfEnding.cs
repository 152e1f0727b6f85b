using static Gongkai.Domain.Requests.EvidenceFieldType;
using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence for other ways in which a case ends.</summary>
public static class EndingEvidence
{
    public static readonly EvidenceKind NoGoodReasonKnown = new(
        "NoGoodReasonKnown",
        "没有正当理由",
        "No good reason is known",
        Form,
        new EvidenceField("checked", "核对情况", "What was checked")
    );

    public static readonly EvidenceKind TransferRecord = new(
        "TransferRecord",
        "移交档案馆记录",
        "Record of the hand-over to archives",
        Form,
        new("on", "移交日期", "Day", Day),
        new("archive", "档案馆", "Archive"),
        new("fileNumber", "档号", "File number")
    );

    public static readonly EvidenceKind PartyMaker = new(
        "PartyMaker",
        "由党的机关制作且未加挂行政机关牌子",
        "Made by a party organ that shares no nameplate",
        Form,
        new("maker", "制作机关", "Maker"),
        new("nameplate", "牌子核对情况", "Nameplate checked")
    );

    public static readonly EvidenceKind ApplicantGoneProof = new(
        "ApplicantGoneProof",
        "申请人死亡或者终止的证明",
        "Proof that the applicant died or was dissolved",
        Form,
        new EvidenceField("proof", "证明", "Proof")
    );

    public static readonly EvidenceKind SuccessorAsked = new(
        "SuccessorAsked",
        "已询问承受人",
        "The successor was asked",
        Form,
        new EvidenceField("result", "询问结果", "Result")
    );

    public static readonly EvidenceKind ReasonInWords = new(
        "ReasonInWords",
        "理由",
        "Reason in words",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind OfficeHeadApproval = new(
        "OfficeHeadApproval",
        "工作机构负责人批准",
        "Approval of the head of the disclosure office",
        Form,
        new("by", "批准人", "Approved by"),
        new("on", "批准日期", "Day", Day)
    );
}

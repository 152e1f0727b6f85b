using static Gongkai.Domain.Requests.EvidenceFieldType;
using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence for giving information, wholly or in part (Arts. 15, 32, 36, 37, 40).</summary>
public static class DisclosingEvidence
{
    public static readonly EvidenceKind ProvisionRecorded = new(
        "ProvisionRecorded",
        "提供的形式和途径",
        "Form and way of provision",
        Form,
        new("form", "形式", "Form"),
        new("way", "途径", "Way")
    );

    public static readonly EvidenceKind AccessDescribed = new(
        "AccessDescribed",
        "获取的方式、途径和时间",
        "How, where and when to get it",
        Form,
        new("way", "方式", "How"),
        new("place", "途径或者地点", "Where"),
        new("time", "时间", "When")
    );

    public static readonly EvidenceKind PublicationFound = new(
        "PublicationFound",
        "已公开的网址或者公报期号",
        "Where it was published",
        Form,
        new("address", "网址或者公报期号", "Address or gazette issue"),
        new("checkedOn", "核对日期", "Checked on", Day)
    );

    public static readonly EvidenceKind PublicInterestReason = new(
        "PublicInterestReason",
        "不公开会对公共利益造成重大影响的理由",
        "Why withholding would gravely affect the public interest",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind ThirdPartyTold = new(
        "ThirdPartyTold",
        "已将决定公开的内容和理由书面告知第三方",
        "The third party was told in writing what is disclosed and why",
        Form,
        new("on", "告知日期", "Told on", Day),
        new("what", "告知的内容", "What is disclosed"),
        new("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind RedactionRecorded = new(
        "RedactionRecorded",
        "区分处理记录（每一处及其依据）",
        "Redaction: each piece with its ground",
        Form,
        new("pieces", "不予公开的部分", "Withheld pieces"),
        new(
            "ground",
            "依据的处理结果",
            "Ground",
            Choice,
            new("StateSecret", "国家秘密", "State secret"),
            new("ForbiddenByLaw", "法律、行政法规禁止公开", "Forbidden by law"),
            new("EndangersSecurity", "三安全一稳定", "Security or stability"),
            new("ThirdParty", "第三方合法权益", "Rights of a third party"),
            new("InternalAffairs", "内部事务信息", "Internal affairs"),
            new("ProcessInformation", "过程性信息", "Process information"),
            new("EnforcementFile", "行政执法案卷信息", "Enforcement case file"),
            new("NotGovernmentInfo", "不属于政府信息", "Not government information")
        )
    )
    {
        Repeats = true,
    };

    public static readonly EvidenceKind ObjectionUnsound = new(
        "ObjectionUnsound",
        "第三方的理由不合理的说明",
        "Why the third party's reasons do not hold",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );
}

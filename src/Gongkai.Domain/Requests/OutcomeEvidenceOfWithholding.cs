using static Gongkai.Domain.Requests.EvidenceFieldType;
using static Gongkai.Domain.Requests.EvidenceSource;

namespace Gongkai.Domain.Requests;

/// <summary>Kinds of evidence for withholding (Arts. 14 to 16, 36 (7)).</summary>
public static class WithholdingEvidence
{
    public static readonly EvidenceKind SecrecyLevel = new(
        "SecrecyLevel",
        "密级和保密期限",
        "Level of secrecy and period",
        Form,
        new(
            "level",
            "密级",
            "Level",
            Choice,
            new("topSecret", "绝密", "Top secret"),
            new("secret", "机密", "Secret"),
            new("confidential", "秘密", "Confidential")
        ),
        new("until", "保密期限至", "Classified until", Day)
    );

    public static readonly EvidenceKind ClassificationBasis = new(
        "ClassificationBasis",
        "定密依据",
        "Basis of classification",
        Form,
        new("document", "定密文件", "Document"),
        new("on", "定密日期", "Day", Day)
    );

    public static readonly EvidenceKind SecrecyDetermined = new(
        "SecrecyDetermined",
        "保密行政管理部门的确定意见",
        "Answer of the secrecy administration",
        Form,
        new("organ", "答复机关", "Organ"),
        new("on", "答复日期", "Day", Day),
        new("answer", "意见", "Answer")
    );

    public static readonly EvidenceKind BanOfLaw = new(
        "BanOfLaw",
        "禁止公开的法律、行政法规及条文",
        "The law or administrative regulation that forbids it",
        Form,
        new(
            "rank",
            "效力级别",
            "Rank",
            Choice,
            new("law", "法律", "Law"),
            new("administrativeRegulation", "行政法规", "Administrative regulation"),
            new("localRegulation", "地方性法规", "Local regulation"),
            new("rule", "规章", "Rule")
        ),
        new("act", "名称", "Act"),
        new("article", "条款", "Article"),
        new("wording", "条文", "Wording")
    );

    public static readonly EvidenceKind HarmStatement = new(
        "HarmStatement",
        "危害说明",
        "Statement of harm",
        Form,
        new(
            "endangered",
            "受危害的利益",
            "What is endangered",
            Choice,
            new("stateSecurity", "国家安全", "State security"),
            new("publicSecurity", "公共安全", "Public security"),
            new("economicSecurity", "经济安全", "Economic security"),
            new("socialStability", "社会稳定", "Social stability"),
            new("commercialSecret", "商业秘密", "Commercial secret"),
            new("privacy", "个人隐私", "Personal privacy"),
            new("otherRight", "其他合法权益", "Another lawful right")
        ),
        new("why", "为什么", "Why"),
        new("likelihood", "可能性", "How likely")
    )
    {
        Repeats = true,
    };

    public static readonly EvidenceKind HigherApproval = new(
        "HigherApproval",
        "上一级领导批准",
        "Approval one level up",
        Form,
        new("by", "批准人", "Approved by"),
        new("on", "批准日期", "Day", Day)
    );

    public static readonly EvidenceKind WhyThirdPartyNotAsked = new(
        "WhyThirdPartyNotAsked",
        "未征求第三方意见的理由",
        "Why the third party was not asked",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind PublicInterestWeighed = new(
        "PublicInterestWeighed",
        "公共利益的衡量",
        "The public interest was weighed",
        Form,
        new(
            "result",
            "结论",
            "Result",
            Choice,
            new("withhold", "不公开不会对公共利益造成重大影响", "Withholding does not gravely affect it"),
            new("disclose", "不公开会对公共利益造成重大影响", "Withholding gravely affects it")
        ),
        new("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind InternalKind = new(
        "InternalKind",
        "内部事务信息的种类",
        "Kind of internal affairs",
        Form,
        new EvidenceField(
            "kind",
            "种类",
            "Kind",
            Choice,
            new("personnel", "人事管理", "Personnel"),
            new("logistics", "后勤管理", "Logistics"),
            new("workflow", "内部工作流程", "Internal workflow")
        )
    );

    public static readonly EvidenceKind ReasonToWithhold = new(
        "ReasonToWithhold",
        "不予公开的理由",
        "Reason to withhold",
        Form,
        new EvidenceField("reason", "理由", "Reason")
    );

    public static readonly EvidenceKind ProcessKind = new(
        "ProcessKind",
        "过程性信息的种类",
        "Kind of process information",
        Form,
        new EvidenceField(
            "kind",
            "种类",
            "Kind",
            Choice,
            new("discussion", "讨论记录", "Discussion record"),
            new("draft", "过程稿", "Draft"),
            new("consultation", "磋商信函", "Consultation letter"),
            new("instruction", "请示报告", "Request for instruction")
        )
    );

    public static readonly EvidenceKind SpecialRuleChecked = new(
        "SpecialRuleChecked",
        "法律、法规、规章规定应当公开的核对结果",
        "Whether a law, regulation or rule says it is public",
        Form,
        new(
            "result",
            "核对结果",
            "Result",
            Choice,
            new("no", "没有规定应当公开", "None says so"),
            new("yes", "有规定应当公开", "One says so")
        ),
        new("checked", "核对的文件", "What was checked")
    );

    public static readonly EvidenceKind MatterStillOpen = new(
        "MatterStillOpen",
        "事项仍在办理",
        "The matter is still open",
        Form,
        new EvidenceField("matter", "事项", "Matter")
    );

    public static readonly EvidenceKind CaseFileNumber = new(
        "CaseFileNumber",
        "行政执法案卷号",
        "Number of the enforcement case file",
        Form,
        new EvidenceField("number", "案卷号", "Number")
    );

    public static readonly EvidenceKind SpecialRule = new(
        "SpecialRule",
        "另有规定的法律、行政法规及条文",
        "The law or regulation with the special rule",
        Form,
        new("act", "名称", "Act"),
        new("article", "条款", "Article")
    );

    public static readonly EvidenceKind EnquiryDesk = new(
        "EnquiryDesk",
        "查询机构",
        "Where to enquire",
        Form,
        new("name", "名称", "Name"),
        new("address", "地址", "Address")
    );
}

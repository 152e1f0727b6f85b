using Gongkai.Domain.Reporting;
using static Gongkai.Documents.Registers.RegisterType;

namespace Gongkai.Documents.Registers;

/// <summary>可导入的台账: penalties, licences, coercive measures, normative documents, rules, fees.</summary>
public static class RegisterForms
{
    private static readonly RegisterColumn s_party = new("partyName", "行政相对人名称", Required: true);
    private static readonly RegisterColumn s_partyKind = new("partyKind", "行政相对人类别");
    private static readonly RegisterColumn s_partyCode = new("partyCreditCode", "行政相对人代码-1统一社会信用代码", CreditCode)
    {
        AlsoCalled = ["行政相对人代码-1", "统一社会信用代码", "行政相对人代码"],
    };
    private static readonly RegisterColumn s_representative = new("legalRepresentative", "法定代表人");
    private static readonly RegisterColumn s_decidedOn = new("decidedOn", "处罚决定日期", Day, Required: true);
    private static readonly RegisterColumn s_source = new("sourceOrgan", "数据来源单位");
    private static readonly RegisterColumn s_sourceCode = new("sourceOrganCode", "数据来源单位统一社会信用代码", CreditCode);
    private static readonly RegisterColumn s_state = new("currentState", "当前状态");
    private static readonly RegisterColumn s_remark = new("remark", "备注");

    /// <summary>行政处罚.</summary>
    public static RegisterForm Penalties { get; } =
        new(
            "penalties",
            "行政处罚",
            "decisionNumber",
            s_party,
            s_partyKind,
            s_partyCode,
            s_representative,
            new("decisionNumber", "行政处罚决定书文号", Required: true) { AlsoCalled = ["行政处罚决定文书号", "处罚决定书文号"] },
            new("violationKind", "违法行为类型", Required: true),
            new("violationFacts", "违法事实", Required: true),
            new("legalBasis", "处罚依据", Required: true),
            new("penaltyKind", "处罚类别", Required: true),
            new("penaltyContent", "处罚内容", Required: true),
            new("fine", "罚款金额", Amount),
            new("confiscated", "没收违法所得、没收非法财物的金额", Amount) { AlsoCalled = ["没收金额"] },
            new("licenceAffected", "暂扣或吊销证照名称及编号"),
            s_decidedOn,
            new("effectiveUntil", "处罚有效期", Day),
            new("shownUntil", "公示截止期", Day) { AlsoCalled = ["公示截止日期"] },
            new("decidingOrgan", "处罚机关", Required: true),
            new("decidingOrganCode", "处罚机关统一社会信用代码", CreditCode),
            s_source,
            s_sourceCode,
            new("isPublic", "是否公开", Choice) { Choices = ["是", "否"] },
            new("withholdGround", "不公开依据"),
            new("revokeReason", "撤销原因"),
            s_state,
            s_remark
        )
        {
            Register = Register.Penalties,
            DayField = "decidedOn",
        };

    /// <summary>行政许可.</summary>
    public static RegisterForm Licences { get; } =
        new(
            "licences",
            "行政许可",
            "decisionNumber",
            s_party,
            s_partyKind,
            s_partyCode,
            s_representative,
            new("decisionTitle", "行政许可决定文书名称", Required: true),
            new("decisionNumber", "行政许可决定文书号", Required: true) { AlsoCalled = ["行政许可决定书文号"] },
            new("licenceKind", "许可类别", Required: true),
            new("certificateName", "许可证书名称"),
            new("licenceNumber", "许可编号"),
            new("licenceContent", "许可内容", Required: true),
            s_decidedOn with
            {
                Label = "许可决定日期",
            },
            new("validFrom", "有效期自", Day, Required: true),
            new("validTo", "有效期至", Day, Required: true),
            new("decidingOrgan", "许可机关", Required: true),
            new("decidingOrganCode", "许可机关统一社会信用代码", CreditCode),
            s_source,
            s_sourceCode,
            s_state,
            s_remark
        )
        {
            Register = Register.Licences,
            DayField = "decidedOn",
        };

    /// <summary>行政强制.</summary>
    public static RegisterForm Coercions { get; } =
        new(
            "coercions",
            "行政强制",
            "decisionNumber",
            s_party,
            new("decisionNumber", "行政强制决定书文号", Required: true) { AlsoCalled = ["强制决定书文号"] },
            new("coercionKind", "强制种类", Required: true) { AlsoCalled = ["强制措施种类", "强制执行方式"] },
            new("coercionContent", "强制内容"),
            new("legalBasis", "强制依据", Required: true),
            s_decidedOn with
            {
                Label = "强制决定日期",
            },
            new("decidingOrgan", "强制机关", Required: true),
            s_remark
        )
        {
            Register = Register.Coercions,
            DayField = "decidedOn",
        };

    /// <summary>行政规范性文件.</summary>
    public static RegisterForm NormativeDocuments { get; } =
        new(
            "normative-documents",
            "行政规范性文件",
            "documentNumber",
            new("title", "文件名称", Required: true) { AlsoCalled = ["标题", "名称"] },
            new("documentNumber", "发文字号", Required: true) { AlsoCalled = ["文号"] },
            new("issuingOrgan", "制定机关", Required: true) { AlsoCalled = ["发文机关"] },
            new("issuedOn", "成文日期", Day, Required: true) { AlsoCalled = ["制定日期", "印发日期"] },
            new("publishedOn", "公布日期", Day) { AlsoCalled = ["发布日期"] },
            new("inForceFrom", "施行日期", Day) { AlsoCalled = ["生效日期"] },
            new("inForceUntil", "有效期至", Day) { AlsoCalled = ["失效日期"] },
            new("validity", "有效性", Choice, Required: true)
            {
                Choices = ["现行有效", "修改", "废止", "失效"],
                AlsoCalled = ["效力状态", "时效性"],
            },
            new("endedOn", "废止日期", Day),
            new("endGround", "废止依据"),
            new("successor", "替代文件"),
            s_remark
        )
        {
            Register = Register.NormativeDocuments,
            DayField = "issuedOn",
        };

    /// <summary>规章, of organs with the power to make them.</summary>
    public static RegisterForm Rules { get; } = NormativeDocuments with { Code = "rules", Title = "规章", Register = Register.Rules };

    /// <summary>行政事业性收费.</summary>
    public static RegisterForm Fees { get; } =
        new(
            "fees",
            "行政事业性收费",
            "item",
            new("item", "收费项目", Required: true) { AlsoCalled = ["项目名称"] },
            new("legalBasis", "收费依据", Required: true),
            new("standard", "收费标准", Required: true),
            new("chargingOrgan", "收费单位", Required: true) { AlsoCalled = ["执收单位"] },
            new("payer", "收费对象"),
            new("amount", "本年收费金额", Amount) { AlsoCalled = ["收费金额"] },
            s_remark
        )
        {
            Register = Register.Fees,
        };

    /// <summary>All.</summary>
    public static IReadOnlyList<RegisterForm> All { get; } = [Penalties, Licences, Coercions, NormativeDocuments, Rules, Fees];
}

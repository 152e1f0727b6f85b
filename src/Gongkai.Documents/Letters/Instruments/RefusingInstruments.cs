namespace Gongkai.Documents.Letters.Instruments;

/// <summary>不予公开 (Art. 14 to 16) and 行政查询事项 (Art. 36 (7)).</summary>
internal static class RefusingInstruments
{
    private const string Narrower = "{you}可以缩小申请范围，就其中不涉及上述情形的内容另行提出申请。";

    public static IReadOnlyList<Instrument> All { get; } =
    [
        new(
            "I-REFUSE-SECRET",
            "不予公开告知书（国家秘密）",
            "{you}申请公开的政府信息依法确定为国家秘密，本机关不予公开。",
            "该信息解密后，{you}可以再次提出申请。"
        ),
        new(
            "I-REFUSE-LAW",
            "不予公开告知书（法律、行政法规禁止）",
            "{you}申请公开的政府信息属于法律、行政法规禁止公开的信息，本机关不予公开。",
            Narrower,
            new Detail("禁止公开的规定：{BanOfLaw.act}{BanOfLaw.article}，“{BanOfLaw.wording}”。")
        ),
        new(
            "I-REFUSE-SECURITY",
            "不予公开告知书（三安全一稳定）",
            "{you}申请公开的政府信息，公开后可能危及国家安全、公共安全、经济安全、社会稳定，本机关不予公开。",
            Narrower,
            new Detail("可能危及的事项：{HarmStatement.list}。")
        ),
        new(
            "I-REFUSE-THIRD",
            "不予公开告知书（第三方权益）",
            "{you}申请公开的政府信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，本机关不予公开。",
            Narrower,
            new Detail("征求意见情况：{ThirdPartyAnswered.summary}。"),
            new Detail("公共利益考虑：{PublicInterestWeighed.reason}。")
        ),
        new(
            "I-REFUSE-INTERNAL",
            "不予公开告知书（内部事务）",
            "{you}申请公开的政府信息属于行政机关的内部事务信息，本机关决定不予公开。",
            Narrower,
            new Detail("信息类别：{InternalKind.kind}。")
        ),
        new(
            "I-REFUSE-PROCESS",
            "不予公开告知书（过程性信息）",
            "{you}申请公开的政府信息属于行政机关在履行行政管理职能过程中形成的过程性信息，本机关决定不予公开。",
            "有关事项形成最终结论并依法公开后，{you}可以按公开的途径获取。",
            new Detail("信息类别：{ProcessKind.kind}。"),
            new Detail("经核对{SpecialRuleChecked.checked}，没有法律、法规、规章规定上述信息应当公开。")
        ),
        new(
            "I-REFUSE-FILE",
            "不予公开告知书（行政执法案卷）",
            "{you}申请公开的政府信息属于行政执法案卷信息，本机关决定不予公开。",
            "如{you}是该案的当事人、利害关系人，可以依照有关法律规定向办案单位申请查阅案卷。",
            new Detail("所在案卷：{CaseFileNumber.number}。"),
            new Detail("经核对{SpecialRuleChecked.checked}，没有法律、法规、规章规定上述信息应当公开。")
        ),
        new(
            "I-ENQUIRY",
            "行政查询事项告知书",
            "{you}申请公开的信息，有关法律、行政法规对其获取有特别规定，请依照该规定办理。",
            "请携带规定的证明材料，到上述查询窗口或者通过其公布的途径办理。",
            new Detail("特别规定：{SpecialRule.act}{SpecialRule.article}。"),
            new Detail("查询窗口：{EnquiryDesk.name}；地址：{EnquiryDesk.address}。")
        ),
    ];
}

namespace Gongkai.Documents.Letters.Instruments;

/// <summary>无法提供 (Art. 30, 36 (4), (5), 38) and what is no government information (Art. 2).</summary>
internal static class UnableInstruments
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new(
            "I-NOT-EXIST",
            "政府信息不存在告知书",
            "经检索，{you}申请公开的政府信息不存在，本机关无法提供。",
            "如{you}有该信息的文件名称、文号等其他线索，可以提供线索后再次提出申请。",
            new Detail("检索范围：{SearchRecorded.places}；检索词：{SearchRecorded.words}；检索结果：{SearchRecorded.result}。")
        ),
        new(
            "I-NOT-HERE",
            "非本机关负责公开告知书",
            "{you}申请公开的政府信息不属于本机关负责公开。",
            "请向负责公开该信息的机关提出申请，申请期限不受本次申请的影响。",
            new Detail("负责公开的机关：{ResponsibleOrgan.name}；联系方式：{ResponsibleOrgan.contact}。", Need.IfKnown),
            new Detail("负责公开的机关目前不能确定：{ResponsibleOrganUnknown.reason}。", Need.IfKnown),
            new Detail(
                "职权划转情况：{DutyMove.decision}，划转日期{DutyMove.on}，划入机关：{ReceivingOrgan.name}（{ReceivingOrgan.contact}）。",
                Need.IfKnown
            )
        ),
        new(
            "I-NEEDS-MAKING",
            "没有现成信息告知书",
            "{you}申请公开的内容没有现成的政府信息，需要本机关对现有信息进行加工、分析，本机关不予提供。",
            "{you}可以就现有的信息另行提出申请，本机关将依法办理。",
            new Detail("需要加工、分析的情况：{EffortDescribed.work}。"),
            new Detail("区分处理不足以提供的理由：{WhyRedactionIsNotEnough.reason}。")
        ),
        new(
            "I-UNCLEAR",
            "申请内容不明确告知书",
            "经补正，{you}申请公开的内容仍不明确，本机关无法提供。",
            "{you}可以写明信息的名称、文号或者其他便于查询的特征，再次提出申请，本机关将给予指导。",
            new Detail("补正情况：{SupplementAsked.summary}。"),
            new Detail("补正后仍不明确之处：{WhyStillUnclear.reason}。")
        ),
        new(
            "I-NOT-GI",
            "非政府信息告知书",
            "{you}申请公开的信息，不是行政机关在履行行政管理职能过程中制作或者获取的政府信息，不适用政府信息公开程序。",
            "{you}可以向制作或者保存该信息的单位了解获取途径。",
            new Detail("不具备的要件：{WhyNotInformation.element}。", Need.IfKnown),
            new Detail("该信息由{PartyMaker.maker}制作。", Need.IfKnown)
        ),
        new(
            "I-CONSULT",
            "咨询事项告知书",
            "{you}提出的事项是就有关问题的咨询，不是申请公开已有的政府信息，不适用政府信息公开程序。",
            "如需获取具体的政府信息，请写明信息的名称、文号或者其他特征后提出申请。",
            new Detail("解答：{AnswerGiven.answer}。", Need.IfKnown),
            new Detail("咨询渠道：{ChannelTold.channel}。", Need.IfKnown)
        ),
        new(
            "I-ARCHIVES",
            "已移交档案馆告知书",
            "{you}申请公开的信息已经依法移交国家档案馆，请依照档案管理的有关规定查阅利用。",
            "请持有效证件向上述档案馆申请查阅。",
            new Detail("移交日期：{TransferRecord.on}；保管单位：{TransferRecord.archive}；档号：{TransferRecord.fileNumber}。")
        ),
    ];
}

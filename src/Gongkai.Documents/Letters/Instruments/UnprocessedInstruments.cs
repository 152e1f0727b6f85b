namespace Gongkai.Documents.Letters.Instruments;

/// <summary>不予处理、视为放弃、终止办理 (Art. 30, 35, 36 (6), 39, 42).</summary>
internal static class UnprocessedInstruments
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new(
            "I-PETITION",
            "信访类申请告知书",
            "{you}以政府信息公开申请的形式提出的是信访、投诉、举报等诉求，不作为政府信息公开申请处理。",
            "请通过上述渠道提出，有关单位将依法处理；如需获取具体的政府信息，可以另行提出申请。",
            new Detail("{you}提出的诉求：“{WhyNotARequest.quote}”。"),
            new Detail("相应渠道：{ChannelTold.channel}。")
        ),
        new(
            "I-REPEATED",
            "不予重复处理告知书",
            "本机关已就{you}的同一申请作出答复，现不予重复处理。",
            "如需上述答复的副本，或者有新的事实、线索，请与本机关联系。",
            new Detail("此前的答复：{EarlierCase.number}，答复日期{EarlierCase.repliedOn}，送达日期{EarlierCase.deliveredOn}。")
        ),
        new(
            "I-PUBLISHED-MATTER",
            "公开出版物告知书",
            "{you}要求提供的是政府公报、报刊、书籍等公开出版物，现将获取途径告知如下。",
            "如按上述途径无法获取，请与本机关联系。",
            new Detail("出版物名称：{PublishedMatter.title}；获取途径：{PublishedMatter.way}。")
        ),
        new(
            "I-EXCESSIVE",
            "不予处理告知书（大量反复申请）",
            "{you}申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。",
            "确有需要的，{you}可以明确最需要的信息并说明合理理由，再次提出申请。",
            new Detail("申请情况：{CountShown.period}共提出{CountShown.count}件申请。"),
            new Detail("要求说明理由的情况：{ReasonAsked.summary}。")
        ),
        new(
            "I-CONFIRM",
            "不予处理告知书（确认或重新出具）",
            "{you}要求本机关确认或者重新出具已经获取的政府信息，本机关不予处理。",
            "如原件遗失，请与本机关联系，了解可以办理的方式。",
            new Detail("此前获取的情况：{EarlierAccess.source}，获取日期{EarlierAccess.on}。")
        ),
        new(
            "I-LAPSED-SUPPLEMENT",
            "视为放弃申请告知书（逾期不补正）",
            "{you}无正当理由逾期不补正，视为放弃申请，本机关不再处理该申请。",
            "如仍需获取有关信息，{you}可以随时重新提出申请。",
            new Detail(
                "补正告知书于{SupplementDelivered.askedOn}作出，{SupplementDelivered.deliveredOn}送达，补正期限至{SupplementDelivered.until}。"
            )
        ),
        new(
            "I-LAPSED-FEE",
            "视为放弃申请告知书（逾期未缴费）",
            "{you}逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该申请。",
            "如仍需获取有关信息，{you}可以随时重新提出申请。",
            new Detail(
                "收费通知于{FeeNoticeDelivered.deliveredOn}送达，应缴金额{FeeNoticeDelivered.amount}元，缴费期限至{FeeNoticeDelivered.until}。"
            )
        ),
        new(
            "I-CLOSED",
            "终止办理告知书",
            "{you}的政府信息公开申请终止办理。",
            "如需获取有关信息，{you}可以重新提出申请。",
            new Detail("终止的情形：{Closing.ground}。")
        ),
    ];
}

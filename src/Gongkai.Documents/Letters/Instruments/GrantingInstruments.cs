namespace Gongkai.Documents.Letters.Instruments;

/// <summary>予以公开、部分公开 (Art. 36 (1), (2), 37, 40).</summary>
internal static class GrantingInstruments
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new(
            "I-DISCLOSE",
            "政府信息公开告知书（予以公开）",
            "{you}申请公开的政府信息，本机关予以公开。",
            "如所提供的信息与{you}申请的内容不一致，请与本机关联系核对。",
            new Detail("提供形式和方式：{ProvisionRecorded.form}，{ProvisionRecorded.way}。", Need.IfKnown),
            new Detail(
                "获取方式：{AccessDescribed.way}；获取地点：{AccessDescribed.place}；获取时间：{AccessDescribed.time}。",
                Need.IfKnown
            ),
            new Detail("公共利益考虑：{PublicInterestReason.reason}。", Need.IfKnown)
        )
        {
            NeedsReason = false,
        },
        new(
            "I-DISCLOSE-PUBLIC",
            "政府信息公开告知书（已主动公开）",
            "{you}申请公开的政府信息已经主动公开，现将获取方式和途径告知如下。",
            "如按上述途径无法获取，请与本机关联系，本机关将提供帮助。",
            new Detail("公开位置：{PublicationFound.address}。本机关于{PublicationFound.checkedOn}核对，该信息可以正常获取。")
        )
        {
            NeedsReason = false,
        },
        new(
            "I-DISCLOSE-PART",
            "政府信息部分公开告知书",
            "{you}申请公开的政府信息中含有不应当公开的内容，但能够作区分处理。本机关公开可以公开的部分，其余部分不予公开。",
            "如所提供部分的内容不清楚，请与本机关联系。",
            new Detail("不予公开的部分及其依据：{RedactionRecorded.list}。")
        ),
    ];
}

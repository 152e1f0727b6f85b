using System.Collections.Frozen;

namespace Gongkai.Documents.Letters;

/// <summary>Labels (字段名称) of the named parts of letters: evidence kind, then field. Shown where a part is missing.</summary>
public static class LetterFields
{
    private static readonly FrozenDictionary<string, string> s_labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["you"] = "申请人称谓",
        ["ProvisionRecorded.form"] = "提供形式",
        ["ProvisionRecorded.way"] = "提供方式",
        ["AccessDescribed.way"] = "获取方式",
        ["AccessDescribed.place"] = "获取地点",
        ["AccessDescribed.time"] = "获取时间",
        ["PublicInterestReason.reason"] = "公共利益理由",
        ["PublicationFound.address"] = "公开位置",
        ["PublicationFound.checkedOn"] = "核对日期",
        ["RedactionRecorded.pieces"] = "不予公开的部分及依据",
        ["BanOfLaw.act"] = "法律、行政法规名称",
        ["BanOfLaw.article"] = "条款",
        ["BanOfLaw.wording"] = "条文原文",
        ["HarmStatement.which"] = "可能危及的事项",
        ["ThirdPartyAnswered.summary"] = "征求第三方意见情况",
        ["PublicInterestWeighed.reason"] = "公共利益考虑",
        ["InternalKind.kind"] = "内部事务信息类别",
        ["ProcessKind.kind"] = "过程性信息类别",
        ["CaseFileNumber.number"] = "案卷编号",
        ["SpecialRule.act"] = "特别规定名称",
        ["SpecialRule.article"] = "特别规定条款",
        ["EnquiryDesk.name"] = "查询窗口名称",
        ["EnquiryDesk.address"] = "查询窗口地址",
        ["SearchRecorded.places"] = "检索范围",
        ["SearchRecorded.words"] = "检索词",
        ["SearchRecorded.result"] = "检索结果",
        ["ResponsibleOrgan.name"] = "负责公开的机关",
        ["ResponsibleOrgan.contact"] = "该机关联系方式",
        ["DutyMoved.decision"] = "职权划转依据",
        ["DutyMoved.organ"] = "承接机关",
        ["WhatExists.description"] = "现有的相关信息",
        ["EffortDescribed.effort"] = "需要加工、分析的情况",
        ["SupplementAsked.summary"] = "补正情况",
        ["AnswerGiven.answer"] = "解答",
        ["Channel.told"] = "相应渠道",
        ["TransferRecord.date"] = "移交日期",
        ["TransferRecord.archive"] = "保管单位",
        ["TransferRecord.fileNumber"] = "档号",
        ["WhyNotARequest.quote"] = "诉求原文",
        ["EarlierCase.number"] = "此前答复的文号",
        ["EarlierCase.replyDate"] = "此前答复日期",
        ["EarlierCase.deliveredOn"] = "此前答复送达日期",
        ["PublishedMatter.title"] = "出版物名称",
        ["PublishedMatter.publisher"] = "出版单位",
        ["PublishedMatter.way"] = "获取途径",
        ["CountShown.cases"] = "申请件数",
        ["CountShown.period"] = "统计期间",
        ["ReasonAsked.summary"] = "要求说明理由的情况",
        ["EarlierAccess.where"] = "此前获取的情况",
        ["SupplementDelivered.askedOn"] = "补正告知书日期",
        ["SupplementDelivered.deliveredOn"] = "补正告知书送达日期",
        ["SupplementDelivered.until"] = "补正期限",
        ["FeeNoticeDelivered.deliveredOn"] = "收费通知送达日期",
        ["FeeNoticeDelivered.amount"] = "应缴金额",
        ["FeeNoticeDelivered.until"] = "缴费期限",
        ["Closing.ground"] = "终止办理的情形",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of all parts.</summary>
    public static IReadOnlyCollection<string> Names => s_labels.Keys;

    /// <summary>Label of a part.</summary>
    public static string Label(string name) =>
        s_labels.GetValueOrDefault(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "not a part of a letter");
}

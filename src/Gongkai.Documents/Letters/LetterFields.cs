using System.Collections.Frozen;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>
/// Labels (字段名称) of the named parts of letters. A part is a field of a kind of evidence, or is told by the docket itself;
/// those have their labels here.
/// </summary>
public static class LetterFields
{
    private static readonly FrozenDictionary<string, string> s_told = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["you"] = "申请人称谓",
        ["RedactionRecorded.list"] = "不予公开的部分及依据",
        ["HarmStatement.list"] = "可能危及的事项",
        ["ThirdPartyAnswered.summary"] = "征求第三方意见情况",
        ["SearchRecorded.places"] = "检索范围",
        ["SearchRecorded.words"] = "检索词",
        ["SearchRecorded.result"] = "检索结果",
        ["SupplementAsked.summary"] = "补正情况",
        ["SupplementDelivered.askedOn"] = "补正告知书日期",
        ["SupplementDelivered.deliveredOn"] = "补正告知书送达日期",
        ["SupplementDelivered.until"] = "补正期限",
        ["ReasonAsked.summary"] = "要求说明理由的情况",
        ["FeeNoticeDelivered.deliveredOn"] = "收费通知送达日期",
        ["FeeNoticeDelivered.amount"] = "应缴金额",
        ["FeeNoticeDelivered.until"] = "缴费期限",
        ["Closing.ground"] = "终止办理的情形",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Label of a part; null if there is no such part.</summary>
    public static string? Label(string name) => s_told.GetValueOrDefault(name) ?? OfEvidence(name);

    private static string? OfEvidence(string name)
    {
        if (name.Split('.') is not [var code, var field] || EvidenceKinds.Find(code) is not { } kind)
            return null;
        return kind.Fields.FirstOrDefault(f => f.Code == field) is { } found ? $"{kind.Name}—{found.Name}" : null;
    }
}

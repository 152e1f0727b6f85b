using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>How prose speaks of the numbers of table 2: documents issued, decisions taken, fees received.</summary>
internal static partial class Table2Wording
{
    public static Claim? Read(Quantity quantity)
    {
        if (quantity.IsMoney)
            return Fee(quantity);
        if (
            quantity.Counter is not ("件" or "份" or "个" or "部" or "宗" or "起" or "项")
            || Cumulative().IsMatch(quantity.Lead + quantity.Before)
        )
            return null;
        if (Document(quantity) is { } document)
            return document;
        return
            Decision().Match(quantity.Before) is { Success: true } match
            && !Published().IsMatch(quantity.Sentence.Bare)
            && quantity.Counter is not "项"
            ? new(ClaimKind.Table2, quantity, match.Groups["what"].Value, [DecisionCell(match.Groups["what"].Value)])
            : null;
    }

    private static Claim? Document(Quantity quantity)
    {
        var text = quantity.Before.Contains("规范性文件", StringComparison.Ordinal) ? quantity.Before : quantity.Before + quantity.After;
        if (!text.Contains("规范性文件", StringComparison.Ordinal) || OtherWork().IsMatch(quantity.Lead + text))
            return null;
        if (InForce().IsMatch(text))
            return new(ClaimKind.Table2, quantity, "现行有效行政规范性文件", ["T2.R1_2.C_INFORCE"]);
        if (Repealed().IsMatch(text))
            return new(ClaimKind.Table2, quantity, "废止行政规范性文件", ["T2.R1_2.C_REPEALED"]);
        if (Issued().IsMatch(text))
            return new(ClaimKind.Table2, quantity, "制发行政规范性文件", ["T2.R1_2.C_ISSUED"]);
        return Disclosed().IsMatch(text)
            ? new(ClaimKind.Table2, quantity, "公开行政规范性文件", ["T2.R1_2.C_ISSUED"]) { IsLoose = true }
            : null;
    }

    private static Claim? Fee(Quantity quantity) =>
        Charge().IsMatch(quantity.Before) && !OtherWork().IsMatch(quantity.Before)
            ? new(ClaimKind.Table2, quantity, "行政事业性收费", ["T2.R8_1.C_AMOUNT"])
            : null;

    private static string DecisionCell(string what) =>
        what switch
        {
            "行政许可" => "T2.R5_1.C_DECISIONS",
            "行政处罚" => "T2.R6_1.C_DECISIONS",
            _ => "T2.R6_2.C_DECISIONS",
        };

    [GeneratedRegex("累计|历年|以来|截至|截止|目前", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Cumulative();

    [GeneratedRegex(
        "^(全年|本年度?|年内|共|累计)*(作出|做出|实施|下达|准予)(各类)?(?<what>行政许可|行政处罚|行政强制)(处理)?(决定|措施)?(共|数量|为)*$|^(?<what>行政许可|行政处罚|行政强制)(处理决定|处理决定数量|决定数量|决定)(为|共)?$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Decision();

    [GeneratedRegex("公开|公示|公布|发布|推送|录入|上传|归集|抽查|信息", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Published();

    [GeneratedRegex(
        "征求意见|审查|审核|备案|解读|起草|修改|修订|拟|清理|评估|办公室|部门|失效|参与|转发|政策|宣传|培训",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex OtherWork();

    [GeneratedRegex("现行有效", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex InForce();

    [GeneratedRegex("废止", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Repealed();

    [GeneratedRegex("制发|制定|出台|印发", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Issued();

    [GeneratedRegex("公开|公布|发布", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Disclosed();

    [GeneratedRegex("行政事业性收费(总?金额|收入|总额|共计|合计|共|为|：)*$", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Charge();
}

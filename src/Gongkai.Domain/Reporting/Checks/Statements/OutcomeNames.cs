using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>How prose calls the outcomes (办理结果) of table 3.</summary>
internal static partial class OutcomeNames
{
    private static readonly (string Pattern, string Code)[] Names =
    [
        ("部分公开|区分处理", "T3.R03_2"),
        ("不予公开", "T3.R03_3"),
        ("无法提供", "T3.R03_4"),
        ("不予处理", "T3.R03_5"),
        ("其[他它]处理", "T3.R03_6"),
        ("国家秘密", "T3.R03_3_1"),
        ("法律、?(行政)?法规禁止", "T3.R03_3_2"),
        ("三安全一稳定", "T3.R03_3_3"),
        ("第三方合法权益", "T3.R03_3_4"),
        ("内部事务信息", "T3.R03_3_5"),
        ("过程性信息", "T3.R03_3_6"),
        ("执法案卷", "T3.R03_3_7"),
        ("行政查询事项", "T3.R03_3_8"),
        ("不掌握", "T3.R03_4_1"),
        ("(没有|无)现成信息|另行制作", "T3.R03_4_2"),
        ("补正后.{0,6}不明确", "T3.R03_4_3"),
        ("信访、?举报、?投诉", "T3.R03_5_1"),
        ("重复申请", "T3.R03_5_2"),
        ("公开出版物", "T3.R03_5_3"),
        ("大量反复", "T3.R03_5_4"),
        ("重新出具", "T3.R03_5_5"),
        ("逾期不补正|逾期未补正", "T3.R03_6_1"),
        ("未按收费通知|逾期未缴", "T3.R03_6_2"),
    ];

    private static readonly (Regex Pattern, string Code)[] Compiled =
    [
        .. Names.Select(name => (new Regex(name.Pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), name.Code)),
    ];

    /// <summary>The outcomes that a text names; empty when it names none, or several that do not belong together.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var codes = Compiled.Where(name => name.Pattern.IsMatch(text)).Select(name => name.Code).ToList();
        if (Granted().IsMatch(text))
            codes.Insert(0, "T3.R03_1");
        return codes switch
        {
            [] or [_] => codes,
            ["T3.R03_1", "T3.R03_2"] => codes,
            // 因不掌握等原因无法提供: the ground is an example, the group is meant.
            [var group, _] when AmongOthers().IsMatch(text) => [group],
            [var group, .. var grounds] when grounds.TrueForAll(ground => ground.StartsWith(group + "_", StringComparison.Ordinal)) =>
                grounds.Count == 1 ? [grounds[0]] : [group],
            _ => [],
        };
    }

    /// <summary>公开 without any other word: may mean （一） or （一） with （二）.</summary>
    public static bool IsBareDisclosure(string text) => BareDisclosure().IsMatch(text);

    /// <summary>其他 in a list of outcomes.</summary>
    public static bool IsOther(string text) => Other().IsMatch(text);

    public static string Label(string code) =>
        code switch
        {
            "T3.R03_1" => "予以公开",
            "T3.R03_2" => "部分公开",
            _ => ReportLabel.Stem(ReportForm.F2021.Row(code)?.Label ?? code),
        };

    [GeneratedRegex(
        "予以公开|同意公开|准予公开|全部公开|^(及|和|、)?予以(及|和|、|或)部分公开",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Granted();

    [GeneratedRegex("等(原因|情形|情况|理由|事由)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex AmongOthers();

    [GeneratedRegex("^(其中|分别(为|是)|包括)?(已|为)?公开(的)?(有|为)?$", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex BareDisclosure();

    [GeneratedRegex("^(及|和|以及)?其[他它](情形|情况|处理|类型)?(的)?(有|为)?$", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Other();
}

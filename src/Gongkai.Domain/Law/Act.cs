using System.Collections.Frozen;

namespace Gongkai.Domain.Law;

/// <summary>
/// 法律文件: an act that a rule or a letter may cite. <paramref name="ShortTitle"/> is how the act is written in a citation
/// (条例, 民法典, 国办函〔2020〕109号); it is unique.
/// </summary>
public sealed record Act(
    string Code,
    string ShortTitle,
    string Title,
    string EnglishTitle,
    DateOnly InForceFrom,
    DateOnly? InForceUntil = null
)
{
    public bool InForceOn(DateOnly day) => day >= InForceFrom && (InForceUntil is not { } last || day <= last);

    public override string ToString() => ShortTitle;
}

/// <summary>The acts this program knows, as data with the days on which they are in force.</summary>
public static class Acts
{
    public static readonly Act Regulation = new(
        "ogi",
        "条例",
        "中华人民共和国政府信息公开条例",
        "Regulation on Open Government Information",
        new(2019, 5, 15)
    );

    public static readonly Act FeeMeasure = new(
        "fees",
        "国办函〔2020〕109号",
        "政府信息公开信息处理费管理办法",
        "Measure on the information-processing fee",
        new(2021, 1, 1)
    );

    public static readonly Act ReceiptLetter = new(
        "receipt-letter",
        "国办公开办函〔2015〕207号",
        "关于政府信息公开期限有关问题的解释",
        "Letter on periods of disclosure",
        new(2015, 1, 1)
    );

    public static readonly Act DeliveryLetter = new(
        "delivery-letter",
        "国办公开办函〔2016〕235号",
        "关于政府信息公开处理决定送达问题的解释",
        "Letter on the delivery of replies",
        new(2016, 1, 1)
    );

    public static readonly Act CoDefendantLetter = new(
        "co-defendant-letter",
        "国办公开办函〔2016〕201号",
        "关于行政复议机关作为共同被告统计口径的解释",
        "Letter on counting co-defendants",
        new(2016, 1, 1)
    );

    public static readonly Act ReformLetter = new(
        "reform-letter",
        "国办公开办函〔2019〕14号",
        "关于机构改革后政府信息公开申请办理问题的解释",
        "Letter on requests after a reform of organs",
        new(2019, 1, 1)
    );

    public static readonly Act ReportForm2021 = new(
        "report-form-2021",
        "国办公开办函〔2021〕30号",
        "中华人民共和国政府信息公开工作年度报告格式",
        "Form of the annual report",
        new(2021, 1, 1)
    );

    public static readonly Act CivilCode = new("civil-code", "民法典", "中华人民共和国民法典", "Civil Code", new(2021, 1, 1));

    public static readonly Act CivilProcedure = new(
        "civil-procedure",
        "民事诉讼法",
        "中华人民共和国民事诉讼法",
        "Civil Procedure Law",
        new(1991, 4, 9)
    );

    public static readonly Act Reconsideration = new(
        "reconsideration",
        "行政复议法",
        "中华人民共和国行政复议法",
        "Administrative Reconsideration Law",
        new(2024, 1, 1)
    );

    public static readonly Act Reconsideration2017 = new(
        "reconsideration-2017",
        "行政复议法（2017）",
        "中华人民共和国行政复议法（2017年修正）",
        "Administrative Reconsideration Law (text of 2017)",
        new(1999, 10, 1),
        new(2023, 12, 31)
    );

    public static readonly Act Litigation = new(
        "litigation",
        "行政诉讼法",
        "中华人民共和国行政诉讼法",
        "Administrative Litigation Law",
        new(2015, 5, 1)
    );

    public static readonly Act CourtRules2018 = new(
        "court-2018",
        "法释〔2018〕1号",
        "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
        "Supreme People's Court: interpretation of the Administrative Litigation Law",
        new(2018, 2, 8)
    );

    public static readonly Act CourtRules2011 = new(
        "court-2011",
        "法释〔2011〕17号",
        "最高人民法院关于审理政府信息公开行政案件若干问题的规定",
        "Supreme People's Court: disclosure cases (2011)",
        new(2011, 8, 13),
        new(2025, 5, 31)
    );

    public static readonly Act CourtRules2025 = new(
        "court-2025",
        "法释〔2025〕8号",
        "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
        "Supreme People's Court: disclosure cases (2025)",
        new(2025, 6, 1)
    );

    public static readonly Act Archives = new("archives", "档案法", "中华人民共和国档案法", "Archives Law", new(2021, 1, 1));

    public static readonly Act PartyRules = new(
        "party-rules",
        "党务公开条例",
        "中国共产党党务公开条例（试行）",
        "Regulation on the openness of party affairs",
        new(2017, 12, 20)
    );

    public static readonly Act PersonalData = new(
        "personal-data",
        "个人信息保护法",
        "中华人民共和国个人信息保护法",
        "Personal Information Protection Law",
        new(2021, 11, 1)
    );

    /// <summary>The yearly 放假安排; which year is meant stands beside the citation.</summary>
    public static readonly Act HolidayNotice = new(
        "holiday-notice",
        "节假日安排通知",
        "国务院办公厅关于部分节假日安排的通知",
        "State Council notice on holidays",
        new(1999, 9, 18)
    );

    public static readonly IReadOnlyList<Act> All =
    [
        Regulation,
        FeeMeasure,
        ReceiptLetter,
        DeliveryLetter,
        CoDefendantLetter,
        ReformLetter,
        ReportForm2021,
        CivilCode,
        CivilProcedure,
        Reconsideration,
        Reconsideration2017,
        Litigation,
        CourtRules2018,
        CourtRules2011,
        CourtRules2025,
        Archives,
        PartyRules,
        PersonalData,
        HolidayNotice,
    ];

    private static readonly FrozenDictionary<string, Act> ByCode = All.ToFrozenDictionary(act => act.Code, StringComparer.Ordinal);
    private static readonly IReadOnlyList<Act> LongestTitleFirst = [.. All.OrderByDescending(act => act.ShortTitle.Length)];

    public static Act? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The act whose short title opens the text; the longest one where several do.</summary>
    public static Act? OpeningOf(ReadOnlySpan<char> text)
    {
        foreach (var act in LongestTitleFirst)
            if (text.StartsWith(act.ShortTitle, StringComparison.Ordinal))
                return act;
        return null;
    }
}

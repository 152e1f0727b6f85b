using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>
/// 统计口径: whom a sentence is about. A sentence about an office, a subordinate, or a wider area says nothing about the table of this report.
/// </summary>
internal static partial class Scope
{
    /// <summary>Does this sentence speak of the reporting organ as a whole? In doubt: no.</summary>
    public static bool IsOwn(string sentence, ReportLevel? level) =>
        !Foreign().IsMatch(sentence)
        && level switch
        {
            ReportLevel.County or ReportLevel.City or ReportLevel.Province or ReportLevel.Nation => !BelowGovernment().IsMatch(sentence),
            ReportLevel.Town => !AroundTown().IsMatch(sentence),
            ReportLevel.Department => !AroundDepartment().IsMatch(sentence),
            _ => !AroundDepartment().IsMatch(sentence) && !BelowGovernment().IsMatch(sentence),
        };

    /// <summary>A part of the year, another year, another body.</summary>
    public static bool IsOtherTime(string text, int? year) =>
        PartOfYear().IsMatch(WholeYear().Replace(text, ""))
        || Years()
            .Matches(text)
            .Any(match =>
                year is { } mine && match.Groups["year"].Value != mine.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );

    [GeneratedRegex(
        @"各(县|区|市|镇|乡|街道|部门|单位|科室|成员|地)|下属|所属|直属|二级单位|基层(单位|所|站)|分局|派出机构|村(委会)?|社区|镇街|县直|市直|区直|县区|旗县|市州",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Foreign();

    [GeneratedRegex(
        @"本级|办公室|政府办|本机关(?!不掌握)|(市|县|区|省|州)(人民)?政府(?!信息|门户|网|公报|公开)|[\p{L}]{2,6}(局|委|中心|街道|镇)(共|全年|累计|新)?(收|受理|办理|答复)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex BelowGovernment();

    [GeneratedRegex(
        @"全(县|区|市|省|旗)|(县|区|市)(人民)?政府(?!信息|门户|网|公报|公开)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex AroundTown();

    [GeneratedRegex(
        @"全(系统|县|区|市|省|旗|镇)|系统内|(县|区|市|省)(人民)?政府(?!信息|门户|网|公报|公开|办)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex AroundDepartment();

    /// <summary>截至12月31日, 1月1日至12月31日: the whole year.</summary>
    [GeneratedRegex(
        @"1月1日(起)?(至|到|-|—)(20\d\d年)?12月31日|(截至|截止到?|至|到)(20\d\d年)?(年底|12月(31日|底|末))",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex WholeYear();

    [GeneratedRegex(
        @"\d{1,2}月|[一二三四五六七八九十]月|季度|上半年|下半年|同期|去年|上年(?!度?(未办结)?(结转|转入|转结|遗留|延续))|上一年(?!度?(未办结)?(结转|转入|遗留))|往年|历年|以来|日均|月均|平均",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex PartOfYear();

    [GeneratedRegex(
        @"(?<!(结转|转入|顺延)(至|到|入)?)(?<year>20\d\d)年(?!度?(未办结)?(结转|转入|遗留))",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Years();
}

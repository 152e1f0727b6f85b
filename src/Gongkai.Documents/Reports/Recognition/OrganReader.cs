using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>What the name of an organ tells: its level, and for a town the government above it.</summary>
internal static partial class OrganReader
{
    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    public static ReportOrgan Of(string? name) =>
        new(name, name is null ? null : LevelOf(name), Parent: name is null ? null : ParentOf(name));

    private static ReportLevel LevelOf(string name)
    {
        var place = Government().Replace(name, "");
        var isGovernment = place.Length < name.Length;
        return place switch
        {
            "国务院" or "中华人民共和国" => ReportLevel.Nation,
            _ when Town().IsMatch(name) => ReportLevel.Town,
            _ when !isGovernment => Department().IsMatch(name) ? ReportLevel.Department : RegionLevel(name),
            _ => RegionLevel(place),
        };
    }

    private static ReportLevel RegionLevel(string place) =>
        place switch
        {
            _ when Municipalities.Contains(place) || place.EndsWith('省') || place.EndsWith("自治区", StringComparison.Ordinal) =>
                ReportLevel.Province,
            [.., '县' or '区' or '旗'] => ReportLevel.County,
            [.., '市'] when CityUnderCity().IsMatch(place) => ReportLevel.County,
            [.., '市' or '州' or '盟'] or [.., '地', '区'] => ReportLevel.City,
            _ => ReportLevel.Other,
        };

    private static string? ParentOf(string name) =>
        LevelOf(name) is ReportLevel.Town && Above().Match(name) is { Success: true } above
            ? above.Groups["above"].Value + "人民政府"
            : null;

    [GeneratedRegex("(人民政府|政府)$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Government();

    /// <summary>A city under a city or prefecture is of county level. 杭州市 is none, nor a city of 贵州.</summary>
    [GeneratedRegex("(市|盟|地区|(?<!贵)州(?!市)).+市$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex CityUnderCity();

    [GeneratedRegex("(镇|乡|苏木)(人民)?(政府)?$|街道(办事处|办)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Town();

    [GeneratedRegex(
        "(局|委员会|委|厅|部|办公室|办公厅|办|院|署|中心|队|所|站|处|会|行|社|馆|校|台|公司)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Department();

    [GeneratedRegex("^(?<above>.+[区县市旗]).{2,}?(镇|乡|街道)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Above();
}

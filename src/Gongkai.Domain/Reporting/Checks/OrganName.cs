namespace Gongkai.Domain.Reporting.Checks;

/// <summary>What the name of an organ (机关名称) tells of it.</summary>
internal static class OrganName
{
    /// <summary>Level by the name; null when it tells nothing.</summary>
    public static ReportLevel? LevelOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        if (name.EndsWith("街道办事处", StringComparison.Ordinal) || name.EndsWith("街道", StringComparison.Ordinal))
            return ReportLevel.Town;
        if (name.EndsWith("人民政府", StringComparison.Ordinal))
            return OfGovernment(name[..^4]);
        string[] departments = ["局", "委员会", "厅", "办公室", "中心", "委", "处", "院", "队", "办"];
        return departments.Any(end => name.EndsWith(end, StringComparison.Ordinal)) ? ReportLevel.Department : null;
    }

    /// <summary>A department whose name begins with a county or district: 某县教育局, 某市某区民政局.</summary>
    public static bool IsOfCounty(string? name) =>
        name is not null
        && name.IndexOfAny(['县', '区', '旗']) is > 0 and var at
        && at < name.Length - 2
        && !name.Contains("自治区", StringComparison.Ordinal);

    /// <summary>政府办公室、办公厅.</summary>
    public static bool IsOfficeOfGovernment(string? name) =>
        name is not null
        && (name.EndsWith("政府办公室", StringComparison.Ordinal) || name.EndsWith("政府办公厅", StringComparison.Ordinal));

    /// <summary>One name may be a short form of the other (某镇人民政府, 某市某区某镇人民政府; 某县人民政府, 某县人民政府办公室).</summary>
    public static bool MayBeTheSame(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.Contains(shorter, StringComparison.Ordinal)
            || longer.Contains(Core(shorter), StringComparison.Ordinal)
            || IsSpreadOver(Core(shorter), longer);
    }

    /// <summary>The characters of the shorter name stand in the longer one in order: 通州区教委 and 北京市通州区教育委员会.</summary>
    private static bool IsSpreadOver(string shorter, string longer)
    {
        var at = -1;
        foreach (var c in shorter)
        {
            at = longer.IndexOf(c, at + 1);
            if (at < 0)
                return false;
        }
        return true;
    }

    private static string Core(string name) =>
        name.Replace("人民政府", "政府", StringComparison.Ordinal)
            .Replace("办事处", "", StringComparison.Ordinal)
            .Replace("政府", "", StringComparison.Ordinal);

    private static ReportLevel OfGovernment(string place) =>
        place switch
        {
            [.., '镇' or '乡'] => ReportLevel.Town,
            [.., '县' or '区' or '旗']
                when !place.EndsWith("自治区", StringComparison.Ordinal) && !place.EndsWith("特别行政区", StringComparison.Ordinal) =>
                ReportLevel.County,
            [.., '市' or '州' or '盟'] => ReportLevel.City,
            [.., '省'] => ReportLevel.Province,
            _ when place.EndsWith("自治区", StringComparison.Ordinal) => ReportLevel.Province,
            _ when place.Contains('乡', StringComparison.Ordinal) => ReportLevel.Town,
            _ => ReportLevel.Other,
        };
}

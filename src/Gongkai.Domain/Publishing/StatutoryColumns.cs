using System.Collections.Frozen;

namespace Gongkai.Domain.Publishing;

/// <summary>政府信息公开专栏: one of the statutory columns, the same for every organ (国办公开办函〔2019〕61号).</summary>
/// <param name="Code">Stable, part of the address.</param>
/// <param name="Title">As the public reads it.</param>
/// <param name="EnglishTitle">The same in English.</param>
public sealed record StatutoryColumn(string Code, string Title, string EnglishTitle);

/// <summary>法定主动公开内容: one of the fifteen items of Art. 20.</summary>
public sealed record StatutoryItem(int Number, string Title, string EnglishTitle);

/// <summary>The columns and the items as data.</summary>
public static class StatutoryColumns
{
    /// <summary>政府信息公开指南.</summary>
    public const string Guide = "guide";

    /// <summary>政府信息公开制度.</summary>
    public const string Rules = "rules";

    /// <summary>法定主动公开内容, divided by the items of Art. 20.</summary>
    public const string Statutory = "statutory";

    /// <summary>政府信息公开年报.</summary>
    public const string AnnualReports = "annual-reports";

    /// <summary>In the order of the law. The entry to requests (依申请公开) stands beside them.</summary>
    public static IReadOnlyList<StatutoryColumn> All { get; } =
    [
        new(Guide, "政府信息公开指南", "Guide"),
        new(Rules, "政府信息公开制度", "Rules"),
        new(Statutory, "法定主动公开内容", "Statutory content"),
        new(AnnualReports, "政府信息公开年报", "Annual reports"),
    ];

    /// <summary>Art. 20, items 1 to 15.</summary>
    public static IReadOnlyList<StatutoryItem> Items { get; } =
    [
        new(1, "行政法规、规章和规范性文件", "Regulations, rules and normative documents"),
        new(2, "机关职能、机构设置、办公地址和时间、联系方式、负责人", "Functions, structure, address, hours, contact, head"),
        new(3, "国民经济和社会发展规划、专项规划及政策", "Plans and policies"),
        new(4, "国民经济和社会发展统计信息", "Statistics"),
        new(5, "行政许可和其他对外管理服务事项", "Licences and other services"),
        new(6, "行政处罚、行政强制", "Penalties and coercion"),
        new(7, "财政预算、决算", "Budget and final accounts"),
        new(8, "行政事业性收费", "Administrative fees"),
        new(9, "政府集中采购", "Government procurement"),
        new(10, "重大建设项目", "Major construction projects"),
        new(11, "扶贫、教育、医疗、社会保障、促进就业", "Poverty relief, education, health, social security, employment"),
        new(12, "突发公共事件应急预案、预警及应对", "Emergencies"),
        new(13, "环境保护、公共卫生、安全生产、食品药品、产品质量监督检查", "Environment, health, safety, food and drugs, product quality"),
        new(14, "公务员招考", "Civil-service recruitment"),
        new(15, "法律、法规、规章和国家规定应当公开的其他信息", "Other statutory information"),
    ];

    private static readonly FrozenDictionary<string, StatutoryColumn> ByCode = All.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    /// <summary>A column by its code; null when there is none.</summary>
    public static StatutoryColumn? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}

using System.Globalization;
using System.Text.Json;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>
/// 成员名单 as a file: CSV or XLSX with a head row, or JSON, a list of objects. Columns organ, parent, level, deadline and year, in Chinese or
/// English and in any order, and a code for those whose reports are collected; only the organ must be there. A row without a year holds for every year.
/// </summary>
public sealed record MemberList(IReadOnlyList<Member> Members, IReadOnlyList<Refusal> Refusals)
{
    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["organ"] = ["organ", "机关", "机关名称", "单位", "单位名称", "成员单位"],
        ["parent"] = ["parent", "上级", "上级机关", "汇总单位"],
        ["level"] = ["level", "层级"],
        ["deadline"] = ["deadline", "期限", "公布期限"],
        ["year"] = ["year", "年度", "年份"],
        ["code"] = ["code", "代码", "机构代码", "统一社会信用代码"],
    };

    private static readonly Dictionary<string, ReportLevel> Levels = Enum.GetValues<ReportLevel>()
        .SelectMany(level => new[] { (Name: level.ToString(), Level: level), (Name: ChineseOf(level), Level: level) })
        .ToDictionary(level => level.Name, level => level.Level, StringComparer.OrdinalIgnoreCase);

    /// <summary>The members of one year; with refusals there are none.</summary>
    public static MemberList Read(ReadOnlyMemory<byte> file, int year)
    {
        if (Rows(file) is not [var head, .. var rows])
            return Refused(new("members.unreadable"));
        var places = Columns.ToDictionary(
            column => column.Key,
            column => Array.FindIndex(head, name => column.Value.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase))
        );
        if (places["organ"] < 0)
            return Refused(new("members.no-organ-column"));
        var refusals = new List<Refusal>();
        var members = new List<Member>();
        foreach (var (at, row) in rows.Index())
        {
            string Cell(string column) => places[column] is >= 0 and var place && place < row.Length ? row[place].Trim() : "";
            if (Cell("organ").Length == 0)
                continue;
            var line = (at + 2).ToString(CultureInfo.InvariantCulture);
            if (Cell("year") is { Length: > 0 } given && given.TrimEnd('年') != year.ToString(CultureInfo.InvariantCulture))
                continue;
            if (Cell("level") is { Length: > 0 } level && !Levels.ContainsKey(level))
                refusals.Add(new("members.level", null, line, level));
            if (Cell("deadline") is { Length: > 0 } day && DayOf(day) is null)
                refusals.Add(new("members.deadline", null, line, day));
            members.Add(
                new(
                    Cell("organ"),
                    Cell("parent") is { Length: > 0 } parent ? parent : null,
                    Levels.TryGetValue(Cell("level"), out var known) ? known : null,
                    DayOf(Cell("deadline"))
                )
                {
                    Code = Cell("code") is { Length: > 0 } code ? code : null,
                }
            );
        }
        refusals.AddRange(MemberTree.WhyNot(members));
        if (members.Count == 0)
            refusals.Add(new("members.none", null, year.ToString(CultureInfo.InvariantCulture)));
        return refusals.Count > 0 ? new([], refusals) : new(members, []);
    }

    /// <summary>The list as CSV, to be amended and given again; with codes where members have them.</summary>
    public static byte[] Write(IReadOnlyList<Member> members, Says says)
    {
        var coded = members.Any(member => member.Code is not null);
        IReadOnlyList<string> columns = [.. coded ? ["code"] : Array.Empty<string>(), "organ", "parent", "level", "deadline"];
        return RegisterCsv.Write(new("", [.. columns.Select(column => says(column))], [.. members.Select(Row)]));

        IReadOnlyList<RegisterCell> Row(Member member) =>
            [
                .. coded ? [RegisterCell.Of(member.Code)] : Array.Empty<RegisterCell>(),
                RegisterCell.Of(member.Organ),
                RegisterCell.Of(member.Parent),
                RegisterCell.Of(member.Level?.ToString()),
                RegisterCell.Of(member.Deadline),
            ];
    }

    private static MemberList Refused(Refusal why) => new([], [why]);

    private static List<string[]>? Rows(ReadOnlyMemory<byte> file)
    {
        if (!Sources.SourceReaders.IsJson(file.Span, "") && file.Span.TrimStart(" \t\r\n\uFEFF"u8) is not [(byte)'[', ..])
            return RegisterGrid.Read(file);
        try
        {
            var rows = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(file.Span) ?? [];
            return
            [
                [.. Columns.Keys],
                .. rows.Select(row => Columns.Keys.Select(name => row.TryGetValue(name, out var value) ? value.ToString() : "").ToArray()),
            ];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string ChineseOf(ReportLevel level) =>
        level switch
        {
            ReportLevel.Nation => "国家",
            ReportLevel.Province => "省级",
            ReportLevel.City => "市级",
            ReportLevel.County => "县级",
            ReportLevel.Town => "乡镇",
            ReportLevel.Department => "部门",
            _ => "其他",
        };
}

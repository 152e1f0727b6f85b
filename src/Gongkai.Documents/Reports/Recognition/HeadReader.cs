using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>The title of a report: organ, year, and the lines that print it.</summary>
internal sealed record FoundTitle(string Text, string? Organ, int? Year, IReadOnlyList<SourceLine> Lines);

/// <summary>Reads what stands before the first part: title, organ, year, date of publication.</summary>
internal static partial class HeadReader
{
    /// <summary>The title nearest before the first part; a title may run over up to three lines.</summary>
    public static FoundTitle? Title(IReadOnlyList<SourceLine> lines, int firstPartLine)
    {
        var before = lines.Where(line => line.Number < firstPartLine && line.Text.Length is > 0 and <= 80).ToList();
        FoundTitle? withoutYear = null;
        for (var end = before.Count - 1; end >= 0; end--)
        {
            if (!TitleEnd().IsMatch(TraditionalSigns.Simplify(ReportLabel.Normal(before[end].Text))))
                continue;
            for (var length = 1; length <= 3 && length <= end + 1 && IsTitleish(before[end - length + 1].Text); length++)
            {
                var title = Parse(before.GetRange(end - length + 1, length));
                if (title is { Organ: not null, Year: not null })
                    return title;
                withoutYear ??= title is { Year: null, Organ: null } ? null : title;
            }
        }
        return withoutYear;
    }

    private static bool IsTitleish(string text) =>
        text.Length <= 40 && !text.Contains('。', StringComparison.Ordinal) && !text.Contains('：', StringComparison.Ordinal);

    public static FoundTitle? Parse(IReadOnlyList<SourceLine> run)
    {
        var text = string.Concat(run.Select(line => Blanks().Replace(line.Text, "")));
        var match = TitleForm().Match(TraditionalSigns.Simplify(ReportLabel.Normal(text)));
        if (!match.Success)
            return null;
        var year = match.Groups["year"].Success ? YearOf(match.Groups["year"].Value) : null;
        var organ = match.Groups["organ"].Value is { Length: > 1 } first ? first : match.Groups["organ2"].Value;
        organ = organ.TrimStart('关', '于').Trim('"', ':');
        // 镇人民政府信息公开: the word is shared by the organ and what it discloses.
        organ += organ.EndsWith("人民", StringComparison.Ordinal) ? "政府" : "";
        return new(text, organ.Length > 1 ? organ : null, year, run);
    }

    private static int? YearOf(string text)
    {
        var digits = string.Concat(
            text.Select(c =>
                "〇一二三四五六七八九".IndexOf(c) is >= 0 and var digit ? (char)('0' + digit)
                : c is '○' or '零' or 'O' or 'o' ? '0'
                : c
            )
        );
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2100
            ? year
            : null;
    }

    /// <summary>The date of publication (发布日期): named as such anywhere, given by the page's own data, or alone on a line under the title.</summary>
    public static (DateOnly On, Place? Place)? Published(SourceDocument document, FoundTitle? title, int firstPartLine)
    {
        foreach (var line in document.Lines.Where(line => line.Text.Length is > 0 and < 400))
            if (NamedDate().Match(line.Text) is { Success: true } named && DateOf(named) is { } on)
                return (
                    on,
                    CellReading.PlaceOf(
                        line.Span with
                        {
                            Text = named.Value,
                            Start = line.Start + named.Index,
                            End = line.Start + named.Index + named.Length,
                        },
                        PartCode.Head
                    )
                );
        foreach (var name in MetadataNames)
            if (
                document.Metadata.TryGetValue(name, out var value)
                && AnyDate().Match(value) is { Success: true } meta
                && DateOf(meta) is { } given
            )
                return (
                    given,
                    new Place
                    {
                        Part = PartCode.Head,
                        Path = $"meta[{name}]",
                        Quote = value,
                    }
                );
        foreach (
            var line in document.Lines.Where(line =>
                title is { Lines: [.., var last] } && line.Number > last.Number && line.Number < firstPartLine
            )
        )
            if (LoneDate().Match(line.Text) is { Success: true } lone && DateOf(lone) is { } alone)
                return (alone, CellReading.PlaceOf(line.Span, PartCode.Head));
        return null;
    }

    private static readonly string[] MetadataNames = ["PubDate", "publishdate", "article:published_time", "pubtime", "createDate"];

    private static DateOnly? DateOf(Match match) =>
        int.TryParse(match.Groups["y"].Value, out var year)
        && int.TryParse(match.Groups["m"].Value, out var month)
        && int.TryParse(match.Groups["d"].Value, out var day)
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The last line of a title may be no more than 度报告.</summary>
    [GeneratedRegex(@"(报|告)(\([^)]*\))?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(
        @"^(?<organ>.*?)(?<year>20\d\d|[二2][〇○零O0o][一二三四五六七八九〇○零\dO]{2})年?度?(?<organ2>.{0,40}?)(政府)?信息公开(工作)?(年度|情况)?(工作)?(报告|年报|年度报告)(\([^)]*\))?$|^(?<organ>.*?)(政府)?信息公开(工作)?\(?(?<year>20\d\d)\)?年?度?(工作)?(年度)?(报告|年报)(\([^)]*\))?$|^(?<organ>.*?)(政府)?信息公开(工作)?(年度报告|年报)(\((?<year>20\d\d)年?度?\))?$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TitleForm();

    [GeneratedRegex(
        @"(发布|公开|公布|发文|发稿|提供|生成|上网|刊登)(日期|时间)\s*[：:]?\s*[\[［]?\s*(?<y>20\d\d)\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})|^(日期|时间)\s*[：:]\s*(?<y>20\d\d)\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex NamedDate();

    [GeneratedRegex(@"(?<y>20\d\d)\s*[-/.年]?\s*(?<m>\d{1,2})\s*[-/.月]?\s*(?<d>\d{1,2})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AnyDate();

    [GeneratedRegex(
        @"^[（(]?\s*(?<y>20\d\d)\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})\s*日?(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*[）)]?$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex LoneDate();

    [GeneratedRegex(@"[\s\u00A0\u3000\u200B]+", RegexOptions.None, 30_000)]
    private static partial Regex Blanks();
}

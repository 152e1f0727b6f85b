using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;
using Gongkai.Domain.Reporting.Checks.Structure;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.Metadata;

/// <summary>The year of a report: in its title, its period, its prose and its numbers.</summary>
internal static partial class YearChecks
{
    /// <summary>标题有年份。</summary>
    public static Check NoYear { get; } =
        new(
            "GK-META-NOYEAR",
            Severity.Error,
            new("标题没有年份。", "The title has no year.", "在标题中写明报告年度。", "Put the reporting year into the title."),
            TitleYears
        );

    /// <summary>标题、统计期限年份一致。</summary>
    public static Check Year { get; } =
        new(
            "GK-META-YEAR",
            Severity.Error,
            new(
                "标题为{y}年，文中统计期限为“{quote}”。",
                "Title says {y}, period is \"{quote}\".",
                "核对报告年度，改正标题或统计期限。",
                "Check the reporting year and correct the title or the period."
            ),
            PeriodYears
        );

    /// <summary>没有上年的文字残留。</summary>
    public static Check OldYear { get; } =
        new(
            "GK-META-OLDYEAR",
            Severity.Warning,
            new(
                "疑为上年文字未改：“{quote}”。",
                "Looks left over from last year: \"{quote}\".",
                "核对该句写的是哪一年的工作，改正年份或内容。",
                "Check which year the sentence is about and correct it."
            ),
            OldYears
        );

    /// <summary>数据不是上年的。</summary>
    public static Check NumbersLeft { get; } =
        new(
            "GK-META-NUMBERLEFT",
            Severity.Warning,
            new(
                "表{n}与上年完全相同，请核对。",
                "Table {n} equals last year's in full.",
                "对照本年度台账逐格核对。",
                "Compare every cell with this year's register."
            ),
            NumbersOfLastYear
        );

    private static IEnumerable<Verdict> TitleYears(AuditCase audit)
    {
        if (audit.Report.Title is not { Length: > 0 } title || audit.IsFragment)
            yield return Verdict.CannotTell("没有读到标题", "No title was read");
        else if (YearInTitle().IsMatch(title))
            yield return Verdict.Pass;
        else
            yield return new Flaw(PartPlaces.Title(audit)) { Found = title };
    }

    private static int? TitleYear(AuditCase audit) =>
        audit.Report.Title is { } title && YearInTitle().Match(title) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value.Normalize(System.Text.NormalizationForm.FormKC), CultureInfo.InvariantCulture)
            : null;

    private static IEnumerable<Verdict> PeriodYears(AuditCase audit)
    {
        var periods = audit.Passages.SelectMany(passage => Period().Matches(passage.Text).Select(match => (passage, match))).ToList();
        if (TitleYear(audit) is not { } year || periods.Count == 0)
        {
            yield return Verdict.CannotTell("标题没有年份，或文中没有统计期限", "The title has no year, or the text no period");
            yield break;
        }
        foreach (var (passage, match) in periods)
        {
            var stated = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var end = match.Groups["end"] is { Success: true, Value: var last } ? int.Parse(last, CultureInfo.InvariantCulture) : stated;
            if (stated == year && end == year)
                yield return Verdict.Pass;
            else
                yield return new Flaw(passage.PlaceOf(match.Index, match.Length))
                {
                    Related = [PartPlaces.Title(audit)],
                    Expected = year,
                    Found = stated == year ? end : stated,
                    Says = new Dictionary<string, Words> { ["y"] = Printed(year), ["quote"] = match.Value },
                    Confidence = Confidence.Likely,
                };
        }
    }

    private static IEnumerable<Verdict> OldYears(AuditCase audit)
    {
        if ((TitleYear(audit) ?? audit.Report.Year) is not { } year)
        {
            yield return Verdict.CannotTell("报告年份不明", "The year of the report is not known");
            yield break;
        }
        var old = audit
            .Passages.Where(passage => passage is { IsHeading: false, Part: PartCode.P1 or PartCode.P5 or PartCode.P6 })
            .SelectMany(passage => Sentences.RangesOf(passage.Text).Select(range => (passage, range)))
            .Where(sentence => IsOld(sentence.passage.Text[sentence.range.Start..sentence.range.End], year - 1))
            .ToList();
        if (old.Count == 0)
            yield return Verdict.Pass;
        foreach (var (passage, range) in old)
            yield return new Flaw(passage.PlaceOf(range.Start, Math.Min(range.End - range.Start, 40)))
            {
                Expected = $"{Printed(year)}年",
                Found = $"{Printed(year - 1)}年",
                Says = new Dictionary<string, Words> { ["quote"] = Quotes.Short(passage.Text[range.Start..range.End]) },
                Confidence = Confidence.Likely,
            };
    }

    /// <summary>Last year as the subject of this year's work, at the start of a sentence, without any word that looks back on purpose.</summary>
    private static bool IsOld(string sentence, int lastYear) =>
        Opening().Match(sentence.TrimStart()) is { Success: true } match
        && match.Groups["year"].Value == Printed(lastYear)
        && !LooksBack().IsMatch(sentence);

    private static IEnumerable<Verdict> NumbersOfLastYear(AuditCase audit)
    {
        if (audit.Context.LastYear is not { } lastYear)
        {
            yield return Verdict.CannotTell("没有上年报告", "Last year's report is not at hand");
            yield break;
        }
        foreach (var table in audit.Report.Tables.Where(table => table.Present && lastYear.Table(table.Code).Present))
        {
            var cells = audit.FormOf(table.Code).Cells.ToList();
            var nonZero = cells.Count(cell => audit.Number(cell.Row, cell.Column) is not (0 or null));
            var same = cells.TrueForAll(cell =>
                (audit.Number(cell.Row, cell.Column) ?? 0) == (lastYear.Cell(cell)?.Number.ForIdentity ?? 0)
            );
            if (!same || nonZero < 4)
                yield return Verdict.Pass;
            else
                yield return new Flaw(CellPlace.OfTable(audit.Report, table.Code))
                {
                    Related = [CellPlace.OfTable(lastYear, table.Code) with { Report = $"{lastYear.Organ.Name} {lastYear.Year}" }],
                    Says = new Dictionary<string, Words> { ["n"] = Printing.CellForm.Number(table.Code) },
                };
        }
    }

    private static string Printed(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<year>[2２][0０][0-9０-９]{2})|二[〇○零O0][一二三四五六七八九〇○零]{2}",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex YearInTitle();

    [GeneratedRegex(
        @"(?<year>20\d\d)\s?年\s?0?1\s?月\s?0?1\s?日起?\s?(至|到|[-—–~～－])+\s?((同年|本年|当年)|(?<end>20\d\d)\s?年)?\s?12\s?月\s?31\s?日",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Period();

    [GeneratedRegex(
        @"^([（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*[^，。；：\s]{2,20}[\s：:]+)?(?<year>20\d\d)年(度|全年)?(，|,|以来，|(我|本|全)(局|委|厅|镇|乡|街道|办|县|区|市|省|机关|单位|中心|年|处))",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"较|比|相比|同期|增长|下降|增加|减少|结转|决算|预算|规划|计划|报告|印发|以来|起|至|底|末|初|问题|整改|不足|反馈|指出|考核|评估|\d月|去年|上年|上一年|方案|要点|遗留",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex LooksBack();
}

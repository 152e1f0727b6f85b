using System.Globalization;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.OtherReports;

/// <summary>This year's report against last year's, and its date of publication against the law.</summary>
internal static class YearToYear
{
    /// <summary>上年结转下年度等于本年上年结转。</summary>
    public static Check Carry { get; } =
        new(
            "GK-CY-CARRY",
            Severity.Error,
            new(
                "上年报告结转下年度{a}件，本年上年结转{b}件（{col}）。",
                "Last year carried out {a}, this year carries in {b} ({col}).",
                "逐件核对上年底未办结的申请；上年有误的更正上年报告，本年有误的更正本年报告。",
                "Go through the cases open at the end of last year, and correct the report that is wrong."
            ),
            Carried
        );

    /// <summary>现行有效等于上年现行有效加制发减废止。</summary>
    public static Check InForce { get; } =
        new(
            "GK-CY-INFORCE",
            Severity.Warning,
            new(
                "现行有效件数：上年{a}+制发{b}-废止{c}={d}，表中为{e}。",
                "In force: {a}+{b}-{c}={d}, table says {e}.",
                "按文件清理目录核对；有失效或补计的文件，请在表下注明。",
                "Compare with the list of documents; note below the table what expired or was added."
            ),
            DocumentsInForce
        );

    /// <summary>上年尚未审结的复议、诉讼应在本年出现。</summary>
    public static Check Remedy { get; } =
        new(
            "GK-CY-REMEDY",
            Severity.Hint,
            new(
                "上年尚未审结{a}件，本年总计仅{b}件。",
                "{a} pending last year, only {b} this year.",
                "核对上年未审结案件在本年的结果。",
                "Check what became of the cases pending last year."
            ),
            Remedies
        );

    /// <summary>按期公布。条例第四十九条。</summary>
    public static Check Late { get; } =
        new(
            "GK-TM-LATE",
            Severity.Error,
            new(
                "应于{due}前公布，实际为{date}，逾期{n}天。",
                "Due {due}, published {date}, {n} days late.",
                "说明逾期原因；下一年度按期公布。",
                "State why it was late; publish in time next year."
            ),
            Lateness
        );

    /// <summary>统计期满后公布。</summary>
    public static Check Early { get; } =
        new(
            "GK-TM-EARLY",
            Severity.Warning,
            new(
                "统计期未结束即已发布（{date}）。",
                "Published before the year ended ({date}).",
                "核对发布日期和统计期限，按全年数据重新发布。",
                "Check date and period; publish again with the whole year's numbers."
            ),
            Earliness
        );

    private static IEnumerable<Verdict> Carried(AuditCase audit)
    {
        if (audit.Context.LastYear is not { } lastYear)
        {
            yield return NoLastYear;
            yield break;
        }
        var wrong = new List<Flaw>();
        foreach (var column in Table3Grid.Columns)
        {
            var (before, now) = (lastYear.Cell("T3.R04", column)?.Number.ForIdentity, audit.Number("T3.R02", column));
            if (before is null || now is null)
                yield return Verdict.CannotTell(
                    $"“{CellPlace.ColumnLabel(column)}”列缺数据",
                    $"Column \"{CellPlace.ColumnLabel(column)}\" lacks a number"
                );
            else if (before == now)
                yield return Verdict.Pass;
            else
                wrong.Add(NotCarried(audit, lastYear, column, before.Value, now.Value));
        }
        // The total follows from a part: one cause.
        var kept = wrong.Count > 1 ? wrong.Where(flaw => flaw.Place.Column != Table3Grid.Total).ToList() : wrong;
        foreach (var flaw in kept)
            yield return flaw;
    }

    private static Flaw NotCarried(AuditCase audit, AnnualReport lastYear, string column, decimal before, decimal now) =>
        new(audit.At("T3.R02", column))
        {
            Related = [Elsewhere(lastYear, "T3.R04", column)],
            Expected = before,
            Found = now,
            Arithmetic = $"{Words.Print(before)}; {Words.Print(now)}",
            Says = new Dictionary<string, Words>
            {
                ["a"] = before,
                ["b"] = now,
                ["col"] = CellPlace.ColumnLabel(column),
            },
        };

    private static IEnumerable<Verdict> DocumentsInForce(AuditCase audit)
    {
        if (audit.Context.LastYear is not { } lastYear)
        {
            yield return NoLastYear;
            yield break;
        }
        foreach (var row in new[] { "T2.R1_1", "T2.R1_2" })
        {
            var (a, b, c) = (
                lastYear.Cell(row, "C_INFORCE")?.Number.ForIdentity,
                audit.Number(row, "C_ISSUED"),
                audit.Number(row, "C_REPEALED")
            );
            if (a + b - c is not { } expected || audit.Number(row, "C_INFORCE") is not { } printed)
                yield return Verdict.CannotTell("现行有效件数不全", "A number of documents in force is missing");
            else if (expected == printed)
                yield return Verdict.Pass;
            else
                yield return new Flaw(audit.At(row, "C_INFORCE"))
                {
                    Related = [Elsewhere(lastYear, row, "C_INFORCE")],
                    Expected = expected,
                    Found = printed,
                    Arithmetic =
                        $"{Words.Print(a!.Value)} + {Words.Print(b!.Value)} - {Words.Print(c!.Value)} = {Words.Print(expected)}; {Words.Print(printed)}",
                    Says = new Dictionary<string, Words>
                    {
                        ["a"] = a.Value,
                        ["b"] = b.Value,
                        ["c"] = c.Value,
                        ["d"] = expected,
                        ["e"] = printed,
                    },
                };
        }
    }

    private static IEnumerable<Verdict> Remedies(AuditCase audit)
    {
        if (audit.Context.LastYear is not { } lastYear)
        {
            yield return NoLastYear;
            yield break;
        }
        foreach (var row in ReportForm.F2021.Table4.Rows)
        {
            if (
                lastYear.Cell(row.Code, "C_PENDING")?.Number.ForIdentity is not { } pending
                || audit.Number(row.Code, "C_TOTAL") is not { } total
            )
                yield return Verdict.CannotTell("表四的数据不全", "Numbers of table 4 are missing");
            else if (total >= pending)
                yield return Verdict.Pass;
            else
                yield return new Flaw(audit.At(row.Code, "C_TOTAL"))
                {
                    Related = [Elsewhere(lastYear, row.Code, "C_PENDING")],
                    Expected = pending,
                    Found = total,
                    Says = new Dictionary<string, Words> { ["a"] = pending, ["b"] = total },
                };
        }
    }

    private static IEnumerable<Verdict> Lateness(AuditCase audit)
    {
        if (audit.Report is not { PublishedOn: { } date, Year: { } year })
            yield return NoDate;
        else if ((audit.Context.Deadline ?? DefaultDeadline(audit, year)) is not { } due)
            yield return Verdict.CannotTell("不清楚该机关的公布期限", "The deadline of this organ is not known");
        else if (date <= due)
            yield return Verdict.Pass;
        else
            yield return new Flaw(PublishedPlace(audit, date))
            {
                Expected = Printed(due),
                Found = Printed(date),
                Says = new Dictionary<string, Words>
                {
                    ["due"] = Printed(due),
                    ["date"] = Printed(date),
                    ["n"] = date.DayNumber - due.DayNumber,
                },
            };
    }

    /// <summary>The office of a government may write for the government: until it is known, its later date counts.</summary>
    private static DateOnly? DefaultDeadline(AuditCase audit, int year) =>
        ReportDeadline.Of(OrganName.IsOfficeOfGovernment(audit.Report.Organ.Name) ? ReportLevel.County : audit.Level, year);

    private static IEnumerable<Verdict> Earliness(AuditCase audit)
    {
        if (audit.Report is not { PublishedOn: { } date, Year: { } year })
            yield return NoDate;
        else if (date.Year > year)
            yield return Verdict.Pass;
        else
            yield return new Flaw(PublishedPlace(audit, date))
            {
                Found = Printed(date),
                Says = new Dictionary<string, Words> { ["date"] = Printed(date) },
            };
    }

    private static Place PublishedPlace(AuditCase audit, DateOnly date) =>
        (audit.Report.PublishedPlace ?? new Place()) with
        {
            Part = PartCode.Head,
            Quote = audit.Report.PublishedPlace?.Quote ?? Printed(date),
        };

    private static Place Elsewhere(AnnualReport other, string row, string column) =>
        CellPlace.Of(other, new(row, column)) with
        {
            Report = $"{other.Organ.Name} {other.Year}",
        };

    private static string Printed(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Verdict NoLastYear => Verdict.CannotTell("没有上年报告", "Last year's report is not at hand");

    private static Verdict NoDate => Verdict.CannotTell("没有发布日期", "There is no publication date");
}

using Gongkai.Domain.Reporting.Checks.Structure;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.OtherReports;

/// <summary>汇总: a government's report against those of its members.</summary>
internal static class RollUp
{
    /// <summary>汇总数等于各成员之和。</summary>
    public static Check Sum { get; } =
        new(
            "GK-RU-SUM",
            Severity.Error,
            new(
                "汇总不符：“{cell}”本级报告{a}，下级合计{b}，相差{d}。",
                "Roll-up: \"{cell}\" is {a}, members add to {b}.",
                "核对各成员（{members}）的该项数据和汇总过程。",
                "Check this cell of the members ({members}) and how it was added up."
            ),
            Sums
        );

    /// <summary>成员报告齐全。</summary>
    public static Check Missing { get; } =
        new(
            "GK-RU-MISSINGCHILD",
            Severity.Warning,
            new(
                "缺少{n}个下级单位的报告：{list}。",
                "{n} member reports are missing: {list}.",
                "催收缺少的报告后重新汇总；零报告也应报送。",
                "Ask for the missing reports and add up again; a report with nothing but 0 is a report too."
            ),
            MissingMembers
        );

    /// <summary>成员的数不大于汇总数。</summary>
    public static Check Double { get; } =
        new(
            "GK-RU-DOUBLE",
            Severity.Warning,
            new(
                "{child}的“{cell}”大于上级。",
                "{child} exceeds its parent in \"{cell}\".",
                "核对该单位是否已计入汇总，或该数是否填错。",
                "Check whether the member was added in, or the number is wrong."
            ),
            Doubles
        );

    private static IEnumerable<Verdict> Sums(AuditCase audit)
    {
        if (audit.Context.Members is not { } members)
        {
            yield return NoMembers;
            yield break;
        }
        if (members.Missing.Any())
        {
            yield return Verdict.CannotTell("有成员的报告缺失", "A member's report is missing");
            yield break;
        }
        foreach (var code in Cells(audit))
        {
            var parts = members.Reports.Select(member => member.Cell(code)?.Number.ForIdentity).ToList();
            if (audit.Number(code.Row, code.Column) is not { } whole || parts.Exists(part => part is null))
                yield return Verdict.CannotTell($"“{Name(audit, code)}”有数据缺失", $"\"{Name(audit, code)}\": a number is missing");
            else if (parts.Sum() == whole)
                yield return Verdict.Pass;
            else if (!IsTotalOfBroken(audit, members, code))
                yield return NotTheSum(audit, members, code, whole, parts.Sum()!.Value);
        }
    }

    /// <summary>The total column and （七） follow from a part that differs itself: one cause.</summary>
    private static bool IsTotalOfBroken(AuditCase audit, Membership members, CellCode code)
    {
        bool Differs(CellCode cell) =>
            members.Reports.Sum(member => member.Cell(cell)?.Number.ForIdentity ?? 0) != audit.Number(cell.Row, cell.Column);
        if (code.Table is TableCode.T3 && code.Column == Table3Grid.Total)
            return Table3Grid.Parts.Any(column => Differs(new(code.Row, column)));
        if (code.Row == "T3.R03_7")
            return audit.Table3.Grid.Results.Any(row => Differs(new(row, code.Column)));
        return code.Table is TableCode.T4
            && code.Column == "C_TOTAL"
            && ReportColumns.RemedyResults.SkipLast(1).Any(column => Differs(new(code.Row, column.Code)));
    }

    private static Flaw NotTheSum(AuditCase audit, Membership members, CellCode code, decimal whole, decimal sum) =>
        new(CellPlace.Of(audit.Report, code))
        {
            Related =
            [
                .. members.Reports.Select(member => CellPlace.Of(member, code) with { Report = $"{member.Organ.Name} {member.Year}" }),
            ],
            Expected = sum,
            Found = whole,
            Arithmetic =
                $"{string.Join(" + ", members.Reports.Select(member => Words.Print(member.Cell(code)!.Number.ForIdentity!.Value)))} = {Words.Print(sum)}; {Words.Print(whole)}",
            Says = new Dictionary<string, Words>
            {
                ["cell"] = Name(audit, code),
                ["a"] = whole,
                ["b"] = sum,
                ["d"] = Math.Abs(whole - sum),
                ["members"] = string.Join('、', members.Names),
            },
        };

    private static IEnumerable<Verdict> MissingMembers(AuditCase audit)
    {
        if (audit.Context.Members is not { } members)
            yield return NoMembers;
        else if (members.Missing.ToList() is { Count: > 0 } missing)
            yield return new Flaw(PartPlaces.Title(audit))
            {
                Expected = string.Join('、', missing),
                Says = new Dictionary<string, Words> { ["n"] = missing.Count, ["list"] = string.Join('、', missing) },
            };
        else
            yield return Verdict.Pass;
    }

    private static IEnumerable<Verdict> Doubles(AuditCase audit)
    {
        if (audit.Context.Members is not { } members)
        {
            yield return NoMembers;
            yield break;
        }
        foreach (var member in members.Reports)
        {
            var larger = Cells(audit).Where(code => member.Cell(code)?.Number.ForIdentity > audit.Number(code.Row, code.Column)).ToList();
            if (larger.Count == 0)
                yield return Verdict.Pass;
            // With every member at hand the sum says it already.
            else if (members.Missing.Any())
                yield return Larger(audit, member, larger);
        }
    }

    private static Flaw Larger(AuditCase audit, AnnualReport member, List<CellCode> larger) =>
        new(CellPlace.Of(audit.Report, larger[0]))
        {
            Related = [.. larger.Select(code => CellPlace.Of(member, code) with { Report = $"{member.Organ.Name} {member.Year}" })],
            Expected = member.Cell(larger[0])!.Number.ForIdentity!.Value,
            Found = audit.Number(larger[0].Row, larger[0].Column)!.Value,
            Says = new Dictionary<string, Words> { ["child"] = member.Organ.Name ?? "", ["cell"] = Name(audit, larger[0]) },
        };

    private static IEnumerable<CellCode> Cells(AuditCase audit) =>
        audit.Report.Tables.Where(table => table.Present).SelectMany(table => audit.FormOf(table.Code).Cells);

    private static string Name(AuditCase audit, CellCode code)
    {
        var column =
            audit.FormOf(code.Table).Row(code.Row)?.Columns.FirstOrDefault(column => column.Code == code.Column)?.Label ?? code.Column;
        return $"{CellPlace.RowLabel(audit.Report, code.Row)}·{column}";
    }

    private static Verdict NoMembers => Verdict.CannotTell("没有下级单位名单和报告", "No list of members is at hand");
}

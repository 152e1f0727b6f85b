namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>Table 4: reconsideration and the two kinds of suit, four results and a total each.</summary>
internal static class Table4Checks
{
    /// <summary>四种结果之和等于总计。</summary>
    public static Check RowSum { get; } =
        new(
            "GK-T4-ROWSUM",
            Severity.Error,
            new(
                "表四“{group}”：四种结果之和为{sum}，总计为{total}。",
                "Table 4 \"{group}\": results add up to {sum}, total says {total}.",
                "对照复议、诉讼台账核对：是某一结果有误，还是总计有误，以台账为准。",
                "Compare with the register of remedies: either a result or the total is wrong; the register decides."
            ),
            RowSums
        );

    /// <summary>表四有15个数据。</summary>
    public static Check CellCount { get; } =
        new(
            "GK-T4-CELLS",
            Severity.Warning,
            new(
                "表四应有15个数据，读到{n}个，无法逐项核对。",
                "Table 4 should have 15 numbers, {n} were read.",
                "按规定格式补齐表四的数据行，没有数据的填0。",
                "Complete the data row as the form has it; write 0 where there is nothing."
            ),
            Count
        );

    private static readonly string[] Results = ["C_UPHELD", "C_CORRECTED", "C_OTHER", "C_PENDING"];

    private static IEnumerable<Verdict> RowSums(AuditCase audit)
    {
        foreach (var row in ReportForm.F2021.Table4.Rows)
        {
            var parts = Results.Select(column => Value(audit, row.Code, column)).ToList();
            var total = audit.Number(row.Code, "C_TOTAL");
            if (total is null || parts.Exists(part => part is null) || !IsWhole(audit))
                yield return Verdict.CannotTell($"表四“{row.Label}”的数据不全", $"Table 4 \"{row.Label}\": numbers are missing");
            else if (parts.Sum() == total)
                yield return Verdict.Pass;
            else if (row.Cells.Any(cell => audit.Report.Cell(cell)!.Doubtful))
                yield return Verdict.CannotTell($"表四“{row.Label}”的数据存疑", $"Table 4 \"{row.Label}\": a number is doubtful");
            else
                yield return Broken(audit, row, [.. parts.Select(part => part!.Value)], total.Value);
        }
    }

    /// <summary>Blank is 0 when the total of its row and another result are printed.</summary>
    private static decimal? Value(AuditCase audit, string row, string column) =>
        audit.Report.Cell(row, column)?.Number switch
        {
            { Kind: NumberKind.Blank }
                when audit.Number(row, "C_TOTAL") is 0 || Results.Any(other => audit.Number(row, other) is not null) => 0,
            { } number => number.ForIdentity,
            null => null,
        };

    /// <summary>Another count of numbers than 15 means that they cannot be told apart.</summary>
    private static bool IsWhole(AuditCase audit) => audit.Report.Table4.ValuesRead is 0 or 15 || audit.Report.Table4.Cells.Count == 15;

    private static Flaw Broken(AuditCase audit, FormRow row, decimal[] parts, decimal total) =>
        new(CellPlace.Of(audit.Report, new(row.Code, "C_TOTAL")))
        {
            Related = [.. Results.Select(column => audit.At(row.Code, column))],
            Expected = parts.Sum(),
            Found = total,
            Arithmetic = $"{string.Join(" + ", parts.Select(Words.Print))} = {Words.Print(parts.Sum())}; {Words.Print(total)}",
            Says = new Dictionary<string, Words>
            {
                ["group"] = row.Group is null ? row.Label : $"行政诉讼—{row.Label}",
                ["sum"] = parts.Sum(),
                ["total"] = total,
            },
            Confidence = audit.Report.Table4.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
        };

    private static IEnumerable<Verdict> Count(AuditCase audit)
    {
        var table = audit.Report.Table4;
        if (!table.Present || table.AsImage || audit.IsFragment)
            yield return Verdict.CannotTell("没有读到表四", "No table 4 was read");
        else if (table.ExtraRows is [var extra, ..])
            yield return Wrong(
                audit,
                table.ValuesRead,
                (extra.Place ?? new Place()) with
                {
                    Quote = extra.Label is { Length: > 0 } label ? label : RowQuote(extra),
                }
            );
        else if (table.Cells.Values.Count(cell => cell.Raw is not null) is var seen && seen == 15)
            yield return Verdict.Pass;
        else
            yield return Wrong(audit, table.ValuesRead > 0 ? table.ValuesRead : seen, CellPlace.OfTable(audit.Report, TableCode.T4));
    }

    private static string RowQuote(PrintedRow row) =>
        string.Join(' ', row.Cells.Select(cell => cell.Raw)) is { Length: > 0 } cells ? cells : "0";

    private static Flaw Wrong(AuditCase audit, int read, Place place) =>
        new(place with { Part = PartCode.P4, Table = TableCode.T4 })
        {
            Expected = 15,
            Found = read,
            Says = new Dictionary<string, Words> { ["n"] = read },
            Confidence = audit.Report.Table4.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
        };
}

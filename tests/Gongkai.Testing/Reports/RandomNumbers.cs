using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Random numbers of tables 2, 3 and 4 that agree with each other and with the year before.</summary>
internal static class RandomNumbers
{
    private static readonly string[] Applicants = ["C_NATURAL", "C_COMPANY", "C_RESEARCH", "C_NONPROFIT", "C_LEGAL", "C_OTHER"];

    public static void Fill(ReportDraft draft, Random random, ReportDraft? lastYear)
    {
        foreach (var cell in ReportForm.F2021.Cells)
            draft.Cells[cell.ToString()] = "0";
        Table2(draft, random, lastYear);
        foreach (var column in Applicants)
            Column(draft, random, column, lastYear);
        foreach (var row in ReportForm.F2021.Table3.Rows)
            draft.Set(row.Code, "C_TOTAL", Applicants.Sum(column => draft.Number(row.Code, column)));
        foreach (var row in ReportForm.F2021.Table4.Rows)
            Remedy(draft, random, row.Code, lastYear);
        DifferFrom(lastYear, draft);
    }

    /// <summary>Small numbers may come out like last year's by chance; a correct report says so, and these do not.</summary>
    private static void DifferFrom(ReportDraft? lastYear, ReportDraft draft)
    {
        if (lastYear is null || ReportForm.F2021.Table4.Cells.Any(cell => draft.Cells[cell.ToString()] != lastYear.Cells[cell.ToString()]))
            return;
        draft.Add("T4.R_REC", "C_UPHELD", 3);
        draft.Add("T4.R_REC", "C_TOTAL", 3);
    }

    private static void Table2(ReportDraft draft, Random random, ReportDraft? lastYear)
    {
        var before = lastYear?.Number("T2.R1_2", "C_INFORCE") ?? random.Next(0, 30);
        var (issued, repealed) = (random.Next(0, 5), random.Next(0, (int)Math.Min(before, 4) + 1));
        draft.Set("T2.R1_2", "C_ISSUED", issued);
        draft.Set("T2.R1_2", "C_REPEALED", repealed);
        draft.Set("T2.R1_2", "C_INFORCE", before + issued - repealed);
        draft.Set("T2.R5_1", "C_DECISIONS", random.Next(0, 900));
        draft.Set("T2.R6_1", "C_DECISIONS", random.Next(0, 900));
        draft.Set("T2.R6_2", "C_DECISIONS", random.Next(0, 9));
        draft.Set("T2.R8_1", "C_AMOUNT", random.Next(0, 3) == 0 ? random.Next(1, 4000) / 100m : 0);
    }

    private static void Column(ReportDraft draft, Random random, string column, ReportDraft? lastYear)
    {
        var carriedIn = lastYear?.Number("T3.R04", column) ?? random.Next(0, 3);
        var received = column switch
        {
            "C_NATURAL" => random.Next(6, 40),
            "C_COMPANY" => random.Next(2, 9),
            _ => random.Next(0, 3),
        };
        var left = (int)(received + carriedIn);
        var open = random.Next(0, Math.Min(left, 3) + 1);
        draft.Set("T3.R01", column, received);
        draft.Set("T3.R02", column, carriedIn);
        draft.Set("T3.R04", column, open);
        draft.Set("T3.R03_7", column, left - open);
        var results = ReportForm
            .F2021.Table3.Rows.Select(row => row.Code)
            .Where(code => code.StartsWith("T3.R03_", StringComparison.Ordinal) && code is not ("T3.R03_7" or "T3.R03_6_2"))
            .ToList();
        for (var i = 0; i < left - open; i++)
            draft.Add(random.Next(0, 3) == 0 ? "T3.R03_1" : results[random.Next(results.Count)], column, 1);
    }

    private static void Remedy(ReportDraft draft, Random random, string row, ReportDraft? lastYear)
    {
        var nothing = random.Next(0, 3) == 0 && (lastYear?.Number(row, "C_PENDING") ?? 0) == 0;
        foreach (var column in new[] { "C_UPHELD", "C_CORRECTED", "C_OTHER", "C_PENDING" })
            draft.Set(row, column, nothing ? 0 : random.Next(0, 3));
        if (!nothing && lastYear is not null)
            draft.Add(row, "C_UPHELD", lastYear.Number(row, "C_PENDING"));
        draft.Set(row, "C_TOTAL", new[] { "C_UPHELD", "C_CORRECTED", "C_OTHER", "C_PENDING" }.Sum(column => draft.Number(row, column)));
    }
}

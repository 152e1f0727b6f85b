using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Registers;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>指标口径: one number: what it asks, by which policies it is counted, and the cases or register lines behind it.</summary>
public sealed class CellModel(ReportDesk desk, Staff staff, ReportCounts counts, RegisterStore registers) : ReportPage(desk, staff)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rows of a page.</summary>
    public static int Size => 50;

    public CellCode Cell { get; private set; }

    /// <summary>The number as the record tells it now.</summary>
    public decimal Now => Built.Figures.Cells[Cell];

    /// <summary>The number as it was frozen.</summary>
    public decimal? FrozenNumber => Frozen?.Report.Cell(Cell)?.Value;

    /// <summary>The cases of this page, for a number of tables 3 and 4.</summary>
    public IReadOnlyList<CaseFacts> Cases { get; private set; } = [];

    /// <summary>The lines of this page, for a number of table 2.</summary>
    public IReadOnlyList<RegisterLine> Lines { get; private set; } = [];

    /// <summary>How many there are: for an amount of money, the lines that make it up.</summary>
    public int Total { get; private set; }

    /// <summary>Where a case is read.</summary>
    public static string AddressOf(CaseFacts facts) =>
        facts.Family == DisclosureRequest.Family ? $"/desk/requests/{facts.Number}" : $"/desk/remedies/{facts.Docket}";

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!CellCode.TryParse(Code, out var cell) || !await base.Load(stop) || !Built.Figures.Cells.ContainsKey(cell))
            return false;
        Cell = cell;
        PageNumber = Math.Max(PageNumber, 1);
        if (cell.Table is TableCode.T2)
        {
            Lines = await registers.Behind(Me.Organ, cell, Year, PageNumber, Size, stop);
            Total = await registers.CountBehind(Me.Organ, cell, Year, stop);
        }
        else
        {
            Cases = await counts.Behind(Me.Organ, cell, Year, PageNumber, Size, stop);
            Total = (int)Now;
        }
        return true;
    }
}

using Gongkai.Design;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting;
using Gongkai.SignIn;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>导出: the list as a workbook. That it left the house is an entry of the journal.</summary>
[Asks(Right.ReadDockets)]
public sealed class ExportModel(RemedyList list, Dockets dockets) : DeskPage
{
    /// <summary>The list as it was on the screen.</summary>
    [FromQuery]
    public ListAsked Asked { get; set; } = new();

    /// <summary>How many cases it holds.</summary>
    public int Total { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var found = await list.Find(Me, Asked.Query with { PageSize = int.MaxValue }, stop);
        await dockets.Record(Me.Organ, By, new Exported(Today, "remedies", found.Rows.Count, Me.Id), stop);
        var table = Table(found.Rows);
        return File(
            RegisterWorkbook.Write(table),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            $"{table.Title}-{Today.Iso()}.xlsx"
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Total = (await list.Find(Me, Asked.Query with { PageSize = 1 }, stop)).Total;
        return true;
    }

    private static RegisterTable Table(IReadOnlyList<CaseFacts> rows)
    {
        string[] columns = ["form.number", "form.kind", "head.stage", "form.arrived", "head.due", "result", "head.column", "head.closed"];
        return new(Words.Of<RemediesText>("list"), [.. columns.Select(Words.Of<RemediesText>)], [.. rows.Select(Row)]);
    }

    private static IReadOnlyList<RegisterCell> Row(CaseFacts row) =>
        [
            RegisterCell.Of(row.Number),
            RegisterCell.Of(Words.Of<RemediesText>($"row.{row.ReportRow ?? row.Family}")),
            RegisterCell.Of(Words.Of<RemediesText>($"stage.{row.Stage}")),
            RegisterCell.Of(row.ReceivedOn),
            RegisterCell.Of(row.DueOn),
            RegisterCell.Of(RemedyWords.ResultInWords(row.Family, row.Outcome)),
            RegisterCell.Of(RemedyWords.ColumnInWords(row)),
            RegisterCell.Of(row.ClosedOn),
        ];
}

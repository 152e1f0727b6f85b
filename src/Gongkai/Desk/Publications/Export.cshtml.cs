using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>导出: the list as a file for a spreadsheet. That it left the house is an entry of the journal.</summary>
[Asks(Right.ReadDockets)]
public sealed class ExportModel(PublicationList list, Dockets dockets) : DeskPage
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The list as it was on the screen.</summary>
    [FromQuery]
    public ListAsked Asked { get; set; } = new();

    [BindProperty]
    public ExportForm Form { get; set; } = new();

    /// <summary>How many items it holds.</summary>
    public int Total { get; private set; }

    public static IEnumerable<Design.Choice> Formats =>
        Enum.GetValues<ExportFormat>().Select(format => new Design.Choice($"{format}", Words.Of<PublicationsText>($"export.{format}")));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var found = await Find(int.MaxValue, stop);
        await dockets.Record(Me.Organ, By, new Exported(Today, "publications", found.Rows.Count, Me.Id), stop);
        var table = Table(found);
        return Form.Format is ExportFormat.Csv
            ? File(RegisterCsv.Write(table), "text/csv; charset=utf-8", $"{table.Title}.csv")
            : File(RegisterWorkbook.Write(table), Xlsx, $"{table.Title}.xlsx");
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Total = (await Find(1, stop)).Total;
        return true;
    }

    private Task<PublicationSlice> Find(int rows, CancellationToken stop) =>
        list.Find(Me, Asked.Query with { PageSize = rows }, Today, stop);

    private static RegisterTable Table(PublicationSlice found)
    {
        string[] columns = ["title", "index", "column", "stage", "begun", "closed"];
        return new(
            Words.Of<PublicationsText>("list"),
            [.. columns.Select(column => Words.Of<PublicationsText>($"head.{column}"))],
            [.. found.Rows.Select(Row)]
        );
    }

    private static IReadOnlyList<RegisterCell> Row(PublicationRow row) =>
        [
            RegisterCell.Of(row.Title),
            RegisterCell.Of(row.Facts.Number),
            RegisterCell.Of(Domain.Publishing.StatutoryColumns.Find(row.Facts.Column)?.InWords()),
            RegisterCell.Of(Words.Of<PublicationsText>($"stage.{row.Facts.Stage}")),
            RegisterCell.Of(row.Facts.ReceivedOn),
            RegisterCell.Of(row.Facts.ClosedOn),
        ];
}

/// <summary>Which kind of file.</summary>
public sealed record ExportForm
{
    public ExportFormat Format { get; init; }
}

/// <summary>Kinds of files for a spreadsheet.</summary>
public enum ExportFormat
{
    Xlsx,
    Csv,
}

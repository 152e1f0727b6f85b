using Gongkai.Design;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>导出 of a list as it is filtered and sorted. The journal tells who took how many rows; what names an applicant stays in the house.</summary>
[Asks(Right.ReadDockets)]
public sealed class ExportModel(CaseList list, Dockets dockets, Calendars calendars, Staff staff) : DeskPage
{
    /// <summary>The list that leaves.</summary>
    [BindProperty(SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    [BindProperty]
    public ExportFormat Format { get; set; }

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    private static readonly string[] ColumnKeys =
    [
        "column.number",
        "column.stage",
        "column.received",
        "due",
        "column.left",
        "section",
        "applicant.kind",
        "outcome",
        "column.closed",
    ];

    /// <summary>What each row tells.</summary>
    public static IReadOnlyList<string> Columns => [.. ColumnKeys.Select(key => Words.Of<RequestsText>(key))];

    /// <summary>Formats to choose from.</summary>
    public static IEnumerable<Choice> Formats =>
        Enum.GetValues<ExportFormat>().Select(format => new Choice($"{format}", Words.Of<RequestsText>($"export.{format}")));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var table = await Table(stop);
        await dockets.Record(Me.Organ, By, new Exported(Today, $"requests.{Asked.Shown}", table.Rows.Count, Me.Id), stop);
        var name = $"{table.Title}-{Today.Iso()}";
        return Format is ExportFormat.Csv
            ? File(RegisterCsv.Write(table), "text/csv; charset=utf-8", $"{name}.csv")
            : File(RegisterWorkbook.Write(table), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.xlsx");
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Rows = (await list.Find(Me.Organ, Asked.For(Me, Today) with { PageSize = 1 }, Today, stop)).Total;
        return true;
    }

    private async Task<RegisterTable> Table(CancellationToken stop)
    {
        var sections = (await staff.Sections(Me.Organ, stop)).ToDictionary(section => section.Id, section => section.Name);
        var calendar = await calendars.Of(Me.Organ, stop);
        List<IReadOnlyList<RegisterCell>> rows = [];
        await foreach (var facts in list.Export(Me.Organ, Asked.For(Me, Today), Today).WithCancellation(stop))
            rows.Add(Row(facts, facts.Section is { } section ? sections[section] : Words.Of<RequestsText>("office"), calendar));
        return new(Words.Of<RequestsText>($"list.{Asked.Shown}"), Columns, rows);
    }

    private IReadOnlyList<RegisterCell> Row(CaseFacts facts, string section, WorkingCalendar calendar) =>
        [
            RegisterCell.Of(facts.Number),
            RegisterCell.Of(Words.Of<RequestsText>($"stage.{facts.Stage}")),
            RegisterCell.Of(facts.ReceivedOn),
            RegisterCell.Of(facts.DueOn),
            facts.DaysLeft(calendar, Today) is { } left ? RegisterCell.Of(left) : RegisterCell.Of(""),
            RegisterCell.Of(section),
            RegisterCell.Of(facts.ReportColumn is { } column ? Words.Of<RequestsText>($"kind.{Counting.KindOf(column)}") : ""),
            RegisterCell.Of(Outcomes.Find(facts.Outcome ?? "")?.InWords()),
            RegisterCell.Of(facts.ClosedOn),
        ];
}

/// <summary>As what a list leaves.</summary>
public enum ExportFormat
{
    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>Lines of text.</summary>
    Csv,
}

using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Reports;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>录入: every number and text of an earlier year's report in the form of its year; what is typed is kept whatever comes of it.</summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class EntryModel(EarlierReports reports, OrganStore organs, Staff staff) : EarlierPage(reports, organs, staff)
{
    // Some 200 cells, the texts, and what every form carries.
    private const int MostFields = 300;
    private const int LongestText = 20_000;

    /// <summary>What stands in each cell, by its code.</summary>
    [BindProperty]
    public Dictionary<string, string?> Cells { get; set; } = [];

    /// <summary>The text of each part that is typed, by its code.</summary>
    [BindProperty]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [BindProperty]
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The report as it stands, or an empty one.</summary>
    public AnnualReport Report => Earlier?.Report ?? TypedReport.Blank(Organ, Year);

    public ReportForm Form => TypedReport.FormOf(Report, Year);

    /// <summary>A table of the form with a field in each cell.</summary>
    public IHtmlContent Fields(TableCode table) => new HtmlString(HtmlReport.WriteFields(Shown, table, FieldOf));

    /// <summary>Title of a part that is typed.</summary>
    public string TitleOf(PartCode part) => part is PartCode.Head ? Words.Of<EarlierText>("head") : Form.Part(part).FullTitle;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Texts.FirstOrDefault(text => text.Value?.Length > LongestText).Key is { } tooLong)
            return await Wrong($"Texts[{tooLong}]", Words.Of<EarlierText>("text.too-long", LongestText), stop);
        var cells = Form.Cells.ToDictionary(cell => cell, Typed);
        if (TypedReport.WhyNotTake(cells).ToList() is { Count: > 0 } reasons)
            return await Answer(new Decision.Refused(reasons), "", "", stop);
        var texts = TypedReport.Texts.ToDictionary(
            part => part,
            part => (Texts.GetValueOrDefault($"{part}") ?? "").ReplaceLineEndings("\n").Trim()
        );
        var report = TypedReport.With(Report, Year, PublishedOn, cells, texts);
        return await Answer(await Reports.Enter(Place, Me, report, null, Today, stop), "entered", Address, stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        if (HttpMethods.IsPost(Request.Method))
            return true;
        Cells = Form.Cells.ToDictionary(cell => $"{cell}", cell => Report.Cell(cell)?.Raw);
        Texts = TypedReport.Texts.ToDictionary(part => $"{part}", part => Report.Part(part)?.Text);
        PublishedOn = Report.PublishedOn;
        return true;
    }

    /// <summary>Laid out in its form, whatever tables the file had.</summary>
    private AnnualReport Shown => Report with { Format = Form.Id };

    private string Typed(CellCode cell) => (Cells.GetValueOrDefault($"{cell}") ?? "").Trim();

    private TypedCell FieldOf(CellCode cell) =>
        new($"cell-{cell}", $"{nameof(Cells)}[{cell}]", Typed(cell), TypedReport.IsUnreadable(Typed(cell)));
}

using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Reports.Auditing;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>退回: the officer marks those findings that must be mended, says what else, and until when.</summary>
public sealed class ReturnModel(CollectedDesk desk, Staff staff) : CollectedPage(desk, staff)
{
    private const int DaysToMend = 7;

    [BindProperty]
    public SendBackForm Form { get; set; } = new();

    /// <summary>The findings, to be marked.</summary>
    public IEnumerable<Choice> Choices => Findings.Select(audited => new Choice(audited.Fingerprint, InWords(audited)));

    private IEnumerable<AuditedFinding> Findings => Checked?.Audited.Findings ?? [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var page = await Show(stop);
        Form = new()
        {
            Marks = [.. Findings.Where(audited => audited.IsOpenError).Select(audited => audited.Fingerprint)],
            Until = Today.AddDays(DaysToMend),
        };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Act(report => report.SendBack(Me, Marks(), new(Form.Note ?? ""), Form.Until ?? Today, Today), "returned", stop)
            : NotFound();

    private ReportMark[] Marks() =>
        [
            .. Findings
                .Where(audited => Form.Marks.Contains(audited.Fingerprint))
                .Select(audited => new ReportMark(audited.Finding.Code, audited.Fingerprint, CellOf(audited), new(InWords(audited)))),
        ];

    private static string? CellOf(AuditedFinding audited) =>
        audited.Finding.Place is { Row: { } row, Column: { } column } ? $"{row}.{column}" : null;

    private static string InWords(AuditedFinding audited) =>
        string.Join(Words.Of<CollectingText>("colon"), AuditWords.Of(audited.Finding.Place), AuditWords.Message(audited.Finding));
}

/// <summary>What is to be mended, and until when.</summary>
public sealed record SendBackForm
{
    /// <summary>Fingerprints of findings.</summary>
    public string[] Marks { get; init; } = [];

    [Required, StringLength(2000)]
    public string? Note { get; init; }

    [Required]
    public DateOnly? Until { get; init; }
}

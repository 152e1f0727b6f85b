using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>撰写: the text of a part, with its fields; what was typed is kept whatever comes of it.</summary>
public sealed class PartModel(ReportDesk desk, Staff staff) : PartPage(desk, staff)
{
    [BindProperty]
    public PartForm Form { get; set; } = new();

    /// <summary>What last year's report says in this part, line by line; empty where it was not frozen here.</summary>
    public IReadOnlyList<string> LastYear => Built.LastYear?.Part(Code)?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Last year's text is 主要问题: the part has to tell what became of them.</summary>
    public bool TellsImprovement => Code is PartCode.P5;

    /// <summary>What the auditor says of this part as it was saved last, copied text included.</summary>
    public IReadOnlyList<AuditedFinding> Findings { get; private set; } = [];

    /// <summary>Numbers that a text of this part likely asks for.</summary>
    public IEnumerable<(string Code, string Label, string Value)> Fields =>
        Built
            .Figures.Form.Cells.Where(cell =>
                cell.Column is "C_TOTAL" or "C_DECISIONS" or "C_AMOUNT" or "C_ISSUED" or "C_REPEALED" or "C_INFORCE"
            )
            .Select(cell => (cell.ToString(), cell.InWords(), YearFigures.Print(Built.Figures.Cells[cell])))
            .Concat(
                YearFigures.Names.Select(name =>
                    (name, Words.Of<ReportsText>($"field.{name}"), YearFigures.Print(Built.Figures.Find(name)!.Value))
                )
            );

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Act(
                "part.written",
                report => report.Write(Me, Code, new(Form.Text?.ReplaceLineEndings("\n").Trim() ?? ""), Built.Figures, Today),
                stop
            )
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        if (HttpMethods.IsGet(Request.Method))
            Form = new() { Text = Built.Texts[Code] };
        Findings = [.. Built.Findings(Today).Where(said => said.Finding.Place.Part == Code)];
        return true;
    }
}

/// <summary>What was typed.</summary>
public sealed record PartForm
{
    [StringLength(20_000)]
    public string? Text { get; init; }
}

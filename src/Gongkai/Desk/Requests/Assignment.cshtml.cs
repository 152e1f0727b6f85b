using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>交办: to the section that holds the information.</summary>
public sealed class AssignmentModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public AssignmentForm Form { get; set; } = new();

    /// <summary>The sections of the organ.</summary>
    public IReadOnlyList<Choice> Sections { get; private set; } = [];

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act(
            "done.assigned",
            (request, _) => request.Assign(Me, new SectionId(Form.Section!.Value), FreeText.OrNull(Form.Note), Today),
            stop
        );

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var sections = await Staff.Sections(Me.Organ, stop);
        Sections = [.. sections.Where(s => !s.IsDisclosureOffice).Select(s => new Choice(s.Id.Value.ToString(), s.Name))];
        return await base.Load(stop);
    }
}

/// <summary>To whom the case goes.</summary>
public sealed record AssignmentForm
{
    [Required(ErrorMessage = "assignment.section-missing")]
    public Guid? Section { get; init; }

    [StringLength(1000)]
    public string? Note { get; init; }
}

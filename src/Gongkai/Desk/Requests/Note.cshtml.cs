using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>备注: what those who handle the case should know; the applicant does not see it.</summary>
public sealed class NoteModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.noted", (request, _) => request.AddNote(Me, new FreeText(Form.Text), Today), stop);
}

/// <summary>The note.</summary>
public sealed record NoteForm
{
    [Required, StringLength(2000)]
    public string Text { get; init; } = "";
}

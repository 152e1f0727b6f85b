using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>检索记录: where the section looked, with which words, and what it found. Proof when the information does not exist (Art. 36 (4)).</summary>
public sealed class SearchModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public SearchForm Form { get; set; } = new();

    /// <summary>Found or not: asked, so that neither is recorded by default.</summary>
    public static IEnumerable<Choice> Answers =>
        [new($"{true}", Words.Of<RequestsText>("entry.found")), new($"{false}", Words.Of<RequestsText>("entry.not-found"))];

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act(
            "done.search-recorded",
            (request, _) =>
                request.RecordSearch(
                    Me,
                    new FreeText(Form.Places),
                    new FreeText(Form.Terms),
                    new FreeText(Form.Result),
                    Form.Found ?? false,
                    Today
                ),
            stop
        );
}

/// <summary>One search.</summary>
public sealed record SearchForm
{
    [Required, StringLength(1000)]
    public string Places { get; init; } = "";

    [Required, StringLength(500)]
    public string Terms { get; init; } = "";

    [Required, StringLength(2000)]
    public string Result { get; init; } = "";

    [Required]
    public bool? Found { get; init; }
}

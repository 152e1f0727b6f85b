using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>收到意见: what the one consulted answered; the clock goes on the next day.</summary>
public sealed class OpinionModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public OpinionForm Form { get; set; } = new();

    /// <summary>Consultations without an answer.</summary>
    public IEnumerable<Choice> Awaited =>
        Request
            .Consultations.Where(asked => Request.Opinions.All(answer => answer.Id != asked.Id))
            .Select(asked => new Choice(asked.Id, asked.Name.Value, Words.Of<RequestsText>($"consulted.{asked.Whom}")));

    /// <summary>What may be answered.</summary>
    public static IEnumerable<Choice> Opinions =>
        Enum.GetValues<Opinion>().Select(opinion => new Choice($"{opinion}", Words.Of<RequestsText>($"opinion.{opinion}")));

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { On = Today };
        return Show(stop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act(
            "done.opinion",
            (request, _) => request.RecordOpinion(Me, Form.Which, Form.What, FreeText.OrNull(Form.Reasons), Form.On, Today),
            stop
        );
}

/// <summary>The answer.</summary>
public sealed record OpinionForm
{
    [Required]
    public string Which { get; init; } = "";

    public Opinion What { get; init; }

    [StringLength(2000)]
    public string? Reasons { get; init; }

    [Required]
    public DateOnly On { get; init; }
}

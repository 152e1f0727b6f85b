using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>拟制答复: the evidence that the outcome demands, the words of the reply, and what goes with it; then the draft enters its chain.</summary>
[Asks(Right.Draft)]
public sealed class DraftModel(CaseDesk cases, Staff staff, CaseLetters letters, Chains chains) : RequestPage(cases, staff)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string OutcomeCode { get; set; } = "";

    [BindProperty]
    public DraftForm Form { get; set; } = new();

    /// <summary>The outcome that was chosen.</summary>
    public Outcome Outcome { get; private set; } = null!;

    /// <summary>The kinds of evidence that a form asks for, alternatives together.</summary>
    public IEnumerable<IReadOnlyList<EvidenceKind>> EvidenceForms =>
        Outcome
            .Demands.Select(demand => (IReadOnlyList<EvidenceKind>)[.. demand.AnyOf.Where(kind => kind.Source is EvidenceSource.Form)])
            .Where(kinds => kinds.Count > 0);

    /// <summary>The values of a field with choices.</summary>
    public static IEnumerable<Choice> ChoicesOf(EvidenceField field) =>
        field.Choices.Select(choice => new Choice(choice.Code, choice.InWords())).Prepend(new Choice("", ""));

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Form = DraftForm.From(Request);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var provided = await Uploads.Take(Form.Files, $"{nameof(Form)}.{nameof(Form.Files)}", ModelState, stop);
        if (!ModelState.IsValid)
            return Page();
        var evidence = Form.EvidenceOf(EvidenceForms.SelectMany(kinds => kinds), Me.Id, Today);
        var proven = evidence.Aggregate(Request, (request, given) => request.With(given));
        var letter = await letters.Reply(Case with { Request = proven }, Outcome, Form.Text(), provided.Named(), Today, stop);
        var reply = new DraftedReply(Form.Text(), Outcome.Citations, letter.Named, provided.Named());
        var chain = await chains.Of(Me.Organ, ReviewedMatter.Reply, stop);
        return await Act(
            "done.submitted",
            (request, clock) =>
                DisclosureRequest.SubmitDraft(
                    Me,
                    Outcome,
                    reply,
                    chain,
                    evidence,
                    new CaseToday(request, provided.Named(), clock, Case.Calendar, Today)
                ),
            stop,
            [letter, .. provided]
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (Outcomes.Find(OutcomeCode) is not { Ending: Ending.Reply } outcome)
            return false;
        Outcome = outcome;
        return await base.Load(stop);
    }
}

/// <summary>What the drafter writes.</summary>
public sealed record DraftForm
{
    /// <summary>Evidence by <c>kind.field</c>.</summary>
    public Dictionary<string, string?> Evidence { get; init; } = [];

    [Required(ErrorMessage = "draft.facts-missing"), StringLength(4000)]
    public string Facts { get; init; } = "";

    [Required(ErrorMessage = "draft.result-missing"), StringLength(4000)]
    public string Result { get; init; } = "";

    [StringLength(4000)]
    public string? Reason { get; init; }

    public IReadOnlyList<IFormFile> Files { get; init; } = [];

    /// <summary>Starts from the returned draft, so that nothing is written twice.</summary>
    public static DraftForm From(DisclosureRequest request) =>
        new()
        {
            Facts = request.Draft?.Text.Facts.Value ?? string.Join("\n", request.Searches.Select(search => search.Result.Value)),
            Result = request.Draft?.Text.Result.Value ?? "",
            Reason = request.Draft?.Text.Reason?.Value,
            Evidence = request
                .Evidence.SelectMany(given => given.Fields.Select(field => ($"{given.Kind}.{field.Key}", field.Value.Value)))
                .GroupBy(field => field.Item1)
                .ToDictionary(group => group.Key, group => (string?)group.Last().Item2),
        };

    /// <summary>The words of the reply.</summary>
    public ReplyText Text() => new(new(Facts.Trim()), new(Result.Trim()), FreeText.OrNull(Reason));

    /// <summary>The evidence of each kind of which something was filled in.</summary>
    public IReadOnlyList<EvidenceGiven> EvidenceOf(IEnumerable<EvidenceKind> kinds, PersonId by, DateOnly today) =>
        [
            .. kinds
                .Distinct()
                .Select(kind => (kind, fields: kind.Fields.ToDictionary(field => field.Code, field => Value(kind, field))))
                .Where(each => each.fields.Values.Any(value => !value.IsBlank))
                .Select(each => new EvidenceGiven(today, each.kind.Code, each.fields, by)),
        ];

    private FreeText Value(EvidenceKind kind, EvidenceField field) =>
        new(Evidence.GetValueOrDefault($"{kind.Code}.{field.Code}")?.Trim() ?? "");
}

using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>拟制答复: the evidence that the outcome demands, the words of the reply, and what goes with it; then the draft enters its chain.</summary>
[Asks(Right.Draft)]
[RequestSizeLimit(Uploads.MostBytes)]
public sealed class DraftModel(CaseDesk cases, Staff staff, CaseLetters letters, Chains chains) : RequestPage(cases, staff)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string OutcomeCode { get; set; } = "";

    [BindProperty]
    public DraftForm Form { get; set; } = new();

    /// <summary>The outcome that was chosen.</summary>
    public Outcome Outcome { get; private set; } = null!;

    /// <summary>The kinds of evidence that are asked for, alternatives together. A ground of withholding that was just named asks for its own.</summary>
    public IReadOnlyList<IReadOnlyList<EvidenceKind>> EvidenceForms =>
        [.. Outcome.ToBeGiven(new CaseToday(Proven(Form.EvidenceOf(EvidenceKinds.All, Me.Id, Today)), [], Clock, Case.Calendar, Today))];

    /// <summary>What went with the draft before, to be kept or left out.</summary>
    public IReadOnlyList<NamedFile> Earlier => Request.Draft?.Provided ?? [];

    /// <summary>Those files as choices.</summary>
    public IEnumerable<Choice> EarlierFiles => Earlier.Select(file => new Choice($"{file.Digest}", file.Name));

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
        var incoming = await Uploads.Take(Form.Files, $"{nameof(Form)}.{nameof(Form.Files)}", ModelState, stop);
        if (!ModelState.IsValid)
            return Page();
        IReadOnlyList<NamedFile> provided = [.. Earlier.Where(file => Form.Kept.Contains($"{file.Digest}")), .. incoming.Named()];
        var evidence = Form.EvidenceOf(EvidenceForms.SelectMany(kinds => kinds), Me.Id, Today).Where(IsNew).ToList();
        var letter = await letters.Reply(Case with { Request = Proven(evidence) }, Outcome, Form.Text(), provided, Today, stop);
        var reply = new DraftedReply(Form.Text(), Outcome.Citations, letter.Named, provided);
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
                    new CaseToday(request, provided, clock, Case.Calendar, Today)
                ),
            stop,
            [letter, .. incoming]
        );
    }

    // A returned draft brings its evidence along; what did not change is not recorded twice.
    private bool IsNew(EvidenceGiven given) =>
        Request.Evidence.LastOrDefault(known => known.Kind == given.Kind) is not { } known
        || given.Fields.Any(field => known.Fields.GetValueOrDefault(field.Key) != field.Value);

    private DisclosureRequest Proven(IEnumerable<EvidenceGiven> evidence) =>
        evidence.Aggregate(Request, (request, given) => request.With(given));

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

    public IFormFile[] Files { get; init; } = [];

    /// <summary>Digests of the earlier draft's files that stay.</summary>
    public string[] Kept { get; init; } = [];

    /// <summary>Starts from the returned draft, so that nothing is written twice.</summary>
    public static DraftForm From(DisclosureRequest request) =>
        new()
        {
            Facts = request.Draft?.Text.Facts.Value ?? string.Join("\n", request.Searches.Select(search => search.Result.Value)),
            Result = request.Draft?.Text.Result.Value ?? "",
            Reason = request.Draft?.Text.Reason?.Value,
            Kept = [.. (request.Draft?.Provided ?? []).Select(file => $"{file.Digest}")],
            Evidence = AsWanted(request)
                .Concat(
                    request.Evidence.SelectMany(given => given.Fields.Select(field => ($"{given.Kind}.{field.Key}", field.Value.Value)))
                )
                .GroupBy(field => field.Item1)
                .ToDictionary(group => group.Key, group => (string?)group.Last().Item2),
        };

    // The applicant has said how the information is to come; mostly it does.
    private static IEnumerable<(string, string)> AsWanted(DisclosureRequest request) =>
        request.Asked is { } asked
            ?
            [
                ($"{DisclosingEvidence.ProvisionRecorded.Code}.form", Words.Of<RequestsText>($"carrier.{asked.Carrier}")),
                ($"{DisclosingEvidence.ProvisionRecorded.Code}.way", Words.Of<RequestsText>($"way.{asked.Way}")),
            ]
            : [];

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

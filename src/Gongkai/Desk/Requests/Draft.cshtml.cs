using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Organs;
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
        var evidence = Form.EvidenceOf(EvidenceForms.SelectMany(kinds => kinds), Me.Id, Today)
            .GroupBy(given => given.Kind)
            .Where(IsNew)
            .SelectMany(given => given)
            .ToList();
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
    private bool IsNew(IGrouping<string, EvidenceGiven> given) =>
        !Request.Evidence.Where(known => known.Kind == given.Key).Select(Written).SequenceEqual(given.Select(Written));

    private static string Written(EvidenceGiven given) =>
        string.Join('\n', given.Fields.OrderBy(field => field.Key).Select(field => $"{field.Key}={field.Value.Value}"));

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

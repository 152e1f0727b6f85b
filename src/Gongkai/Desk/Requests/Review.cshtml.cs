using Gongkai.Cases;
using Gongkai.Desk.Matters;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>审核: the letter, what changed since the last version, earlier remarks; passes these bytes, and at the last level signs them.</summary>
[Asks(Right.Review)]
public sealed class ReviewModel(CaseDesk cases, Staff staff, CaseLetters letters) : RequestPage(cases, staff)
{
    [BindProperty]
    public PassForm Form { get; set; } = new();

    /// <summary>Digest of the letter that was on the screen; the form's own is that of the draft.</summary>
    [BindProperty]
    public string SeenLetter { get; set; } = "";

    /// <summary>The letter as it would go out: at the last level with number and date.</summary>
    public ReviewedLetter Letter { get; private set; } = null!;

    /// <summary>What changed since the version before; empty for the first.</summary>
    public IReadOnlyList<ComparedLine> Changes { get; private set; } = [];

    /// <summary>What the check before issue found; any of it stops the signing.</summary>
    public IReadOnlyList<LetterFinding> Findings { get; private set; } = [];

    /// <summary>Passing this level signs the letter.</summary>
    public bool Signs => Review.IsLastLevel;

    /// <summary>Key of the words of this pass.</summary>
    public string Name => CaseActs.Pass(Review);

    /// <summary>The secrecy questions are asked at this level.</summary>
    public bool AsksSecrecy => Review.Waiting is ReviewLevel.Secrecy;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (!FileDigest.TryParse(Form.Shown, out var seen) || !FileDigest.TryParse(SeenLetter, out var seenLetter))
            return await Answer(new Decision.Refused([new("review.draft-changed")]), "", "", stop);
        var (remark, secrecy) = (FreeText.OrNull(Form.Remark), AsksSecrecy ? Form.Finding() : null);
        if (Findings.Count > 0)
            return await Show(stop);
        if (!Signs)
            return await Act(
                AsksSecrecy ? "done.secrecy" : "done.passed",
                (request, _) => request.PassReview(Me, seen, remark, secrecy, Today),
                stop
            );
        var pdf = await letters.PdfOf(Letter, stop);
        var signed = new SignedLetter(Letter.Number!.Value, Letter.File.Named, pdf?.Named, seenLetter);
        return await Act(
            "done.signed",
            (request, _) => request.Sign(Me, seen, signed, remark, secrecy, Today),
            stop,
            pdf is null ? [Letter.File] : [Letter.File, pdf]
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || Request.Draft is not { } draft)
            return false;
        Letter = await letters.ForReview(Case, draft, Signs, new Viewer.Staff(Me), Today, stop);
        Findings = Letter.Findings;
        Changes = await letters.Changes(Case, new Viewer.Staff(Me), stop);
        return true;
    }
}

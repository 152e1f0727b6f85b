using Gongkai.Documents.Conversion;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Documents.Letters.Notices;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;

namespace Gongkai.Cases;

/// <summary>文书 of a case: written by the letter's rules, numbered by the organ's series, ready to go into the docket.</summary>
public sealed class CaseLetters(OrganStore organs, Dockets dockets, FileGate gate, PdfMaker pdfs)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    /// <summary>补正告知书.</summary>
    public async Task<NumberedLetter> Supplement(OpenCase open, FreeText points, int days, DateOnly today, CancellationToken stop)
    {
        var organ = await OrganOf(open, stop);
        return await Numbered(organ, ProcedureNotices.Supplement(open.Request, organ, points.Value, days), today, stop);
    }

    /// <summary>延长答复期限告知书, with the due date that the extension brings.</summary>
    public async Task<NumberedLetter> Extension(
        OpenCase open,
        FreeText reason,
        int days,
        Officer by,
        DateOnly today,
        CancellationToken stop
    )
    {
        var organ = await OrganOf(open, stop);
        var extended = RequestClock.DueOn(
            [.. open.Request.Entries, new Extended(today, days, reason, by.Id)],
            open.Calendar,
            open.Basis.Rules.Now
        );
        var letter = ProcedureNotices.Extension(open.Request, organ, reason.Value, days, extended ?? today);
        return await Numbered(organ, letter, today, stop);
    }

    /// <summary>答复书 as a draft: without number and date.</summary>
    public async Task<IncomingFile> Reply(
        OpenCase open,
        Outcome outcome,
        ReplyText text,
        IReadOnlyList<NamedFile> provided,
        DateOnly today,
        CancellationToken stop
    )
    {
        var organ = await OrganOf(open, stop);
        return File(ReplyLetter.Of(open.Request, organ, Material(open.Request, outcome, text, provided, organ, today)));
    }

    /// <summary>The draft under review as it would go out, and what the check before issue says of it.</summary>
    /// <param name="signs">The next pass signs it: it carries number and date.</param>
    public async Task<ReviewedLetter> ForReview(
        OpenCase open,
        ReplyDrafted draft,
        bool signs,
        Viewer viewer,
        DateOnly today,
        CancellationToken stop
    )
    {
        var organ = await OrganOf(open, stop);
        var outcome = Outcomes.Find(draft.Outcome) ?? throw new InvalidOperationException($"{draft.Outcome} is no outcome");
        var material = Material(open.Request, outcome, draft.Text, draft.Provided, organ, today);
        var letter = ReplyLetter.Of(open.Request, organ, material);
        var drafted = await gate.Open(open.Organ, open.Id, draft.Draft.Digest, viewer, stop);
        if (!signs)
            return new(letter, File(letter), [.. Strayed(drafted, File(letter))]);
        var signed = await Numbered(organ, letter, today, stop);
        var required = LetterRequirements.OfReply(open.Request, organ, material) with { Number = signed.Number, SignedOn = today };
        var findings = Strayed(drafted, signed.File)
            .Concat(LetterChecker.Check(signed.File.Content, required))
            .Concat(MissingRemedies(open.Request, outcome, organ, today));
        return new(signed.Letter, signed.File, [.. findings]) { Number = signed.Number };
    }

    /// <summary>PDF of a letter; null where LibreOffice is not at hand: the letter goes out without it.</summary>
    public async Task<IncomingFile?> PdfOf(ReviewedLetter letter, CancellationToken stop) =>
        await pdfs.MakeAsync(letter.File.Content, stop) is PdfResult.Made { Pdf: var bytes }
            ? IncomingFile.Of($"{letter.Letter.Title}.pdf", Pdf, bytes)
            : null;

    /// <summary>What the present draft changed against the one before; empty for the first.</summary>
    public async Task<IReadOnlyList<ComparedLine>> Changes(OpenCase open, Viewer viewer, CancellationToken stop)
    {
        if (open.Request.Entries.OfType<ReplyDrafted>().TakeLast(2).ToList() is not [var before, var now])
            return [];
        var earlier = await gate.Open(open.Organ, open.Id, before.Draft.Digest, viewer, stop);
        var later = await gate.Open(open.Organ, open.Id, now.Draft.Digest, viewer, stop);
        if (earlier is null || later is null)
            return [];
        var lines = DraftComparison.Compare(earlier.Content, later.Content) ?? [];
        return [.. lines.Where(line => line.Change is not LineChange.Kept)];
    }

    private static ReplyMaterial Material(
        DisclosureRequest request,
        Outcome outcome,
        ReplyText text,
        IReadOnlyList<NamedFile> provided,
        Organ organ,
        DateOnly today
    ) =>
        ReplyMaterial.For(outcome, request, organ, text, today) with
        {
            Provided = [.. provided.Select(file => new LetterAttachment(file.Name))],
        };

    // What the drafter handed in is what is read and signed: the organ's letterhead or address may have changed since.
    private static IEnumerable<LetterFinding> Strayed(OpenedFile? drafted, IncomingFile letter) =>
        drafted is not null && LetterChecker.DiffersOnlyInNumberAndDate(drafted.Content, letter.Content)
            ? []
            : [new LetterFinding("letter.not-the-draft")];

    // A letter whose remedies lack an address cannot be issued.
    private static IEnumerable<LetterFinding> MissingRemedies(DisclosureRequest request, Outcome outcome, Organ organ, DateOnly today)
    {
        var block = RemedyRuleset.On(today).BlockOf(outcome, OutcomeProof.GroundsOfPieces(request));
        var missing = RemedyNotice.WhyNotPrint(block, organ.Remedies, request.Asked?.Way is DeliveryWay.Electronic);
        return missing.Select(reason => new LetterFinding(reason.Code));
    }

    private async Task<Organ> OrganOf(OpenCase open, CancellationToken stop) =>
        await organs.Find(open.Organ, stop) ?? throw new InvalidOperationException("the case belongs to no organ");

    // The append takes the number, or refuses when another letter was faster.
    private async Task<NumberedLetter> Numbered(Organ organ, Letter letter, DateOnly today, CancellationToken stop)
    {
        var number = await dockets.NextDocumentNumber(organ.Id, organ.DocumentWord, today.Year, stop);
        var signed = letter.SignedAs(number, today);
        return new(number, signed, File(signed));
    }

    private static IncomingFile File(Letter letter) => IncomingFile.Of($"{letter.Title}.docx", Docx, LetterDocx.Write(letter));
}

/// <summary>A letter with its number and date, and its bytes.</summary>
public sealed record NumberedLetter(DocumentNumber Number, Letter Letter, IncomingFile File)
{
    /// <summary>As an entry names it.</summary>
    public Notice AsNotice() => new(Number, File.Named);
}

/// <summary>A letter on a reviewer's screen.</summary>
/// <param name="Findings">What stops its issue; asked at the level that signs.</param>
public sealed record ReviewedLetter(Letter Letter, IncomingFile File, IReadOnlyList<LetterFinding> Findings)
{
    /// <summary>发文字号, at the level that signs.</summary>
    public DocumentNumber? Number { get; init; }
}

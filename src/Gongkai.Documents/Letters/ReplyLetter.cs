using Gongkai.Documents.Letters.Instruments;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>What a reply is made of besides the case: kind, articles, written words, what goes with it, and the remedies block.</summary>
/// <param name="Instrument">Kind of letter that the outcome names.</param>
/// <param name="Grounds">Articles to cite, from the outcome only.</param>
/// <param name="Text">Words of the handler.</param>
/// <param name="Remedies">救济途径 for this outcome and day; empty for none.</param>
public sealed record ReplyMaterial(Instrument Instrument, IReadOnlyList<Citation> Grounds, ReplyText Text, string Remedies)
{
    /// <summary>
    /// Material for an outcome: its kind of letter, its articles with those of every withheld piece (Art. 37), and the remedies that a
    /// reply of this day tells.
    /// </summary>
    public static ReplyMaterial For(Outcome outcome, DisclosureRequest request, Organ organ, ReplyText text, DateOnly on)
    {
        IReadOnlyList<Outcome> pieces = outcome.CitesGroundsOfPieces ? OutcomeProof.GroundsOfPieces(request) : [];
        var grounds = pieces.Prepend(outcome).SelectMany(each => each.Citations).Distinct();
        var block = RemedyRuleset.On(on).BlockOf(outcome, pieces);
        var overInternet = request.Asked?.Way is DeliveryWay.Electronic;
        var remedies = RemedyNotice.Text(block, organ.Remedies, on, overInternet);
        return new(ReplyInstruments.Of(outcome.Instrument), [.. grounds], text, remedies);
    }

    /// <summary>What the applicant gets with the letter.</summary>
    public IReadOnlyList<LetterAttachment> Provided { get; init; } = [];

    /// <summary>Last day of the applicant's own period to supplement or pay, for letters that tell it has passed.</summary>
    public DateOnly? ApplicantLimit { get; init; }
}

/// <summary>答复书: the letter that answers a request (Art. 36).</summary>
public static class ReplyLetter
{
    /// <summary>The letter, without number and date. What is missing shows as a gap; the check before issue refuses gaps.</summary>
    public static Letter Of(DisclosureRequest request, Organ organ, ReplyMaterial material)
    {
        var values = ReplyFacts.Of(request, material.ApplicantLimit);
        List<LetterParagraph> body =
        [
            .. Skeleton.Quoted(request),
            .. Extension(request),
            .. Facts(material.Text),
            new(LetterPart.Basis, Basis(material) + Sentence.Fill(material.Instrument.Conclusion, values)),
            .. Skeleton.Paragraphs(LetterPart.Result, material.Text.Result.Value),
            .. Details(material, values),
            .. Reason(material),
            .. Next(material.Instrument, values),
            .. Skeleton.Paragraphs(LetterPart.Remedies, material.Remedies),
            .. Skeleton.Contact(organ),
        ];
        return Skeleton.ToApplicant(material.Instrument.Code, material.Instrument.Title, request, organ, body) with
        {
            Attachments = material.Provided,
        };
    }

    private static IEnumerable<LetterParagraph> Extension(DisclosureRequest request)
    {
        if (request.Extension is { } extension)
            yield return new(
                LetterPart.Opening,
                $"本机关已于{OfficialWords.Day(extension.On)}告知{Skeleton.You(request)}延长答复期限{extension.WorkingDays}个工作日。"
            );
    }

    private static IEnumerable<LetterParagraph> Facts(ReplyText text)
    {
        var paragraphs = Skeleton.Paragraphs(LetterPart.Facts, text.Facts.Value).ToList();
        if (paragraphs is [var first, ..] && !first.Text.StartsWith('经'))
            paragraphs[0] = first with { Text = $"经审查，{first.Text}" };
        return paragraphs;
    }

    private static string Basis(ReplyMaterial material) =>
        OfficialWords.Basis(material.Grounds) is { Length: > 0 } articles ? $"根据{articles}的规定，" : "";

    private static IEnumerable<LetterParagraph> Details(ReplyMaterial material, Dictionary<string, string> values) =>
        material
            .Instrument.Details.Where(detail => detail.Need is Need.Always || Sentence.IsComplete(detail.Text, values))
            .Select(detail => new LetterParagraph(LetterPart.Detail, Sentence.Fill(detail.Text, values)));

    private static IEnumerable<LetterParagraph> Reason(ReplyMaterial material)
    {
        var paragraphs = Skeleton.Paragraphs(LetterPart.Reason, material.Text.Reason?.Value).ToList();
        if (paragraphs is [var first, ..])
            paragraphs[0] = first with { Text = $"理由：{first.Text}" };
        return paragraphs;
    }

    private static IEnumerable<LetterParagraph> Next(Instrument instrument, Dictionary<string, string> values)
    {
        if (instrument.Next is { } next)
            yield return new(LetterPart.Next, Sentence.Fill(next, values));
    }
}

using Gongkai.Documents.Letters.Instruments;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>What a reply is made of besides the case: kind, articles, written words, what goes with it, and the remedies block.</summary>
/// <param name="Instrument">Kind of letter that the outcome names.</param>
/// <param name="Grounds">Articles to cite, from the outcome only.</param>
/// <param name="Text">Words of the handler.</param>
/// <param name="Remedies">救济途径 for this outcome and day; empty for none.</param>
public sealed record ReplyMaterial(Instrument Instrument, IReadOnlyList<Citation> Grounds, ReplyText Text, string Remedies)
{
    /// <summary>What the applicant gets with the letter.</summary>
    public IReadOnlyList<LetterAttachment> Provided { get; init; } = [];

    /// <summary>Parts that the docket does not hold, by their names.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>答复书: the letter that answers a request (Art. 36).</summary>
public static class ReplyLetter
{
    /// <summary>The letter, without number and date. What is missing shows as a gap; the check before issue refuses gaps.</summary>
    public static Letter Of(DisclosureRequest request, Organ organ, ReplyMaterial material)
    {
        var values = ReplyFacts.Of(request, material.Fields);
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
            .Instrument.Details.Where(detail => Belongs(detail, material, values))
            .Select(detail => new LetterParagraph(LetterPart.Detail, Sentence.Fill(detail.Text, values)));

    private static bool Belongs(Detail detail, ReplyMaterial material, Dictionary<string, string> values) =>
        detail.Need switch
        {
            Need.Always => true,
            Need.IfNothingAttached => material.Provided.Count == 0 || Sentence.IsComplete(detail.Text, values),
            _ => Sentence.IsComplete(detail.Text, values),
        };

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

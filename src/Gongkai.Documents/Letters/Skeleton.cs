using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>What letters about a request have in common: head, addressee, quoted request, the office's contact.</summary>
internal static class Skeleton
{
    /// <summary>A letter to the applicant, not signed yet.</summary>
    public static Letter ToApplicant(
        string instrument,
        string title,
        DisclosureRequest request,
        Organ organ,
        IReadOnlyList<LetterParagraph> body
    ) => To(AddresseeOf(request), instrument, title, organ, body);

    /// <summary>A letter to anybody, not signed yet.</summary>
    public static Letter To(string addressee, string instrument, string title, Organ organ, IReadOnlyList<LetterParagraph> body) =>
        new()
        {
            Instrument = instrument,
            Organ = organ.Name,
            Title = title,
            Addressee = addressee,
            Body = body,
            IsDemonstration = organ.IsDemonstration,
        };

    /// <summary>Name as the applicant gave it: the organisation's, else the person's.</summary>
    public static string AddresseeOf(DisclosureRequest request) =>
        request.Applicant is { } applicant
            ? applicant.Organisation?.Value ?? applicant.Name.Reveal(Purpose.Letter).Value
            : throw new InvalidOperationException("the request has no applicant");

    /// <summary>你 or 你单位.</summary>
    public static string You(DisclosureRequest request) => request.Applicant is { IsOrganisation: true } ? "你单位" : "你";

    /// <summary>When and how the request came, its number, and its own words with personal numbers hidden.</summary>
    public static IEnumerable<LetterParagraph> Quoted(DisclosureRequest request)
    {
        var you = You(request);
        yield return new(
            LetterPart.Opening,
            $"本机关于{OfficialWords.Day(request.ReceivedOn)}收到{you}{OfficialWords.Way(request.Via)}提交的政府信息公开申请（编号：{request.Number}）。{you}申请公开的内容为："
        );
        foreach (var line in Lines(request.Asked?.Description.Value))
            yield return new(LetterPart.Request, $"“{PersonalNumbers.Mask(line)}”");
        if (request.Supplemented is { Text.IsBlank: false } supplement)
            yield return new(
                LetterPart.Request,
                $"{OfficialWords.Day(supplement.On)}补正的内容为：“{PersonalNumbers.Mask(string.Join("；", Lines(supplement.Text.Value)))}”"
            );
    }

    /// <summary>联系方式 of the office.</summary>
    public static IEnumerable<LetterParagraph> Contact(Organ organ)
    {
        var office = organ.Office;
        yield return new(LetterPart.Contact, $"联系单位：{office.Name}；联系电话：{office.Telephone}。");
        yield return new(LetterPart.Contact, $"地址：{office.Address}（邮政编码：{office.PostCode}）。");
        yield return new(LetterPart.Contact, $"办公时间：{office.Hours}。");
    }

    /// <summary>A text that a person wrote, line by line, without blanks around and without control characters.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        (text ?? "")
            .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => string.Concat(line.Where(sign => !char.IsControl(sign))).Trim())
            .Where(line => line.Length > 0);

    /// <summary>A text as a part of a sentence: one line, without a full stop of its own.</summary>
    public static string OneLine(string text) => string.Join("；", Lines(text)).TrimEnd('。', '；', ';', '.', '，');

    /// <summary>Paragraphs of one element, one per line of the text.</summary>
    public static IEnumerable<LetterParagraph> Paragraphs(LetterPart part, string? text) =>
        Lines(text).Select(line => new LetterParagraph(part, line));
}

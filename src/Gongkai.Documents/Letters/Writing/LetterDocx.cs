using System.Xml.Linq;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>A letter as DOCX in official form. The same letter gives the same bytes.</summary>
public static class LetterDocx
{
    /// <summary>发文机关标志 stands 35 mm below the upper edge of the 版心, and does not go wider than it.</summary>
    private const double HeadDrop = 35;

    private const int WidestHead = 442 * 2;

    /// <summary>Writes the letter.</summary>
    public static byte[] Write(Letter letter) => OfficialPage.Write(Blocks(letter), letter.Title, letter.IsDemonstration);

    private static IEnumerable<XElement> Blocks(Letter letter)
    {
        yield return Head(letter.Organ);
        yield return Paragraph(LetterStyles.Number, letter.Number?.ToString() ?? "");
        yield return Paragraph(LetterStyles.Title, letter.Title);
        yield return Paragraph(LetterStyles.Addressee, letter.Addressee + "：");
        foreach (var paragraph in letter.Body)
            yield return Paragraph(LetterStyles.Of(paragraph.Part), paragraph.Text);
        foreach (var line in LetterLines.Attachments(letter))
            yield return Paragraph(LetterStyles.Attachment, line);
        yield return Paragraph(LetterStyles.Signature, letter.Organ, CentredOverDate(letter.Organ));
        yield return Paragraph(LetterStyles.SignedOn, letter.SignedOn is { } day ? OfficialWords.Day(day) : "");
    }

    /// <summary>署名 is centred over the date, which stands four signs from the right; a date takes about seven.</summary>
    private static XElement CentredOverDate(string organ)
    {
        var right = Math.Max(0, 400 - (organ.Length - 7) * 50);
        return E("ind", A("rightChars", right), A("right", right * 32 / 10));
    }

    private static XElement Head(string organ)
    {
        var size = Math.Clamp(WidestHead * 92 / 100 / Math.Max(organ.Length, 1), 44, 96);
        return E(
            "p",
            E(
                "pPr",
                Val("pStyle", LetterStyles.Organ),
                E("spacing", A("before", Twips(HeadDrop)), A("after", LetterStyles.Line), A("line", size * 12), A("lineRule", "exact"))
            ),
            E("r", E("rPr", Val("sz", size), Val("szCs", size)), E("t", organ))
        );
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Instruments;
using Gongkai.Documents.Letters.Writing;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Writing_a_letter_as_docx
{
    [Fact]
    public void gives_the_same_bytes_for_the_same_letter() =>
        LetterDocx.Write(Cases.NotExistingLetter()).ShouldBe(LetterDocx.Write(Cases.NotExistingLetter()));

    [Fact]
    public void gives_other_bytes_when_one_sign_differs()
    {
        var letter = Cases.NotExistingLetter();

        LetterDocx.Write(letter with { Addressee = letter.Addressee + "一" }).ShouldNotBe(LetterDocx.Write(letter));
    }

    [Fact]
    public void gives_a_file_that_the_open_xml_validator_accepts_for_every_kind_of_reply()
    {
        foreach (var instrument in ReplyInstruments.All)
            Faults(ReplyLetter.Of(Cases.Searched(), Cases.Town, Cases.NotExisting() with { Instrument = instrument })).ShouldBeEmpty();
    }

    [Fact]
    public void says_on_every_page_that_a_demonstration_binds_nobody() =>
        HeaderOf(Cases.NotExistingLetter()).ShouldBe("演示文书，不具有法律效力");

    [Fact]
    public void carries_no_mark_for_a_real_organ() => HeaderOf(Cases.NotExistingLetter() with { IsDemonstration = false }).ShouldBeEmpty();

    [Fact]
    public void keeps_the_page_of_official_documents()
    {
        using var word = Opened(Cases.NotExistingLetter());
        var section = word.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.SectionProperties>().Single();
        var margins = section.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.PageMargin>()!;

        Millimetres(margins.Top!.Value).ShouldBe(37);
        Millimetres((int)margins.Left!.Value).ShouldBe(28);
        Millimetres(11906 - (int)margins.Left.Value - (int)margins.Right!.Value).ShouldBe(156);
        Millimetres(16838 - margins.Top.Value - margins.Bottom!.Value).ShouldBe(225);
    }

    private static int Millimetres(int twips) => (int)Math.Round(twips * 25.4 / 1440);

    private static string HeaderOf(Letter letter)
    {
        using var word = Opened(letter);
        return word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText;
    }

    private static List<string> Faults(Letter letter)
    {
        using var word = Opened(letter);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        return
        [
            .. validator
                .Validate(word, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"),
        ];
    }

    private static WordprocessingDocument Opened(Letter letter) =>
        WordprocessingDocument.Open(new MemoryStream(LetterDocx.Write(letter)), false);
}

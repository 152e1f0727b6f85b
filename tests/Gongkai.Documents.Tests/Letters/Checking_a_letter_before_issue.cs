using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Law;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Checking_a_letter_before_issue
{
    private static readonly DateOnly s_day = new(2026, 3, 20);

    [Fact]
    public void finds_nothing_in_a_complete_letter() => Findings(Cases.NotExistingLetter()).ShouldBeEmpty();

    [Fact]
    public void finds_nothing_in_the_signed_letter()
    {
        var issued = LetterDocx.Write(Cases.NotExistingLetter().SignedAs(new("霞政公", 2026, 12), s_day));

        LetterChecker.Check(issued, Required() with { Number = new("霞政公", 2026, 12), SignedOn = s_day }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LetterPart.Opening)]
    [InlineData(LetterPart.Request)]
    [InlineData(LetterPart.Facts)]
    [InlineData(LetterPart.Basis)]
    [InlineData(LetterPart.Result)]
    [InlineData(LetterPart.Reason)]
    [InlineData(LetterPart.Contact)]
    public void finds_an_element_that_is_missing(LetterPart part) =>
        Findings(Without(part)).ShouldContain(finding => finding.Code == "letter.element-missing" && finding.Values[0] == part.ToString());

    [Fact]
    public void asks_no_reason_of_full_disclosure() =>
        LetterChecker
            .Check(LetterDocx.Write(Without(LetterPart.Reason)), Required() with { NeedsReason = false })
            .ShouldNotContain(finding => finding.Code == "letter.element-missing");

    [Fact]
    public void finds_an_article_that_does_not_belong_to_the_outcome()
    {
        var letter = Cases.NotExistingLetter();
        var wrong = letter with
        {
            Body = [.. letter.Body.Select(p => p with { Text = p.Text.Replace("第四项", "第五项", StringComparison.Ordinal) })],
        };

        Findings(wrong).Select(f => f.Code).ShouldBe(["letter.citation-foreign", "letter.citation-missing"]);
    }

    [Fact]
    public void finds_a_ground_that_is_not_cited() =>
        LetterChecker
            .Check(
                LetterDocx.Write(Cases.NotExistingLetter()),
                Required() with
                {
                    Citations = [Regulation.Article(36, null, 4), Regulation.Article(40)],
                }
            )
            .ShouldHaveSingleItem()
            .Values[0]
            .ShouldBe("《中华人民共和国政府信息公开条例》第四十条");

    [Fact]
    public void finds_remedies_that_are_wrong_for_the_outcome() =>
        LetterChecker
            .Check(LetterDocx.Write(Cases.NotExistingLetter()), Required() with { Remedies = "如不服本决定，应当先申请行政复议。" })
            .ShouldHaveSingleItem()
            .Code.ShouldBe("letter.remedies-wrong");

    [Fact]
    public void finds_remedies_that_are_missing() =>
        Findings(Without(LetterPart.Remedies)).ShouldHaveSingleItem().Code.ShouldBe("letter.remedies-missing");

    [Fact]
    public void finds_gaps_and_leftovers()
    {
        var gaps = ReplyLetter.Of(Cases.Received(), Cases.Town, Cases.NotExisting());
        var left = With(LetterPart.Facts, "本机关于××年向{{部门}}了解情况。");

        Findings(gaps).Select(f => f.Values[1]).ShouldBe(["【待补：检索范围】", "【待补：检索词】", "【待补：检索结果】"]);
        Findings(left).Select(f => f.Values[1]).ShouldBe(["××", "{{部门}}"]);
    }

    [Theory]
    [InlineData("342425199001011234")]
    [InlineData("13812345678")]
    [InlineData("１３８１２３４５６７８")]
    public void finds_personal_numbers_and_repeats_them_masked_only(string number)
    {
        var finding = Findings(With(LetterPart.Facts, $"联系人电话或者证件{number}。")).ShouldHaveSingleItem();

        finding.Code.ShouldBe("letter.personal-data");
        finding.Values[1].ShouldContain("****");
        finding.Values[1].ShouldNotContain("12345678");
    }

    [Fact]
    public void finds_no_personal_data_in_a_credit_code_or_amount() =>
        Findings(With(LetterPart.Facts, "该公司（91341525MA2T000000）获补助13812345678901元。")).ShouldBeEmpty();

    [Fact]
    public void hides_a_number_that_the_applicant_wrote_into_the_request()
    {
        var request = Cases.Searched("本人（342425199001011234）的宅基地审批材料");
        var material = Cases.NotExisting();
        var letter = ReplyLetter.Of(request, Cases.Town, material);

        LetterPlainText.Write(letter).ShouldContain("本人（342***********1234）的宅基地审批材料");
        LetterChecker.Check(LetterDocx.Write(letter), LetterRequirements.OfReply(request, Cases.Town, material)).ShouldBeEmpty();
    }

    [Fact]
    public void finds_another_addressee() =>
        Findings(Cases.NotExistingLetter() with { Addressee = "李某" })
            .ShouldHaveSingleItem()
            .Values.ShouldBe(["Addressee", "王小川：", "李某："]);

    [Fact]
    public void says_when_the_file_is_no_letter() =>
        LetterChecker.Check(new byte[100], Required()).ShouldHaveSingleItem().Code.ShouldBe("letter.unreadable");

    [Fact]
    public void lets_the_signed_letter_differ_in_number_and_date_only()
    {
        var letter = Cases.NotExistingLetter();
        var draft = LetterDocx.Write(letter);
        var issued = letter.SignedAs(new("霞政公", 2026, 12), s_day);

        LetterChecker.DiffersOnlyInNumberAndDate(draft, LetterDocx.Write(issued)).ShouldBeTrue();
        LetterChecker.DiffersOnlyInNumberAndDate(draft, LetterDocx.Write(issued with { Addressee = "李某" })).ShouldBeFalse();
        LetterChecker.DiffersOnlyInNumberAndDate(draft, LetterDocx.Write(issued with { IsDemonstration = false })).ShouldBeFalse();
    }

    private static LetterRequirements Required() => LetterRequirements.OfReply(Cases.Searched(), Cases.Town, Cases.NotExisting());

    private static IReadOnlyList<LetterFinding> Findings(Letter letter) => LetterChecker.Check(LetterDocx.Write(letter), Required());

    private static Letter Without(LetterPart part)
    {
        var letter = Cases.NotExistingLetter();
        return letter with { Body = [.. letter.Body.Where(paragraph => paragraph.Part != part)] };
    }

    private static Letter With(LetterPart part, string text)
    {
        var letter = Cases.NotExistingLetter();
        return letter with { Body = [.. letter.Body, new(part, text)] };
    }
}

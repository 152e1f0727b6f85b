using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Instruments;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Law;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Writing_a_reply
{
    [Fact]
    public void quotes_the_request_with_its_number_and_day() =>
        Text(Cases.NotExistingLetter())
            .ShouldContain(
                "本机关于2026年3月2日收到你通过本机关网上申请平台提交的政府信息公开申请（编号：XX2026-0038）。你申请公开的内容为："
            );

    [Fact]
    public void cites_the_article_in_words() =>
        Text(Cases.NotExistingLetter()).ShouldContain("根据《中华人民共和国政府信息公开条例》第三十六条第四项的规定，");

    [Fact]
    public void tells_the_search_from_the_docket_without_typing_it_again() =>
        Text(Cases.NotExistingLetter())
            .ShouldContain(
                "检索范围：镇村镇建设办2021年至2026年电子文件库、纸质档案；检索词：危房改造；补助名单；检索结果：未检索到该信息。"
            );

    [Fact]
    public void shows_a_gap_where_the_search_was_not_recorded() =>
        Text(ReplyLetter.Of(Cases.Received(), Cases.Town, Cases.NotExisting())).ShouldContain("检索范围：【待补：检索范围】");

    [Fact]
    public void addresses_the_applicant_by_name_and_never_by_identity_number()
    {
        var text = Text(Cases.NotExistingLetter());

        text.ShouldContain("王小川：");
        text.ShouldNotContain("342425199001011234");
        text.ShouldNotContain("13800001234");
    }

    [Fact]
    public void has_number_and_date_only_when_signed()
    {
        var draft = Cases.NotExistingLetter();

        Text(draft).ShouldNotContain("霞政公");
        Text(draft.SignedAs(new("霞政公", 2026, 12), new(2026, 3, 20))).ShouldContain("霞政公〔2026〕12号");
    }

    [Fact]
    public void escapes_what_was_typed_for_the_screen() =>
        LetterHtml
            .Write(ReplyLetter.Of(Cases.Received("<script>alert(1)</script>"), Cases.Town, Cases.NotExisting()))
            .ShouldContain("“&lt;script&gt;alert(1)&lt;/script&gt;”");

    [Fact]
    public void names_every_part_of_every_kind_of_reply() =>
        ReplyInstruments
            .All.SelectMany(i => i.Details.Select(d => d.Text).Append(i.Conclusion).Append(i.Next ?? ""))
            .SelectMany(Parts)
            .Distinct(StringComparer.Ordinal)
            .ShouldAllBe(name => LetterFields.Label(name) != null);

    [Fact]
    public void knows_twenty_six_kinds() => ReplyInstruments.All.Select(i => i.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(26);

    [Theory]
    [InlineData("条例36(4)", "《中华人民共和国政府信息公开条例》第三十六条第四项")]
    [InlineData("条例33.2", "《中华人民共和国政府信息公开条例》第三十三条第二款")]
    [InlineData("国办函〔2020〕109号", "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）")]
    [InlineData("民法典1034", "《中华人民共和国民法典》第一千零三十四条")]
    public void writes_citations_in_official_form(string citation, string words) =>
        OfficialWords.Basis([Citation.Parse(citation)]).ShouldBe(words);

    [Fact]
    public void names_an_act_once_for_neighbouring_articles() =>
        OfficialWords
            .Basis([Regulation.Article(36, null, 2), Regulation.Article(40)])
            .ShouldBe("《中华人民共和国政府信息公开条例》第三十六条第二项、第四十条");

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(14, "十四")]
    [InlineData(20, "二十")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1260, "一千二百六十")]
    public void counts_in_chinese(int number, string words) => OfficialWords.Numeral(number).ShouldBe(words);

    private static string Text(Letter letter) => LetterPlainText.Write(letter);

    private static IEnumerable<string> Parts(string sentence) =>
        sentence.Split('{').Skip(1).Select(rest => rest[..rest.IndexOf('}', StringComparison.Ordinal)]);
}

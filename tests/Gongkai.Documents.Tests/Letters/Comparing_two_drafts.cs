using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Documents.Letters.Writing;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Comparing_two_drafts
{
    private static readonly Letter s_letter = Cases.NotExistingLetter();

    [Fact]
    public void shows_nothing_changed_for_the_same_draft() => Changes(s_letter).ShouldBeEmpty();

    [Fact]
    public void shows_a_paragraph_in_its_old_and_new_words()
    {
        var change = Changes(With(s_letter.Body.Select(p => p.Part is LetterPart.Reason ? p with { Text = "理由：没有制作。" } : p)))
            .ShouldHaveSingleItem();

        change.Change.ShouldBe(LineChange.Reworded);
        change.Element.ShouldBe("Reason");
        change.Before.ShouldBe("理由：2025年霞溪镇没有农村危房改造任务，未制作该名单，也未从其他单位获取。");
        change.After.ShouldBe("理由：没有制作。");
    }

    [Fact]
    public void shows_what_is_new_and_what_is_gone()
    {
        Changes(With(s_letter.Body.Append(new(LetterPart.Result, "另附说明。")))).ShouldHaveSingleItem().Change.ShouldBe(LineChange.Added);
        Changes(With(s_letter.Body.Where(p => p.Part is not LetterPart.Next))).ShouldHaveSingleItem().Change.ShouldBe(LineChange.Removed);
    }

    [Fact]
    public void keeps_every_paragraph_of_both_versions_in_order()
    {
        var later = With(s_letter.Body.Reverse());
        var compared = DraftComparison.Compare(LetterDocx.Write(s_letter), LetterDocx.Write(later))!;

        compared.Select(line => line.After).OfType<string>().ShouldBe(Lines(later));
        compared
            .Select(line => line.Before)
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Lines(s_letter).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(Letter letter) =>
        LetterReader.Read(LetterDocx.Write(letter))!.Select(line => line.Text).Where(text => text.Length > 0);

    private static List<ComparedLine> Changes(Letter later) =>
        [
            .. DraftComparison
                .Compare(LetterDocx.Write(s_letter), LetterDocx.Write(later))!
                .Where(line => line.Change is not LineChange.Kept),
        ];

    private static Letter With(IEnumerable<LetterParagraph> body) => s_letter with { Body = [.. body] };
}

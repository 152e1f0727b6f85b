using CsCheck;
using Gongkai.Domain.Law;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Law;

public sealed class A_citation
{
    [Theory]
    [InlineData("条例33.2(1)")]
    [InlineData("条例36(2)")]
    [InlineData("条例33")]
    [InlineData("民法典201")]
    [InlineData("国办函〔2020〕109号")]
    [InlineData("行政复议法（2017）9")]
    [InlineData("党务公开条例")]
    public void is_read_and_printed_in_one_canonical_form(string text)
    {
        Citation.TryParse(text, out var citation).ShouldBeTrue();
        citation.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("某法33")]
    [InlineData("条例0")]
    [InlineData("条例33.")]
    [InlineData("条例33 ")]
    [InlineData("条例33.2(0)")]
    [InlineData("条例３３")]
    public void that_is_malformed_is_not_read(string? text) => Citation.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void survives_printing_and_reading_whatever_it_cites() =>
        Gen.Select(Gen.Int[0, Acts.All.Count - 1], Gen.Int[1, 300], Gen.Int[1, 20].Nullable(), Gen.Int[1, 20].Nullable())
            .Sample(
                (act, article, paragraph, item) =>
                {
                    var citation = new Citation(Acts.All[act], article, paragraph, item);
                    Citation.Parse(citation.ToString()).ShouldBe(citation);
                }
            );

    [Fact]
    public void of_nothing_prints_empty()
    {
        default(Citation).IsEmpty.ShouldBeTrue();
        default(Citation).ToString().ShouldBe("");
    }

    [Fact]
    public void of_a_paragraph_needs_an_article() => Should.Throw<ArgumentOutOfRangeException>(() => new Citation(Acts.Regulation, 0, 2));

    [Fact]
    public void names_each_act_by_a_title_and_a_code_of_its_own()
    {
        Acts.All.Select(act => act.ShortTitle).ShouldBeUnique();
        Acts.All.Select(act => act.Code).ShouldBeUnique();
        Acts.Find("ogi").ShouldBe(Acts.Regulation);
    }
}

public sealed class The_periods_of_the_Regulation
{
    [Fact]
    public void are_what_the_articles_say()
    {
        var day = new DateOnly(2026, 3, 2);
        Regulation.ReplyPeriod.On(day).WorkingDays.ShouldBe(new(20));
        Regulation.ExtensionAtMost.On(day).WorkingDays.ShouldBe(new(20));
        Regulation.SupplementNotice.On(day).WorkingDays.ShouldBe(new(7));
        Regulation.ThirdPartyOpinion.On(day).WorkingDays.ShouldBe(new(15));
        Regulation.CoOrganOpinion.On(day).WorkingDays.ShouldBe(new(15));
        Regulation.FeePayment.On(day).WorkingDays.ShouldBe(new(20));
        Regulation.ReplyPeriod.On(day).Citation.ToString().ShouldBe("条例33.2");
    }

    [Fact]
    public void are_named_once_and_those_without_a_source_are_marked()
    {
        Regulation.Periods.Select(period => period.Id).ShouldBeUnique();
        Regulation.Supplement.Versions[0].Certainty.ShouldBe(Certainty.Unverified);
        Regulation.ReplyPeriod.Versions[0].Certainty.ShouldBe(Certainty.Verified);
    }

    [Fact]
    public void change_with_the_day_on_which_a_new_version_comes_into_force()
    {
        var old = Regulation.ReplyPeriod.Versions[0];
        var history = new PeriodHistory(old, old with { Length = 15, InForceFrom = new(2030, 1, 1) });
        history.On(new(2029, 12, 31)).Length.ShouldBe(20);
        history.On(new(2030, 1, 1)).Length.ShouldBe(15);
        history.On(new(2000, 1, 1)).Length.ShouldBe(20);
    }

    [Fact]
    public void in_months_give_no_working_days() =>
        Should.Throw<InvalidOperationException>(() => (Regulation.ReplyPeriod.Versions[0] with { Unit = PeriodUnit.Months }).WorkingDays);
}

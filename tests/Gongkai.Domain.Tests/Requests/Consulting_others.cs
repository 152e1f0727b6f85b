using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Consulting_others
{
    private static readonly DateOnly Today = Day("2026-03-10");

    [Theory]
    [InlineData(Consulted.ThirdParty, 32)]
    [InlineData(Consulted.CoOrgan, 34)]
    [InlineData(Consulted.OtherOrgan, 11)]
    public void names_whom_by_the_article_that_asks_for_it(Consulted whom, int article) =>
        CaseInHand
            .Fresh.When(request => request.Consult(Clerk, whom, Text(" "), Today, Today))
            .ThenRefused("request.consultation-needs-name", Regulation.Article(article));

    [Fact]
    public void is_a_duty_that_does_not_end_when_the_reply_is_overdue_but_stops_no_clock_then()
    {
        var late = CaseInHand.Due.AddDays(3);
        CaseInHand.Fresh.After(request => Ask(request, late)).State.Clock().DueOn.ShouldBe(CaseInHand.Due);
    }

    [Fact]
    public void is_not_delivered_on_a_day_to_come() =>
        CaseInHand
            .Fresh.When(request => request.Consult(Clerk, Consulted.ThirdParty, Text("示范公司"), Today.AddDays(1), Today))
            .ThenRefused("request.day-in-future");

    [Fact]
    public void is_answered_once_and_not_before_it_was_asked()
    {
        var asked = CaseInHand.Fresh.After(request => Ask(request, Today));
        asked.When(request => Answer(request, Today.AddDays(-1))).ThenRefused("request.opinion-before-asked");
        asked.When(request => Answer(request, Today.AddDays(30))).ThenRefused("request.day-in-future");
        asked.After(request => Answer(request, Today)).When(request => Answer(request, Today)).ThenRefused("request.no-opinion-awaited");
    }

    [Fact]
    public void is_answered_while_a_supplement_is_awaited_too() =>
        CaseInHand
            .Fresh.After(request => Ask(request, Today))
            .After(request => request.AskSupplement(Clerk, Text("请写明文号"), 15, CaseInHand.Letter, Today, request.Clock()))
            .When(request => Answer(request, Today))
            .Then<ConsultationAnswered>();

    [Fact]
    public void is_not_answered_by_another_section() =>
        CaseInHand
            .Fresh.After(request => Ask(request, Today))
            .When(request => request.RecordOpinion(FinanceHead, "1", Opinion.Agrees, null, Today, Today))
            .ThenRefused("request.other-section");

    private static Decision Ask(DisclosureRequest request, DateOnly on) =>
        request.Consult(Clerk, Consulted.ThirdParty, Text("示范公司"), on, on);

    private static Decision Answer(DisclosureRequest request, DateOnly on) =>
        request.RecordOpinion(Clerk, "1", Opinion.Objects, Text("涉及商业秘密"), on, Today);
}

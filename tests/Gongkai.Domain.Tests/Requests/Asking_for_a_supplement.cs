using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Asking_for_a_supplement
{
    private static readonly DateOnly Asked = Day("2026-03-04");

    [Fact]
    public void stops_the_clock_until_the_applicant_answers_and_starts_it_anew()
    {
        var waiting = CaseInHand.Fresh.After(request => Ask(request));
        waiting.State.Stage.ShouldBe(Stage.AwaitingSupplement);
        waiting.State.Clock().DueOn.ShouldBeNull();

        var answered = waiting.After(request => request.SupplementWith(Text("2025年第3号批复"), [], Day("2026-03-09"), Day("2026-03-09")));
        answered.State.Stage.ShouldBe(Stage.InHand);
        answered.State.Clock().DueOn.ShouldBe(Day("2026-04-07"));
    }

    [Fact]
    public void happens_once() =>
        CaseInHand
            .Fresh.After(request => Ask(request))
            .After(request => request.SupplementWith(Text("第3号"), [], Asked, Asked))
            .When(request => Ask(request))
            .ThenRefused("request.supplement-asked-before", Regulation.Article(30));

    [Fact]
    public void says_what_lacks() =>
        CaseInHand.Fresh.When(request => Ask(request, points: " ")).ThenRefused("request.supplement-needs-points", Regulation.Article(30));

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void leaves_a_reasonable_time(int days) =>
        CaseInHand.Fresh.When(request => Ask(request, days: days)).ThenRefused("request.supplement-period-unreasonable");

    [Fact]
    public void is_too_late_when_the_reply_is_overdue() =>
        CaseInHand.Fresh.When(request => Ask(request, on: CaseInHand.Due.AddDays(1))).ThenRefused("request.already-overdue");

    [Fact]
    public void is_the_work_of_the_office_and_of_the_section_in_charge()
    {
        CaseInHand.Fresh.When(request => Ask(request, by: FinanceHead)).ThenRefused("request.other-section");
        CaseInHand.Fresh.When(request => Ask(request, by: LandClerk)).Then<SupplementAsked>();
    }

    [Fact]
    public void is_answered_with_something_and_not_before_it_was_asked()
    {
        var waiting = CaseInHand.Fresh.After(request => Ask(request));
        waiting.When(request => request.SupplementWith(Text(" "), [], Asked, Asked)).ThenRefused("request.supplement-empty");
        waiting
            .When(request => request.SupplementWith(Text("第3号"), [], Asked.AddDays(-1), Asked))
            .ThenRefused("request.supplement-before-notice");
        waiting.When(request => request.SupplementWith(Text("第3号"), [], Asked.AddDays(1), Asked)).ThenRefused("request.day-in-future");
        CaseInHand
            .Fresh.When(request => request.SupplementWith(Text("第3号"), [], Asked, Asked))
            .ThenRefused("request.no-supplement-awaited");
    }

    [Fact]
    public void by_post_gives_the_applicant_the_whole_period_from_the_day_the_notice_was_served_on()
    {
        var sent = ByPost.After(request => Ask(request));
        sent.State.SupplementServedOn.ShouldBeNull();
        var late = Day("2026-04-20");
        sent.When(request => request.GiveUp(Clerk, null, late, request.Clock()))
            .ThenRefused("request.supplement-not-served", Regulation.Article(30));

        var served = sent.After(request => request.ServeSupplement(Clerk, Day("2026-03-11"), Text("邮件号"), Day("2026-03-12")));

        served.State.Clock().ApplicantLimit.ShouldBe(Day("2026-04-01"));
        served.State.Clock().Steps.Single(step => step.Kind is ClockStepKind.SupplementStop).Until.ShouldBe(Day("2026-04-01"));
        served
            .When(request => request.GiveUp(Clerk, null, Day("2026-04-01"), request.Clock()))
            .ThenRefused("request.applicant-still-has-time");
        served.When(request => request.GiveUp(Clerk, null, Day("2026-04-02"), request.Clock())).Then<GivenUp>();
    }

    [Fact]
    public void on_the_tracking_page_is_served_at_once_and_no_notice_is_served_twice_before_it_was_sent_or_without_proof()
    {
        CaseInHand
            .Fresh.After(request => Ask(request))
            .When(request => request.ServeSupplement(Clerk, Asked, Text("签收"), Asked))
            .ThenRefused("request.supplement-served-before");
        var sent = ByPost.After(request => Ask(request));
        sent.When(request => request.ServeSupplement(Clerk, Asked.AddDays(-1), Text("签收"), Asked))
            .ThenRefused("request.served-before-sent");
        sent.When(request => request.ServeSupplement(Clerk, Asked.AddDays(1), Text("签收"), Asked)).ThenRefused("request.day-in-future");
        sent.When(request => request.ServeSupplement(Clerk, Asked, Text(" "), Asked)).ThenRefused("request.delivery-needs-proof");
    }

    [Fact]
    public void on_paper_is_answered_to_the_office() =>
        CaseInHand
            .Fresh.After(request => Ask(request))
            .When(request => request.RecordSupplement(LandClerk, Text("第3号"), Asked, Asked))
            .ThenRefused("request.needs-office");

    private static Matter<DisclosureRequest> ByPost =>
        Given<DisclosureRequest>.Entries(
            new Received(Day("2026-03-02"), FirstNumber, Channel.Counter, NaturalPerson(), AskedFor("村规") with { Way = DeliveryWay.Post })
        );

    private static Decision Ask(
        DisclosureRequest request,
        string points = "请写明文号",
        int days = 15,
        DateOnly? on = null,
        Officer? by = null
    ) => request.AskSupplement(by ?? Clerk, Text(points), days, CaseInHand.Letter, on ?? Asked, request.Clock());
}

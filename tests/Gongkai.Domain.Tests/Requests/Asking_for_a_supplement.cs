using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
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
    public void on_paper_is_answered_to_the_office() =>
        CaseInHand
            .Fresh.After(request => Ask(request))
            .When(request => request.RecordSupplement(LandClerk, Text("第3号"), Asked, Asked))
            .ThenRefused("request.needs-office");

    private static Decision Ask(
        DisclosureRequest request,
        string points = "请写明文号",
        int days = 15,
        DateOnly? on = null,
        Officer? by = null
    ) => request.AskSupplement(by ?? Clerk, Text(points), days, CaseInHand.Letter, on ?? Asked, request.Clock());
}

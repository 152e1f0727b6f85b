using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Ending_a_request
{
    private static readonly DateOnly Asked = Day("2026-03-04");

    [Fact]
    public void as_given_up_waits_for_the_end_of_the_applicants_time()
    {
        var waiting = Waiting();
        var limit = waiting.State.Clock().ApplicantLimit!.Value;
        waiting.When(request => GiveUp(request, limit)).ThenRefused("request.applicant-still-has-time", Regulation.Article(30));
        var ended = waiting
            .When(request => GiveUp(request, limit.AddDays(1)))
            .Then<GivenUp>(entry => entry.Why.ShouldBe(GivenUpWhy.Supplement));
        (ended.IsOpen, ended.Outcome).ShouldBe((false, "GivenUpSupplement"));
    }

    [Fact]
    public void as_given_up_needs_something_awaited_and_the_office()
    {
        CaseInHand.Fresh.When(request => GiveUp(request, Asked)).ThenRefused("request.nothing-awaited");
        Waiting().When(request => request.GiveUp(LandClerk, null, Day("2026-06-01"), request.Clock())).ThenRefused("request.needs-office");
    }

    [Fact]
    public void by_withdrawal_counts_as_received_and_happens_before_the_reply()
    {
        var withdrawn = CaseInHand.Fresh.After(request => request.Withdraw(Text("书面"), Asked));
        (withdrawn.State.Outcome, withdrawn.State.ReceivedOn).ShouldBe(("Withdrawn", CaseInHand.Received));
        withdrawn.When(request => request.Withdraw(Text("书面"), Asked)).ThenRefused("request.closed");
    }

    [Fact]
    public void is_archived_once_and_only_when_it_ended()
    {
        CaseInHand.Fresh.When(request => request.Archive(Clerk, Asked)).ThenRefused("request.not-closed", Regulation.Article(45));
        var ended = CaseInHand.Fresh.After(request => request.Withdraw(Text("书面"), Asked));
        ended.When(request => request.Archive(LandHead, Asked)).ThenRefused("request.needs-office");
        ended
            .After(request => request.Archive(Clerk, Asked))
            .When(request => request.Archive(Clerk, Asked))
            .ThenRefused("request.archived");
    }

    [Fact]
    public void leaves_the_column_of_the_report_to_be_set_right_with_a_reason()
    {
        CaseInHand.Fresh.When(request => Change(request, ApplicantKind.NaturalPerson, "笔误")).ThenRefused("request.same-kind");
        CaseInHand.Fresh.When(request => Change(request, ApplicantKind.Company, " ")).ThenRefused("request.change-needs-reason");
        CaseInHand
            .Fresh.When(request => Change(request, ApplicantKind.Company, "以公司名义申请"))
            .Then<ApplicantKindChanged>()
            .ApplicantKind.ShouldBe(ApplicantKind.Company);
    }

    private static Matter<DisclosureRequest> Waiting() =>
        CaseInHand.Fresh.After(request => request.AskSupplement(Clerk, Text("请写明文号"), 15, CaseInHand.Letter, Asked, request.Clock()));

    private static Decision GiveUp(DisclosureRequest request, DateOnly today) => request.GiveUp(Clerk, null, today, request.Clock());

    private static Decision Change(DisclosureRequest request, ApplicantKind kind, string reason) =>
        request.ChangeApplicantKind(Clerk, kind, Text(reason), Asked);
}

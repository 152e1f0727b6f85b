using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Extending_the_time_to_reply
{
    [Fact]
    public void is_decided_by_the_head_of_the_disclosure_office_alone()
    {
        foreach (var other in new[] { Clerk, LandHead, Deputy, Principal, Administrator })
            CaseInHand
                .Fresh.When(request => Extend(request, by: other))
                .ThenRefused("request.extension-needs-head", Regulation.Article(33));
        CaseInHand.Fresh.When(request => Extend(request)).Then<Extended>(entry => entry.ApprovedBy.ShouldBe(OfficeHead.Id));
    }

    [Fact]
    public void moves_the_due_date_by_its_working_days() =>
        CaseInHand.Fresh.After(request => Extend(request, days: 20)).State.Clock().DueOn.ShouldBe(Day("2026-04-28"));

    [Fact]
    public void is_possible_on_the_last_day_and_not_after_it()
    {
        CaseInHand.Fresh.When(request => Extend(request, on: CaseInHand.Due)).Then<Extended>();
        CaseInHand
            .Fresh.When(request => Extend(request, on: CaseInHand.Due.AddDays(1)))
            .ThenRefused("request.already-overdue", Regulation.Article(33));
    }

    [Fact]
    public void happens_once() =>
        CaseInHand.Fresh.After(request => Extend(request)).When(request => Extend(request)).ThenRefused("request.already-extended");

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void is_of_twenty_working_days_at_most(int days) =>
        CaseInHand.Fresh.When(request => Extend(request, days: days)).ThenRefused("request.extension-too-long", Regulation.Article(33));

    [Fact]
    public void tells_the_applicant_why() =>
        CaseInHand
            .Fresh.When(request => Extend(request, reason: " "))
            .ThenRefused("request.extension-needs-reason", Regulation.Article(33));

    private static Decision Extend(
        DisclosureRequest request,
        int days = 15,
        string reason = "涉及多个科室",
        Officer? by = null,
        DateOnly? on = null
    ) => request.Extend(days, Text(reason), by ?? OfficeHead, CaseInHand.Letter, on ?? Day("2026-03-20"), request.Clock());
}

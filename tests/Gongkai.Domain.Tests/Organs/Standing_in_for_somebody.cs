using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Tests.Requests;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Organs;

public sealed class Standing_in_for_somebody
{
    private static readonly DateOnly Today = Day("2026-03-10");
    private static readonly DocketId Docket = new(Guid.Parse("0199aaaa-0000-7000-8000-2000000000aa"));

    [Fact]
    public void opens_the_review_to_who_holds_no_such_right_and_nothing_else()
    {
        LandClerk.May(Right.Review).ShouldBeFalse();
        var acting = LandClerk with { StandsIn = [Absence(Deputy, LandClerk, Role.DeputyLeader)] };
        acting.May(Right.Review).ShouldBeTrue();
        acting.May(Right.Unmask).ShouldBeFalse();
        (LandClerk with { StandsIn = [Absence(OfficeHead, LandClerk, Role.OfficeHead)] }).May(Right.Settings).ShouldBeFalse();
    }

    [Fact]
    public void of_a_section_shows_its_dockets_and_no_others()
    {
        Sees(FinanceHead).ShouldBeFalse();
        Sees(FinanceHead with { StandsIn = [Absence(LandHead, FinanceHead, Role.SectionHead, LandSection)] }).ShouldBeTrue();
        Sees(FinanceHead with { StandsIn = [Absence(LandHead, FinanceHead, Role.SectionHead, FinanceSection)] }).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Role.SectionMember)]
    [InlineData(Role.SecrecyReviewer)]
    public void of_who_sees_only_a_part_does_not_open_the_whole_organ(Role role)
    {
        var acting = FinanceHead with { StandsIn = [Absence(Secrecy, FinanceHead, role)] };
        Sees(acting).ShouldBeFalse();
        Visibility.ScopeOf(acting).All.ShouldBeFalse();
    }

    [Fact]
    public void of_a_leader_shows_what_the_leader_sees() =>
        Sees(FinanceHead with { StandsIn = [Absence(Deputy, FinanceHead, Role.DeputyLeader)] }).ShouldBeTrue();

    [Fact]
    public void is_not_for_an_administrator() =>
        StaffRules
            .WhyNotStandIn(Deputy, Administrator, Absence(Deputy, Administrator, Role.DeputyLeader), Today)
            .ShouldContain(reason => reason.Code == "absence.deputy-administers");

    private static bool Sees(Officer officer) =>
        new Viewer.Staff(officer).MaySee(Gongkai.Testing.Scenarios.Town.Organ, Docket, CaseInHand.Fresh.State);

    private static StandIn Absence(Officer absent, Officer deputy, Role role, SectionId? section = null) =>
        new(absent.Id, deputy.Id, role, section, Today, Today);
}

using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Receiving_a_request
{
    private static readonly DateOnly Today = Day("2026-03-10");

    [Fact]
    public void through_the_portal_starts_the_case_on_the_day_of_submission() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => DisclosureRequest.Apply(FirstNumber, NaturalPerson(), AskedFor("2025年征地批复"), [], Today))
            .Then<Received>()
            .ReceivedOn.ShouldBe(Today);

    [Fact]
    public void through_the_portal_needs_proof_of_identity_of_a_person() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => DisclosureRequest.Apply(FirstNumber, NaturalPerson() with { Identity = null }, AskedFor("批复"), [], Today))
            .ThenRefused("apply.identity-missing", Regulation.Article(29));

    [Fact]
    public void through_the_portal_needs_the_name_of_an_organisation() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => DisclosureRequest.Apply(FirstNumber, Company() with { Organisation = null }, AskedFor("批复"), [], Today))
            .ThenRefused("apply.organisation-missing", Regulation.Article(29));

    [Fact]
    public void through_the_portal_needs_one_way_to_reach_the_applicant() =>
        Given<DisclosureRequest>
            .Nothing.When(_ =>
                DisclosureRequest.Apply(FirstNumber, NaturalPerson() with { Phone = null, Address = null }, AskedFor("批复"), [], Today)
            )
            .ThenRefused("apply.contact-missing", Regulation.Article(29));

    [Fact]
    public void through_the_portal_tells_everything_that_lacks_at_once() =>
        DisclosureRequest
            .WhyNotApply(NaturalPerson() with { Identity = null, Phone = null, Address = null }, AskedFor(" "))
            .Select(reason => reason.Code)
            .ShouldBe(["apply.identity-missing", "apply.contact-missing", "apply.description-missing"]);

    [Fact]
    public void does_not_ask_what_the_information_is_for() =>
        DisclosureRequest.WhyNotApply(NaturalPerson(), AskedFor("批复") with { Purpose = null }).ShouldBeEmpty();

    [Fact]
    public void by_post_asks_for_an_address() =>
        DisclosureRequest
            .WhyNotApply(NaturalPerson() with { Address = null }, AskedFor("批复") with { Way = DeliveryWay.Post })
            .ShouldContain(reason => reason.Code == "apply.address-missing-for-post");

    [Theory]
    [InlineData(Channel.OrdinaryMail)]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Fax)]
    public void by_a_way_without_signature_waits_for_confirmation(Channel via) => Registered(via).State.ToConfirm.ShouldBeTrue();

    [Theory]
    [InlineData(Channel.Counter)]
    [InlineData(Channel.SignedMail)]
    public void by_hand_or_signed_mail_needs_no_confirmation(Channel via) =>
        Registered(via)
            .When(request => request.Confirm(Clerk, Today, Text("电话"), Today))
            .ThenRefused("request.nothing-to-confirm", Regulation.Article(31));

    [Fact]
    public void is_dated_by_the_confirmation_not_by_the_arrival() =>
        Registered(Channel.OrdinaryMail, Day("2026-03-06"))
            .When(request => request.Confirm(Clerk, Day("2026-03-09"), Text("电话联系申请人本人"), Today))
            .Then<Confirmed>()
            .ReceivedOn.ShouldBe(Day("2026-03-09"));

    [Fact]
    public void cannot_be_confirmed_before_it_arrived() =>
        Registered(Channel.Fax, Day("2026-03-06"))
            .When(request => request.Confirm(Clerk, Day("2026-03-05"), Text("电话"), Today))
            .ThenRefused("request.confirmed-before-arrival");

    [Fact]
    public void cannot_be_registered_for_a_day_to_come() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => Register(new(Today.AddDays(1), Channel.Counter)))
            .ThenRefused("request.arrival-in-future", Regulation.Article(31));

    [Fact]
    public void far_back_needs_a_reason() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => Register(new(Today.AddDays(-30), Channel.SignedMail)))
            .ThenRefused("request.backdating-needs-reason");

    [Fact]
    public void far_back_with_a_reason_keeps_the_reason() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => Register(new(Today.AddDays(-30), Channel.SignedMail) { BackdatingReason = Text("门卫误放") }))
            .Then<Received>(received => received.BackdatingReason.ShouldNotBeNull());

    [Fact]
    public void is_the_work_of_the_disclosure_office() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => Register(new(Today, Channel.Counter), LandClerk))
            .ThenRefused("request.register-needs-office", Regulation.Article(29));

    [Fact]
    public void by_word_of_mouth_names_who_filled_in_the_form() =>
        Given<DisclosureRequest>
            .Nothing.When(_ => Register(new(Today, Channel.Counter) { Oral = true }))
            .Then<Received>(received => received.FilledInBy.ShouldBe(Clerk.Id));

    [Fact]
    public void hands_the_case_to_a_section() =>
        Registered(Channel.Counter)
            .When(request => request.Assign(Clerk, LandSection, null, Today))
            .Then<Assigned>()
            .Section.ShouldBe(LandSection);

    [Fact]
    public void is_not_assigned_by_a_section() =>
        Registered(Channel.Counter).When(request => request.Assign(LandHead, LandSection, null, Today)).ThenRefused("request.needs-office");

    private static Matter<DisclosureRequest> Registered(Channel via, DateOnly? on = null) =>
        Given<DisclosureRequest>.Nothing.After(_ => Register(new(on ?? Today, via)));

    private static Dockets.Decision Register(Arrival arrival, Officer? officer = null) =>
        DisclosureRequest.Register(FirstNumber, officer ?? Clerk, arrival, NaturalPerson(), AskedFor("2025年征地批复"), Today);
}

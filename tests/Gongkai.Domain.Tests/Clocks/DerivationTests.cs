using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Vectors;
using Shouldly;
using Xunit;
using static Gongkai.Domain.Requests.ClockStepKind;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Clocks;

public sealed class The_derivation_of_a_due_date
{
    [Fact]
    public void names_receipt_holidays_and_make_up_days_with_their_articles()
    {
        var clock = Derive("""[{"t":"Received","on":"2026-02-09","via":"counter"}]""");
        clock
            .Steps.Select(step => step.Kind)
            .ShouldBe([ReceiptFixed, CountStarts, HolidaySkipped, MakeUpDayCounted, MakeUpDayCounted, DaysCounted, DueReached]);
        clock.Steps[0].Cites.ShouldHaveSingleItem().ToString().ShouldBe("条例31(1)");
        clock.Steps[1].Cites.Select(cited => cited.ToString()).ShouldBe(["条例33.2", "民法典201"]);
        (clock.Steps[2].From, clock.Steps[2].Until, clock.Steps[2].Detail, clock.Steps[2].EnglishDetail).ShouldBe(
            (Day("2026-02-15"), Day("2026-02-23"), "春节", "Spring Festival")
        );
        clock.Steps[3].From.ShouldBe(Day("2026-02-14"));
        (clock.Steps[^1].From, clock.Steps[^1].Number).ShouldBe((Day("2026-03-13"), 20));
    }

    [Fact]
    public void tells_a_late_supplement_notice_the_stop_and_the_restart()
    {
        var clock = Derive(
            """[{"t":"Received","on":"2026-06-08","via":"counter"},{"t":"SupplementAsked","on":"2026-06-18"},{"t":"Supplemented","on":"2026-06-25"}]"""
        );
        clock.Steps.Select(step => step.Kind).Take(4).ShouldBe([ReceiptFixed, SupplementStop, SupplementNoticeLate, SupplementRestart]);
        (clock.Steps[1].Until, clock.Steps[1].Number).ShouldBe((Day("2026-07-10"), 15));
        (clock.Steps[2].Until, clock.Steps[2].Number).ShouldBe((Day("2026-06-17"), 1));
    }

    [Fact]
    public void shows_who_suspends_the_clock_how_it_ended_and_what_two_share()
    {
        var clock = Derive(
            """
            [{"t":"Received","on":"2026-08-03","via":"counter"},{"t":"ThirdPartyAsked","on":"2026-08-06","id":"A","delivered":"2026-08-07"},
             {"t":"CoOrganAsked","on":"2026-08-12","id":"B","delivered":"2026-08-12"},{"t":"ThirdPartyAnswered","on":"2026-08-17","id":"A"},
             {"t":"CoOrganAnswered","on":"2026-08-21","id":"B"}]
            """
        );
        var suspended = clock.Steps.Where(step => step.Kind is ConsultationSuspends).ToList();
        suspended.Select(step => step.Detail).ShouldBe(["thirdParty.answer", "coOrgan.answer"]);
        (suspended[0].From, suspended[0].Until, suspended[0].Number).ShouldBe((Day("2026-08-07"), Day("2026-08-17"), 7));
        suspended[1].Cites.Select(cited => cited.ToString()).ShouldBe(["条例33.3", "条例34"]);
        var shared = clock.Steps.Single(step => step.Kind is OverlapMerged);
        (shared.From, shared.Until, shared.Number).ShouldBe((Day("2026-08-13"), Day("2026-08-17"), 3));
    }

    [Fact]
    public void says_from_when_on_it_is_provisional_and_which_notice_is_awaited()
    {
        var clock = Derive("""[{"t":"Received","on":"2025-12-10","via":"counter"}]""", through: 2025);
        var provisional = clock.Steps.Single(step => step.Kind is ProvisionalDays);
        (provisional.From, provisional.Until, provisional.Number).ShouldBe((Day("2025-12-28"), Day("2026-01-08"), 2026));
    }

    [Theory]
    [InlineData("""{"t":"Extended","on":"2026-03-10","days":21}""", "Extended.wrongLength")]
    [InlineData("""{"t":"Extended","on":"2026-03-31","days":5}""", "Extended.afterDue")]
    [InlineData("""{"t":"Supplemented","on":"2026-03-10"}""", "Supplemented.nothingAwaited")]
    [InlineData("""{"t":"Confirmed","on":"2026-03-10"}""", "Confirmed.notNeeded")]
    [InlineData("""{"t":"FeePaid","on":"2026-03-10"}""", "FeePaid.nothingAwaited")]
    public void says_why_an_entry_was_ignored(string entry, string why) =>
        Derive($$"""[{"t":"Received","on":"2026-03-02","via":"counter"},{{entry}}]""")
            .Steps.Single(step => step.Kind is EntryIgnored)
            .Detail.ShouldBe(why);

    [Fact]
    public void ends_with_how_late_the_reply_was()
    {
        var clock = Derive("""[{"t":"Received","on":"2026-06-15","via":"counter"},{"t":"Delivered","on":"2026-07-16","way":"post"}]""");
        var answered = clock.Steps[^1];
        (answered.Kind, answered.Number, answered.Detail).ShouldBe((Answered, 2, "post.late"));
    }

    [Fact]
    public void drops_the_assumption_once_the_receipt_is_confirmed()
    {
        var letter = """{"t":"Received","on":"2026-07-06","via":"ordinaryMail"}""";
        Derive($"[{letter}]").Steps[0].Kind.ShouldBe(ReceiptUnconfirmed);
        var confirmed = Derive($$"""[{{letter}},{"t":"Confirmed","on":"2026-07-08"}]""").Steps;
        confirmed.ShouldNotContain(step => step.Kind == ReceiptUnconfirmed);
        (confirmed[0].Kind, confirmed[0].From).ShouldBe((ReceiptFixed, Day("2026-07-08")));
    }

    [Fact]
    public void of_a_docket_without_receipt_says_nothing_is_due() =>
        Derive("""[{"t":"Extended","on":"2026-03-10","days":5}]""").DueOn.ShouldBeNull();

    private static Domain.Requests.Clock Derive(string scenario, int through = 2026) =>
        RequestClock.Due(ClockScenario.Parse(scenario).Entries, WorkingCalendar.Shipped.Through(through));
}

public sealed class The_settings_of_the_clock
{
    private const string Fee = """
        [{"t":"Received","on":"2026-03-09","via":"counter"},{"t":"FeeNotified","on":"2026-03-23","delivered":"2026-03-24"},{"t":"FeePaid","on":"2026-04-01"}]
        """;

    private const string OtherOrgan = """
        [{"t":"Received","on":"2026-07-20","via":"counter"},{"t":"OtherOrganAsked","on":"2026-07-24","id":"C","delivered":"2026-07-27"},
         {"t":"OtherOrganAnswered","on":"2026-08-25","id":"C"}]
        """;

    [Fact]
    public void may_let_the_period_go_on_after_payment() => Due(Fee, new() { FeeClock = FeeClock.Suspend }).ShouldBe(Day("2026-04-16"));

    [Fact]
    public void may_begin_with_the_next_working_day_after_an_arrival_on_a_day_off() =>
        Due("""[{"t":"Received","on":"2026-07-11","via":"portal"}]""", new() { NonWorkingReceipt = NonWorkingReceipt.NextWorkingDay })
            .ShouldBe(Day("2026-08-10"));

    [Fact]
    public void may_wait_for_the_confirmation()
    {
        var rules = new ClockRules { UnconfirmedReceipt = UnconfirmedReceipt.NotStarted };
        var clock = RequestClock.Due(
            ClockScenario.Parse("""[{"t":"Received","on":"2026-07-06","via":"fax"}]""").Entries,
            WorkingCalendar.Shipped,
            rules
        );
        clock.DueOn.ShouldBeNull();
        clock.Status.ToString().ShouldBe("open+unconfirmed");
    }

    [Fact]
    public void may_count_an_opinion_from_its_delivery_and_so_shorten_the_suspension()
    {
        Due(OtherOrgan, new()).ShouldBe(Day("2026-09-08"));
        Due(OtherOrgan, new() { ConsultInterval = ConsultInterval.AfterDelivered }).ShouldBe(Day("2026-09-07"));
    }

    [Fact]
    public void may_let_the_late_answer_of_another_organ_count() =>
        Due(OtherOrgan, new() { CapsOtherOrgans = false }).ShouldBe(Day("2026-09-16"));

    [Fact]
    public void may_set_the_periods_of_the_applicant()
    {
        var entries = ClockScenario
            .Parse("""[{"t":"Received","on":"2026-06-08","via":"counter"},{"t":"SupplementAsked","on":"2026-06-10"}]""")
            .Entries;
        RequestClock.Due(entries, WorkingCalendar.Shipped).ApplicantLimit.ShouldBe(Day("2026-07-02"));
        RequestClock.Due(entries, WorkingCalendar.Shipped, new() { SupplementDays = new(7) }).ApplicantLimit.ShouldBe(Day("2026-06-22"));
    }

    private static DateOnly? Due(string scenario, ClockRules rules) =>
        RequestClock.DueOn(ClockScenario.Parse(scenario).Entries, WorkingCalendar.Shipped, rules);
}

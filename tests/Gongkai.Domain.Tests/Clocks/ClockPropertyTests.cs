using CsCheck;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Vectors;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Clocks;

public sealed class The_clock_of_any_docket
{
    private static readonly WorkingCalendar Shipped = WorkingCalendar.Shipped;

    [Fact]
    public void says_the_same_as_counting_day_by_day() =>
        Gen.Select(AnyDocket.Entries, Gen.Int[2022, 2026])
            .Sample(
                (entries, year) =>
                {
                    var calendar = Shipped.Through(year);
                    var answer = ClockAnswer.Of(RequestClock.Due(entries, calendar));
                    $"{answer.Due}|{answer.Counted}|{answer.Status}".ShouldBe(DayByDay.Answer(entries, calendar));
                },
                iter: 2000
            );

    [Fact]
    public void gives_the_same_date_with_and_without_its_derivation() =>
        AnyDocket.Entries.Sample(entries => RequestClock.DueOn(entries, Shipped).ShouldBe(RequestClock.Due(entries, Shipped).DueOn));

    [Fact]
    public void is_always_due_on_a_working_day() =>
        AnyDocket.Entries.Sample(entries =>
        {
            if (RequestClock.DueOn(entries, Shipped) is { } due)
                Shipped.IsWorking(due).ShouldBeTrue();
        });

    [Fact]
    public void is_never_due_earlier_because_somebody_was_asked() =>
        AnyDocket.Receipt.Sample(received =>
        {
            var asked = new ConsultationAsked(received.On.AddDays(5), Consulted.ThirdParty, "A", Text("某公司"), null);
            var answered = new ConsultationAnswered(received.On.AddDays(12), Consulted.ThirdParty, "A", Opinion.Agrees, null);
            var plain = RequestClock.DueOn([received], Shipped);
            RequestClock.DueOn([received, asked], Shipped).ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(plain!.Value);
            RequestClock
                .DueOn([received, asked, answered], Shipped)!
                .Value.ShouldBeLessThanOrEqualTo(RequestClock.DueOn([received, asked], Shipped)!.Value);
        });

    [Fact]
    public void leaves_shared_days_of_two_opinions_out_once() =>
        AnyDocket.Receipt.Sample(received =>
        {
            var first = new ConsultationAsked(received.On.AddDays(3), Consulted.ThirdParty, "A", Text("某公司"), received.On.AddDays(3));
            var same = first with { Whom = Consulted.CoOrgan, Id = "B" };
            RequestClock.DueOn([received, first, same], Shipped).ShouldBe(RequestClock.DueOn([received, first], Shipped));
        });

    [Fact]
    public void is_moved_by_an_ignored_entry_in_nothing_but_the_flag() =>
        AnyDocket.WithoutEnd.Sample(entries =>
        {
            var before = RequestClock.Due(entries, Shipped);
            var after = RequestClock.Due([.. entries, new Extended(entries.Max(entry => entry.On), 21, Text("多"), Clerk.Id)], Shipped);
            after.DueOn.ShouldBe(before.DueOn);
            after.Counted.ShouldBe(before.Counted);
            after.Status.Flags.ShouldBe(before.Status.Flags.Append(ClockFlag.IgnoredEntry).Distinct());
        });

    [Fact]
    public void starts_whole_again_from_the_supplement_and_keeps_no_extension() =>
        AnyDocket
            .Receipt.Where(received => !received.Via.NeedsConfirmation())
            .Sample(received =>
            {
                var supplemented = received.On.AddDays(10);
                Entry[] entries =
                [
                    received,
                    new Extended(received.On.AddDays(1), 10, Text("复杂"), OfficeHead.Id),
                    new SupplementAsked(received.On.AddDays(3), Text("名称"), 15, null),
                    new Supplemented(supplemented, Text("补")),
                    new Extended(supplemented.AddDays(1), 5, Text("复杂"), OfficeHead.Id),
                ];
                var clock = RequestClock.Due(entries, Shipped);
                clock.DueOn.ShouldBe(Shipped.Nth(supplemented, new Domain.Law.WorkingDays(20)));
                clock.Status.Flags.ShouldContain(ClockFlag.IgnoredEntry);
            });

    [Fact]
    public void does_not_depend_on_entries_that_do_not_concern_it() =>
        AnyDocket.Entries.Sample(entries =>
        {
            var noted = entries.Append(new NoteAdded(entries[0].On, Text("电话"), Clerk.Id)).Append(new Archived(entries.Max(e => e.On)));
            ClockAnswer.Of(RequestClock.Due(noted, Shipped)).ShouldBe(ClockAnswer.Of(RequestClock.Due(entries, Shipped)));
        });
}

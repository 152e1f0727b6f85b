using CsCheck;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Calendar;

public sealed class The_working_calendar
{
    private static readonly WorkingCalendar Shipped = WorkingCalendar.Shipped;

    [Theory]
    [InlineData("2026-02-14", true)] // make-up Saturday
    [InlineData("2026-02-16", false)] // Spring Festival, a Monday
    [InlineData("2026-01-04", true)] // make-up Sunday
    [InlineData("2026-10-08", true)]
    [InlineData("2022-12-31", false)] // off by the notice for 2023
    [InlineData("2020-01-31", false)] // the festival of 2020 as prolonged
    [InlineData("2026-06-13", false)] // a plain Saturday
    public void takes_days_off_and_make_up_workdays_from_the_notices(string day, bool working) =>
        Shipped.IsWorking(DateOnly.Parse(day, null)).ShouldBe(working);

    [Fact]
    public void in_a_year_without_notice_keeps_only_the_fixed_holidays()
    {
        var calendar = Shipped.Through(2026);
        calendar.IsWorking(new(2027, 1, 1)).ShouldBeFalse();
        calendar.IsWorking(new(2027, 5, 3)).ShouldBeTrue();
        calendar.IsWorking(new(2027, 10, 1)).ShouldBeFalse();
        calendar.IsWorking(new(2027, 2, 8)).ShouldBeTrue();
    }

    [Fact]
    public void is_uncertain_from_28_December_of_the_last_known_year_on()
    {
        var calendar = Shipped.Through(2025);
        calendar.IsUncertain(new(2025, 12, 27)).ShouldBeFalse();
        calendar.IsUncertain(new(2025, 12, 28)).ShouldBeTrue();
        calendar.IsUncertain(new(2026, 7, 1)).ShouldBeTrue();
        calendar.WithUncertainTail(new(12, 30)).IsUncertain(new(2025, 12, 29)).ShouldBeFalse();
        calendar.AddYear(Shipped.Notices.Single(notice => notice.Year == 2026)).IsUncertain(new(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void lets_a_local_holiday_prevail_over_the_national_notice()
    {
        var local = Shipped.WithLocalHolidays([new("古尔邦节", "Guzang", new(2026, 5, 27), new(2026, 5, 28))]);
        local.IsWorking(new(2026, 5, 27)).ShouldBeFalse();
        Shipped.IsWorking(new(2026, 5, 27)).ShouldBeTrue();
        local.HolidaysBetween(new(2026, 5, 20), new(2026, 5, 30)).ShouldHaveSingleItem().Name.ShouldBe("古尔邦节");
    }

    [Fact]
    public void finds_the_same_nth_working_day_as_walking_day_by_day() =>
        Gen.Select(Gen.Int[0, 3650], Gen.Int[1, 60])
            .Sample(
                (offset, count) =>
                {
                    var start = new DateOnly(2018, 6, 1).AddDays(offset);
                    var day = start;
                    for (var n = 0; n < count; )
                        n += Shipped.IsWorking(day = day.AddDays(1)) ? 1 : 0;
                    Shipped.Nth(start, new WorkingDays(count)).ShouldBe(day);
                    Shipped.Count(start, day).ShouldBe(count);
                }
            );

    [Fact]
    public void says_that_it_does_not_reach_a_day_outside_its_years() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Shipped.IsWorking(new(2150, 1, 1))).Message.ShouldContain("2149-12-31");

    [Fact]
    public void refuses_to_count_past_its_last_day() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Shipped.Nth(WorkingCalendar.LastDay, new WorkingDays(1)));

    [Fact]
    public void lists_the_holidays_and_make_up_days_of_a_stretch_across_the_years_end()
    {
        Shipped.HolidaysBetween(new(2025, 12, 20), new(2026, 1, 10)).ShouldHaveSingleItem().To.ShouldBe(new(2026, 1, 3));
        Shipped.HolidaysBetween(new(2022, 12, 30), new(2022, 12, 31)).ShouldHaveSingleItem().Name.ShouldBe("元旦");
        Shipped.MakeUpWorkdaysBetween(new(2026, 1, 31), new(2026, 3, 1)).ShouldBe([new(2026, 2, 14), new(2026, 2, 28)]);
    }
}

public sealed class The_end_of_a_period
{
    private static readonly Period SixMonths = new(
        "T-TEST-MONTHS",
        6,
        PeriodUnit.Months,
        PeriodStart.ReplyDelivered,
        new(Acts.Litigation, 46),
        Certainty.Verified,
        new(2015, 5, 1),
        RollsOver: true
    );

    [Fact]
    public void in_months_is_the_last_day_of_a_shorter_month_and_a_make_up_Saturday_does_not_move() =>
        WorkingCalendar.Shipped.EndOf(SixMonths, new(2025, 8, 31)).ShouldBe(new(2026, 2, 28));

    [Fact]
    public void moves_over_a_holiday_where_the_period_rolls_over()
    {
        WorkingCalendar.Shipped.EndOf(SixMonths, new(2025, 8, 17)).ShouldBe(new(2026, 2, 24));
        WorkingCalendar.Shipped.EndOf(SixMonths with { RollsOver = false }, new(2025, 8, 17)).ShouldBe(new(2026, 2, 17));
    }

    [Fact]
    public void in_working_days_does_not_count_the_day_of_the_event() =>
        WorkingCalendar.Shipped.EndOf(Regulation.ReplyPeriod.On(new(2026, 3, 2)), new(2026, 3, 2)).ShouldBe(new(2026, 3, 30));
}

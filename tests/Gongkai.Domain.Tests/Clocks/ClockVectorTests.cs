using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Vectors;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Clocks;

public sealed class The_clock_vectors
{
    private static readonly Dictionary<string, ClockVector> All = ClockVector
        .Read(VectorData.Text("clock.csv"))
        .ToDictionary(vector => vector.Id);

    public static TheoryData<string> Ids => [.. All.Keys];

    [Fact]
    public void are_one_hundred() => All.Count.ShouldBe(100);

    [Theory]
    [MemberData(nameof(Ids))]
    public void come_out_as_written(string id)
    {
        var vector = All[id];
        var calendar = CalendarOf(vector.Scenario);
        vector.Answer(calendar).ShouldBe(vector.Expected);
        RequestClock.DueOn(vector.Scenario.Entries, calendar).ShouldBe(RequestClock.Due(vector.Scenario.Entries, calendar).DueOn);
    }

    [Theory]
    [InlineData("id,scenario\n", "expected_due")]
    [InlineData("id,scenario,expected_due,expected_days_counted,expected_status\nX-1,[],,\n", "line 2")]
    [InlineData("id,scenario,expected_due,expected_days_counted,expected_status\nX-1,nonsense,,,open\n", "line 2, X-1")]
    [InlineData(
        "id,scenario,expected_due,expected_days_counted,expected_status\n\nX-2,\"[{\"\"t\"\":\"\"Received\"\",\"\"on\"\":\"\"2026-02-30\"\",\"\"via\"\":\"\"counter\"\"}]\",,,open\n",
        "line 3, X-2: Received: '2026-02-30' is no usable 'on'"
    )]
    [InlineData(
        "id,scenario,expected_due,expected_days_counted,expected_status\nX-3,\"[{\"\"t\"\":\"\"Received\"\",\"\"on\"\":\"\"2026-02-03\"\",\"\"via\"\":\"\"7\"\"}]\",,,open\n",
        "no usable 'via'"
    )]
    [InlineData(
        "id,scenario,expected_due,expected_days_counted,expected_status\nX-4,\"[{\"\"t\"\":\"\"Sung\"\",\"\"on\"\":\"\"2026-02-03\"\"}]\",,,open\n",
        "unknown entry 'Sung'"
    )]
    public void that_cannot_be_used_are_named(string csv, string what) =>
        Should.Throw<FormatException>(() => ClockVector.Read(csv)).Message.ShouldContain(what);

    internal static WorkingCalendar CalendarOf(ClockScenario scenario) =>
        scenario.CalendarThrough is { } year ? WorkingCalendar.Shipped.Through(year) : WorkingCalendar.Shipped;
}

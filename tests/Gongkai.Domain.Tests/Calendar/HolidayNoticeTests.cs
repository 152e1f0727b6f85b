using Gongkai.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Calendar;

public sealed class A_holiday_notice_file
{
    private const string Good = """
        {
          "year": 2027,
          "source": "test notice",
          "addresses": [],
          "holidays": [
            { "name": "元旦", "english": "New Year", "from": "2026-12-31", "to": "2027-01-02" },
            { "name": "劳动节", "from": "2027-05-01", "to": "2027-05-05" },
            { "name": "国庆节", "from": "2027-10-01", "to": "2027-10-07" }
          ],
          "makeUpWorkdays": ["2027-05-08", "2027-10-10"]
        }
        """;

    [Fact]
    public void is_read_into_a_notice_and_written_back_to_the_same()
    {
        var notice = HolidayNoticeFile.Read(Good).Notice.ShouldNotBeNull();
        notice.Holidays[0].From.ShouldBe(new(2026, 12, 31));
        notice.Holidays[1].EnglishName.ShouldBe("劳动节");
        var again = HolidayNoticeFile.Read(HolidayNoticeFile.Write(notice)).Notice.ShouldNotBeNull();
        again.ShouldBeEquivalentTo(notice);
    }

    [Fact]
    public void of_every_year_from_2019_to_2026_comes_with_the_program() =>
        ShippedNotices.All.Select(notice => notice.Year).ShouldBe([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);

    [Theory]
    [InlineData("\"year\": 2027", "\"year\": \"next\"", "notice.year-missing")]
    [InlineData("\"year\": 2027", "\"year\": 1066", "notice.year-not-covered")]
    [InlineData("\"2026-12-31\"", "\"2026-13-31\"", "notice.not-a-day")]
    [InlineData("\"2026-12-31\"", "\"2028-12-31\"", "notice.ends-before-it-begins")]
    [InlineData("\"to\": \"2027-05-05\"", "\"to\": \"2028-05-05\"", "notice.day-of-another-year")]
    [InlineData("\"from\": \"2027-05-01\"", "\"from\": \"2027-05-02\"", "notice.fixed-holiday-missing")]
    [InlineData("\"2027-05-08\"", "\"2027-05-10\"", "notice.make-up-not-at-weekend")]
    [InlineData("\"2027-05-08\"", "\"2027-10-10\"", "notice.make-up-twice")]
    [InlineData("\"2027-05-08\"", "\"2027-05-02\"", "notice.off-and-made-up")]
    [InlineData("\"2027-10-01\"", "\"2027-05-04\"", "notice.day-off-twice")]
    [InlineData("\"source\": \"test notice\",", "", "notice.field-missing")]
    [InlineData("\"makeUpWorkdays\"", "\"makeUp\"", "notice.list-missing")]
    [InlineData("{ \"name\": \"劳动节\", \"from\": \"2027-05-01\", \"to\": \"2027-05-05\" }", "7", "notice.holiday-not-an-object")]
    [InlineData("\"holidays\": [", "\"holidays\": [[", "notice.not-json")]
    public void is_refused_with_the_reason(string right, string wrong, string code)
    {
        Good.ShouldContain(right);
        var reading = HolidayNoticeFile.Read(Good.Replace(right, wrong, StringComparison.Ordinal));
        reading.Notice.ShouldBeNull();
        reading.Problems.Select(problem => problem.Code).ShouldContain(code);
    }

    [Fact]
    public void names_the_line_where_it_is_no_JSON() => HolidayNoticeFile.Read("{\n\"year\": }").Problems[0].Values.ShouldBe(["2"]);

    [Fact]
    public void that_is_a_list_is_refused() => HolidayNoticeFile.Read("[1]").Problems[0].Code.ShouldBe("notice.not-an-object");
}

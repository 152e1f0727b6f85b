using Gongkai.Domain.Calendar;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Remedies;

public sealed class The_remedies_that_a_reply_tells
{
    private static readonly RemedyAddresses Addresses = new(
        "示范区人民政府",
        "示范区示范路1号",
        "https://fy.example.gov.cn",
        "示范区人民法院"
    );

    [Theory]
    [InlineData("2023-12-31", "ProcessInformation", RemedyBlock.Free)]
    [InlineData("2024-01-01", "ProcessInformation", RemedyBlock.First)]
    [InlineData("2025-06-01", "StateSecret", RemedyBlock.First)]
    [InlineData("2025-06-01", "SpecialRegime", RemedyBlock.Free)]
    [InlineData("2025-06-01", "NotExisting", RemedyBlock.Free)]
    [InlineData("2025-06-01", "Withdrawn", RemedyBlock.None)]
    public void follow_the_ruleset_of_its_date(string repliedOn, string outcome, RemedyBlock block) =>
        RemedyRuleset.On(Day(repliedOn)).BlockOf(Outcomes.Find(outcome)!).ShouldBe(block);

    [Fact]
    public void are_two_when_a_withheld_piece_rests_on_Articles_14_to_16()
    {
        var partly = Outcomes.Find("PartlyDisclosed")!;
        var ruleset = RemedyRuleset.On(Day("2026-03-02"));
        ruleset.BlockOf(partly, Outcomes.Find("ThirdParty")!).ShouldBe(RemedyBlock.FirstAndFree);
        ruleset.BlockOf(partly, Outcomes.Find("NotGovernmentInfo")!).ShouldBe(RemedyBlock.Free);
        RemedyRuleset.On(Day("2023-03-02")).BlockOf(partly, Outcomes.Find("ThirdParty")!).ShouldBe(RemedyBlock.Free);
    }

    [Theory]
    [InlineData("I-EXTEND", RemedyBlock.None)]
    [InlineData("I-SUPPLEMENT", RemedyBlock.None)]
    [InlineData("I-FEE", RemedyBlock.None)]
    [InlineData("I-THIRD-TOLD", RemedyBlock.Free)]
    public void are_missing_from_procedural_notices(string instrument, RemedyBlock block) =>
        RemedyRuleset.BlockOfNotice(instrument).ShouldBe(block);

    [Fact]
    public void are_written_out_with_organ_court_and_periods()
    {
        var on = Day("2026-03-02");
        RemedyNotice
            .Text(RemedyBlock.Free, Addresses, on, overInternet: false)
            .ShouldStartWith(
                "如不服本答复，可以自收到之日起60日内向示范区人民政府申请行政复议，也可以自收到之日起6个月内向示范区人民法院提起行政诉讼。"
            );
        RemedyNotice
            .Text(RemedyBlock.First, Addresses, on, overInternet: true)
            .ShouldBe(
                "如不服本决定，应当先申请行政复议：可以自收到之日起60日内向示范区人民政府提出；对复议决定仍不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。"
                    + "行政复议机关地址：示范区示范路1号。网上申请行政复议：https://fy.example.gov.cn。"
            );
        RemedyNotice.Text(RemedyBlock.FirstAndFree, Addresses, on, overInternet: false).ShouldContain("；对其他部分不服的，可以");
        RemedyNotice.Text(RemedyBlock.None, Addresses, on, overInternet: true).ShouldBe("");
    }

    [Fact]
    public void cannot_be_printed_with_an_empty_field()
    {
        var nowhere = new RemedyAddresses("", " ", null, "");
        Codes(RemedyBlock.Free, nowhere, true)
            .ShouldBe(["remedy.organ-missing", "remedy.address-missing", "remedy.court-missing", "remedy.url-missing"]);
        Codes(RemedyBlock.First, Addresses with { Court = "" }, false).ShouldBeEmpty("the block names no court");
        Codes(RemedyBlock.None, nowhere, true).ShouldBeEmpty();
    }

    [Fact]
    public void of_an_electronic_reply_need_the_address_on_the_internet() =>
        Codes(RemedyBlock.Free, Addresses with { ReconsiderationUrl = null }, true).ShouldBe(["remedy.url-missing"]);

    [Fact]
    public void last_sixty_days_and_six_months_and_roll_over_days_off()
    {
        var calendar = WorkingCalendar.Shipped;
        RemedyDeadlines.AfterReply(Day("2025-08-31"), calendar).Sue.ShouldBe(Day("2026-02-28"), "a Saturday, but a make-up workday");
        RemedyDeadlines.AfterReply(Day("2026-03-02"), calendar).Apply.ShouldBe(Day("2026-05-06"), "05-01 is a holiday until 05-05");
        RemedyDeadlines.AfterSilence(Day("2026-03-30"), calendar).Sue.ShouldBe(Day("2026-09-30"));
    }

    private static IEnumerable<string> Codes(RemedyBlock block, RemedyAddresses addresses, bool overInternet) =>
        RemedyNotice.WhyNotPrint(block, addresses, overInternet).Select(reason => reason.Code);
}

public sealed class Where_to_turn_to
{
    private static readonly DateOnly Today = Day("2026-03-02");

    [Fact]
    public void from_a_town_of_a_district_is_the_district_government()
    {
        var proposal = RemedyProposal.For(Of(OrganKind.Government, OrganLevel.Town, "示范镇人民政府"), District, Today);
        proposal.Organs.ShouldBe(["示范区人民政府"]);
        proposal.Court.ShouldBe(CourtLevel.Basic);
    }

    [Theory]
    [InlineData(OrganKind.Department, OrganLevel.County, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.OwnGovernment)]
    [InlineData(
        OrganKind.Department,
        OrganLevel.County,
        DepartmentSystem.Ordinary,
        "2023-03-02",
        ReconsiderationSeat.OwnGovernmentOrHigherDepartment
    )]
    [InlineData(
        OrganKind.Department,
        OrganLevel.County,
        DepartmentSystem.VerticallyLed,
        "2026-03-02",
        ReconsiderationSeat.HigherDepartment
    )]
    [InlineData(OrganKind.Department, OrganLevel.City, DepartmentSystem.Customs, "2026-03-02", ReconsiderationSeat.HigherDepartment)]
    [InlineData(
        OrganKind.Department,
        OrganLevel.County,
        DepartmentSystem.Justice,
        "2026-03-02",
        ReconsiderationSeat.OwnGovernmentOrHigherDepartment
    )]
    [InlineData(OrganKind.Department, OrganLevel.Nation, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.Itself)]
    [InlineData(OrganKind.Government, OrganLevel.County, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.GovernmentAbove)]
    [InlineData(OrganKind.Government, OrganLevel.Province, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.Itself)]
    [InlineData(OrganKind.Government, OrganLevel.Subdistrict, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.GovernmentAbove)]
    [InlineData(
        OrganKind.AuthorisedOrganisation,
        OrganLevel.County,
        DepartmentSystem.Ordinary,
        "2026-03-02",
        ReconsiderationSeat.OwnGovernment
    )]
    [InlineData(OrganKind.PublicInstitution, OrganLevel.County, DepartmentSystem.Ordinary, "2026-03-02", ReconsiderationSeat.Nobody)]
    public void is_proposed_by_kind_and_level_of_the_organ(
        OrganKind kind,
        OrganLevel level,
        DepartmentSystem system,
        string on,
        ReconsiderationSeat seat
    ) => RemedyProposal.For(Of(kind, level, "本机关"), District, Day(on), system).Seat.ShouldBe(seat);

    [Fact]
    public void with_a_suit_against_a_county_government_is_the_intermediate_court() =>
        RemedyProposal.For(District, null, Today).Court.ShouldBe(CourtLevel.Intermediate);

    private static Domain.Organs.Organ District => Of(OrganKind.Government, OrganLevel.County, "示范区人民政府");

    private static Domain.Organs.Organ Of(OrganKind kind, OrganLevel level, string name) =>
        new()
        {
            Id = Gongkai.Testing.Scenarios.Town.Organ,
            Name = name,
            Level = level,
            Kind = kind,
            DocumentWord = "示",
            NumberPrefix = "SF",
            Office = new("办公室", "示范路1号", "9-17", "000", null, null, "000000"),
            Remedies = new("", "", null, ""),
        };
}

using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Law;

public sealed class Proposing_an_outcome
{
    [Fact]
    public void that_nothing_exists_is_refused_without_a_record_of_the_search() =>
        Lacking("NotExisting").ShouldBe(["SearchRecorded", "SearchFoundNothing", "SearchByUnitInCharge", "DutyToMakeChecked"]);

    [Fact]
    public void that_nothing_exists_stands_on_a_search_by_the_section_in_charge()
    {
        Entry[] searched =
        [
            new Assigned(Day("2026-03-02"), LandSection, null),
            Search(found: false),
            Give("DutyToMakeChecked", ("result", "noDuty"), ("basis", "三定方案")),
        ];
        Lacking("NotExisting", searched).ShouldBeEmpty();
        Lacking("NotExisting", [.. searched, Search(found: true)]).ShouldBe(["SearchFoundNothing"]);
    }

    [Fact]
    public void because_a_law_forbids_it_is_refused_when_only_a_rule_does()
    {
        var ban = Give("BanOfLaw", ("rank", "rule"), ("act", "某规定"), ("article", "5"), ("wording", "不得公开"));
        Reasons("ForbiddenByLaw", [ban]).ShouldHaveSingleItem().Code.ShouldBe("outcome.evidence-speaks-against");
        var better = Give("BanOfLaw", ("rank", "law"), ("act", "某法"), ("article", "5"), ("wording", "不得公开"));
        Lacking("ForbiddenByLaw", [ban, better]).ShouldBeEmpty();
    }

    [Fact]
    public void for_a_third_party_needs_its_objection_its_silence_or_a_reason_why_it_was_not_asked()
    {
        Entry[] weighed =
        [
            Give("HarmStatement", ("endangered", "privacy"), ("why", "含住址"), ("likelihood", "必然")),
            Give("PublicInterestWeighed", ("result", "withhold"), ("reason", "无重大影响")),
        ];
        var asked = Asked("2026-03-03", "2026-03-04");
        Lacking("ThirdParty", weighed).Count.ShouldBe(2);
        Lacking("ThirdParty", [.. weighed, asked]).ShouldBe(["ThirdPartyRefused|ThirdPartySilent|WhyThirdPartyNotAsked"]);
        Lacking("ThirdParty", [.. weighed, asked, Answered(Opinion.Objects, "涉及隐私")]).ShouldBeEmpty();
        Lacking("ThirdParty", [.. weighed, asked, Answered(Opinion.Agrees, null)]).ShouldNotBeEmpty();
        Reasons("ThirdParty", [.. weighed, asked], today: "2026-03-25")
            .ShouldNotBeEmpty("day 15 after delivery is still the third party's");
        Reasons("ThirdParty", [.. weighed, asked], today: "2026-03-26").ShouldBeEmpty();
    }

    [Fact]
    public void to_disclose_against_an_objection_needs_to_say_why_its_reasons_do_not_hold()
    {
        Entry[] objected = [Asked("2026-03-03", "2026-03-04"), Answered(Opinion.Objects, "涉及隐私")];
        Lacking("Disclosed", objected, File(1)).ShouldBe(["NoThirdPartyObjects|ObjectionUnsound"]);
        Lacking("Disclosed", [.. objected, Give("ObjectionUnsound", ("reason", "已公开"))], File(1)).ShouldBeEmpty();
    }

    [Fact]
    public void in_part_needs_what_each_ground_of_its_pieces_demands()
    {
        Lacking("PartlyDisclosed", [], File(1)).ShouldBe(["RedactionRecorded"]);
        var piece = Give("RedactionRecorded", ("pieces", "第二页人员名单"), ("ground", "InternalAffairs"));
        Lacking("PartlyDisclosed", [piece], File(1)).ShouldBe(["InternalKind", "ReasonToWithhold"]);
    }

    [Fact]
    public void of_process_information_is_refused_when_a_special_rule_says_public()
    {
        Entry[] given =
        [
            Give("ProcessKind", ("kind", "draft")),
            Give("MatterStillOpen", ("matter", "规划修编")),
            Give("SpecialRuleChecked", ("result", "no"), ("checked", "某条例")),
        ];
        Lacking("ProcessInformation", given).ShouldBeEmpty();
        Entry found = Give("SpecialRuleChecked", ("result", "yes"), ("checked", "某条例第三条"));
        Reasons("ProcessInformation", [.. given, found]).ShouldHaveSingleItem().Code.ShouldBe("outcome.evidence-speaks-against");
    }

    [Theory]
    [InlineData("PublicationFound", "address", "", "evidence.field-missing")]
    [InlineData("PublicationFound", "checkedOn", "2026-13-01", "evidence.field-unusable")]
    [InlineData("CountShown", "count", "many", "evidence.field-unusable")]
    [InlineData("HarmStatement", "endangered", "mood", "evidence.field-unusable")]
    [InlineData("SearchRecorded", "", "", "evidence.told-by-docket")]
    public void takes_evidence_only_with_usable_fields(string kind, string field, string text, string code)
    {
        var fields = EvidenceKinds.Find(kind)!.Fields.ToDictionary(each => each.Code, Usable);
        if (field.Length > 0)
            fields[field] = new(text);
        EvidenceKinds.Find(kind)!.WhyNotGive(fields).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void takes_every_kind_of_evidence_whose_fields_are_filled() =>
        EvidenceKinds
            .All.Where(kind => kind.Source is EvidenceSource.Form)
            .SelectMany(kind => kind.WhyNotGive(kind.Fields.ToDictionary(field => field.Code, Usable)))
            .ShouldBeEmpty();

    private static FreeText Usable(EvidenceField field) =>
        field.Type switch
        {
            EvidenceFieldType.Day => new("2026-03-02"),
            EvidenceFieldType.Number => new("3"),
            EvidenceFieldType.Choice => new(field.Choices[0].Code),
            _ => new("内容"),
        };

    private static SearchRecorded Search(bool found) =>
        new(Day("2026-03-03"), Text("档案室"), Text("村规"), Text("结果"), found, LandSection, LandClerk.Id);

    private static EvidenceGiven Give(string kind, params (string Field, string Text)[] fields) =>
        new(Day("2026-03-03"), kind, fields.ToDictionary(field => field.Field, field => new FreeText(field.Text)), Clerk.Id);

    private static ConsultationAsked Asked(string on, string delivered) =>
        new(Day(on), Consulted.ThirdParty, "1", Text("某公司"), Day(delivered));

    private static ConsultationAnswered Answered(Opinion opinion, string? reasons) =>
        new(Day("2026-03-10"), Consulted.ThirdParty, "1", opinion, FreeText.OrNull(reasons));

    private static List<string> Lacking(string outcome, Entry[]? entries = null, params NamedFile[] provided) =>
        [.. Reasons(outcome, entries ?? [], provided).Select(reason => reason.Values[0])];

    private static List<Refusal> Reasons(string outcome, Entry[] entries, NamedFile[]? provided = null, string today = "2026-03-12")
    {
        var received = new Received(Day("2026-03-02"), FirstNumber, Channel.Counter, NaturalPerson(), AskedFor("村规"));
        var request = Given<DisclosureRequest>.Entries([received, .. entries]).State;
        var clock = new Clock(Day("2026-03-30"), 20, new(ClockState.Open), []);
        return [.. Outcomes.Find(outcome)!.WhyNotPropose(new(request, provided ?? [], clock, WorkingCalendar.Shipped, Day(today)))];
    }
}

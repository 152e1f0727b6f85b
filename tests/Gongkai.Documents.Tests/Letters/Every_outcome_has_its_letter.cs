using System.Globalization;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Checking;
using Gongkai.Documents.Letters.Instruments;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Every_outcome_has_its_letter
{
    private static readonly DateOnly s_day = new(2026, 3, 10);

    public static TheoryData<string> Codes => [.. Outcomes.All.Select(outcome => outcome.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void without_gaps_once_its_evidence_is_given(string code)
    {
        var request = Complete(Outcomes.Find(code)!);
        var material = Material(code, request);

        var letter = LetterDocx.Write(ReplyLetter.Of(request, Cases.Town, material));

        LetterChecker.Check(letter, LetterRequirements.OfReply(request, Cases.Town, material)).ShouldBeEmpty();
    }

    [Fact]
    public void and_every_kind_of_reply_belongs_to_an_outcome() =>
        ReplyInstruments
            .All.Select(instrument => instrument.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Outcomes.All.Select(outcome => outcome.Instrument).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void that_cites_the_ground_of_every_withheld_piece()
    {
        var partly = Outcomes.Find("PartlyDisclosed")!;
        var request = Complete(partly)
            .With(Evidence(DisclosingEvidence.RedactionRecorded, ("pieces", "第3页联系电话"), ("ground", "ThirdParty")))
            .With(Evidence(DisclosingEvidence.RedactionRecorded, ("pieces", "第5页讨论记录"), ("ground", "ProcessInformation")));

        var text = LetterPlainText.Write(ReplyLetter.Of(request, Cases.Town, Material(partly.Code, request)));

        text.ShouldContain("第3页联系电话（第三方合法权益）；第5页讨论记录（过程性信息）");
        foreach (var ground in Outcomes.Find("ProcessInformation")!.Citations)
            text.ShouldContain(OfficialWords.Place(ground));
    }

    [Theory]
    [InlineData("ProcessInformation", "2023-12-31", "如不服本答复，可以自收到之日起60日内")]
    [InlineData("ProcessInformation", "2024-01-01", "如不服本决定，应当先申请行政复议")]
    [InlineData("NotExisting", "2026-03-20", "如不服本答复，可以自收到之日起60日内")]
    public void that_tells_the_remedies_of_its_outcome_and_day(string code, string day, string words)
    {
        var request = Complete(Outcomes.Find(code)!);
        var material = Material(code, request, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        LetterPlainText.Write(ReplyLetter.Of(request, Cases.Town, material)).ShouldContain(words);
    }

    [Fact]
    public void and_owes_a_reason_exactly_when_the_outcome_does() =>
        Outcomes.All.ShouldAllBe(outcome => ReplyInstruments.Of(outcome.Instrument).NeedsReason == outcome.NeedsReason);

    private static ReplyMaterial Material(string code, DisclosureRequest request, DateOnly? on = null) =>
        ReplyMaterial.For(Outcomes.Find(code)!, request, Cases.Town, Cases.NotExisting().Text, on ?? s_day) with
        {
            ApplicantLimit = new(2026, 3, 31),
        };

    private static DisclosureRequest Complete(Outcome outcome)
    {
        var request = Cases
            .Searched()
            .With(new SupplementAsked(s_day, new("请写明年度"), 15, s_day))
            .With(new Supplemented(s_day.AddDays(1), new("2025年度")))
            .With(new ConsultationAsked(s_day, Consulted.ThirdParty, "1", new("某公司"), s_day))
            .With(new ConsultationAnswered(s_day.AddDays(2), Consulted.ThirdParty, "1", Opinion.Objects, new("商业秘密")))
            .With(new ReasonsAsked(s_day, 120, new("2026年1月至3月")))
            .With(new FeeNotified(s_day, 400, s_day));
        if (outcome.Ending is Ending.Withdrawn)
            request = request.With(new Withdrawn(s_day, new("网上撤回")));
        return outcome
            .Demands.SelectMany(demand => demand.AnyOf)
            .Where(kind => kind.Source is EvidenceSource.Form)
            .Distinct()
            .Aggregate(request, (sofar, kind) => sofar.With(Filled(kind)));
    }

    private static EvidenceGiven Filled(EvidenceKind kind) => Evidence(kind, [.. kind.Fields.Select(field => (field.Code, Sample(field)))]);

    private static EvidenceGiven Evidence(EvidenceKind kind, params (string Field, string Value)[] fields) =>
        new(s_day, kind.Code, fields.ToDictionary(f => f.Field, f => new FreeText(f.Value), StringComparer.Ordinal), Cases.Clerk.Id);

    private static string Sample(EvidenceField field) =>
        field.Type switch
        {
            EvidenceFieldType.Day => "2026-03-01",
            EvidenceFieldType.Number => "120",
            EvidenceFieldType.Choice => field.Choices[0].Code,
            _ => $"{field.Name}的内容",
        };
}

using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Law;

public sealed class The_catalogue_of_outcomes
{
    private static readonly string[] Headings =
    [
        "code",
        "name_zh",
        "name_en",
        "report_row_2021",
        "report_row_2019",
        "duty",
        "instrument",
        "remedies",
        "fee_possible",
    ];

    [Fact]
    public void holds_every_row_of_the_reference_with_its_values()
    {
        var rows = VectorData.Rows("outcomes.csv", Headings);
        rows.Count.ShouldBe(33);
        Outcomes.All.Select(outcome => outcome.Code).ShouldBe(rows.Select(row => row["code"]), ignoreOrder: true);
        foreach (var row in rows)
        {
            var outcome = Outcomes.Find(row["code"]).ShouldNotBeNull();
            outcome.Name.ShouldBe(row["name_zh"]);
            outcome.EnglishName.ShouldBe(row["name_en"]);
            outcome.ReportRow(2021).ShouldBe(row["report_row_2021"]);
            outcome.ReportRow(2020).ShouldBe(row["report_row_2019"]);
            outcome.Duty.ToString().ShouldBe(row["duty"], StringCompareShould.IgnoreCase);
            outcome.Instrument.ShouldBe(row["instrument"]);
            outcome
                .Remedies.ToString()
                .ShouldBe(row["remedies"].Replace("_", "", StringComparison.Ordinal), StringCompareShould.IgnoreCase);
            outcome.FeePossible.ShouldBe(row["fee_possible"] == "yes");
        }
    }

    [Fact]
    public void demands_evidence_for_each_outcome() => Outcomes.All.ShouldAllBe(outcome => outcome.Demands.Count > 0);

    [Fact]
    public void names_each_kind_of_evidence_once_and_asks_forms_for_fields()
    {
        EvidenceKinds.All.Select(kind => kind.Code).ShouldBeUnique();
        EvidenceKinds.All.ShouldAllBe(kind => (kind.Source == EvidenceSource.Form) == (kind.Fields.Count > 0));
        EvidenceKinds.All.ShouldAllBe(kind => (kind.Source == EvidenceSource.Docket) == (kind.Told != null));
    }

    [Fact]
    public void allows_only_values_that_the_field_has()
    {
        foreach (var demand in Outcomes.All.SelectMany(outcome => outcome.Demands).Where(demand => demand.Field is not null))
        {
            var field = demand.AnyOf.ShouldHaveSingleItem().Fields.Single(field => field.Code == demand.Field);
            demand.Allowed.ShouldBeSubsetOf(field.Choices.Select(choice => choice.Code));
        }
    }

    [Fact]
    public void takes_the_grounds_of_withheld_pieces_from_itself() =>
        DisclosingEvidence
            .RedactionRecorded.Fields.Single(field => field.Code == "ground")
            .Choices.ShouldAllBe(ground => Outcomes.Find(ground.Code) != null);

    [Fact]
    public void offers_for_a_reply_neither_lapse_nor_withdrawal() =>
        Outcomes
            .OfReplies(new(2026, 3, 2))
            .Select(outcome => outcome.Code)
            .ShouldNotContain(code => code == "Withdrawn" || code == "FeeUnpaid" || code == "GivenUpSupplement");

    [Fact]
    public void puts_reconsideration_first_for_Articles_14_to_16_only() =>
        Outcomes
            .All.Where(outcome => outcome.IsRefusal)
            .SelectMany(outcome => outcome.Citations)
            .ShouldAllBe(cited => cited.Article >= 14 && (cited.Article <= 16 || cited.Article == 32));

    [Fact]
    public void changes_its_row_with_the_form_of_the_year() => Outcomes.Find("Withdrawn")!.ReportRow(2019).ShouldBe("T3.R03_6");
}

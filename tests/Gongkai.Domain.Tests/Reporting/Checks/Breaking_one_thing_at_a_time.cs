using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.Checks;

/// <summary>A correct report with one thing broken: that finding must come, and no other.</summary>
public sealed class Breaking_one_thing_at_a_time
{
    public static TheoryData<string> Codes => [.. Break.All.Select(made => made.Code)];

    [Fact]
    public void is_tried_for_every_check_of_the_catalogue() =>
        Break.All.Select(made => made.Code).Order().ShouldBe(CheckCatalogue.All.Select(check => check.Code).Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void gives_exactly_that_finding(string code)
    {
        var broken = Break.All.Single(made => made.Code == code);
        var tried = 0;
        for (var seed = 0; tried < 12; seed++)
        {
            if (broken.Make(seed) is not { } pair)
                continue;
            tried++;
            var right = ReportAudit.Of(pair.Right, pair.RightContext).Findings;
            var wrong = ReportAudit.Of(pair.Wrong, pair.WrongContext).Findings;
            right.ShouldNotContain(finding => finding.Code == code, $"seed {seed}");
            var came = wrong.ExceptBy(right.Select(Key), Key).ToList();
            came.Select(finding => finding.Code).Distinct().ShouldBe([code], $"seed {seed}: {string.Join('\n', came.Select(Key))}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void quotes_its_place_and_says_in_both_languages_how_to_mend_it(string code)
    {
        var broken = Break.All.Single(made => made.Code == code);
        var pair = Enumerable.Range(0, 100).Select(broken.Make).First(made => made is not null)!.Value;
        foreach (var finding in ReportAudit.Of(pair.Wrong, pair.WrongContext).Findings)
        {
            finding.Place.Quote.ShouldNotBeNullOrEmpty(finding.Code);
            finding.Related.ShouldAllBe(place => !string.IsNullOrEmpty(place.Quote), finding.Code);
            finding.MessageZh.ShouldNotBeNullOrEmpty();
            finding.MessageEn.ShouldNotBeNullOrEmpty();
            finding.MendZh.ShouldNotBeNullOrEmpty();
            finding.MendEn.ShouldNotBeNullOrEmpty();
        }
    }

    private static string Key(Finding finding) => $"{finding.Code} {finding.MessageZh} [{finding.Place.Quote}]";
}

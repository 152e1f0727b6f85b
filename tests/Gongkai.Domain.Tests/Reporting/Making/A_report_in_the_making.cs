using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Reporting.Making;

public sealed class A_report_in_the_making
{
    private static readonly DateOnly Today = Day("2024-01-16");

    private static readonly YearFigures Figures = new(
        2023,
        ReportForm.F2021,
        ReportForm.F2021.Cells.ToDictionary(cell => cell, cell => cell == new CellCode("T3.R03_3_4", "C_NATURAL") ? 2m : 1m),
        new YearRecord
        {
            FeeLetters = 3,
            Published = new Dictionary<string, int> { ["guide"] = 4, ["rules"] = 5 },
        }
    );

    private static Matter<YearReport> Begun => Given<YearReport>.Entries(new ReportBegun(Today, 2023, Clerk.Id));

    [Theory]
    [InlineData("新收{T3.R01.C_TOTAL}件", "新收1件")]
    [InlineData("不予公开{T3.R03_3.C_NATURAL}件", "不予公开9件")]
    [InlineData("法人或其他组织{T3.R01.C_ORG}件", "法人或其他组织5件")]
    [InlineData("行政诉讼{T4.R_SUIT.C_TOTAL}件", "行政诉讼2件")]
    [InlineData("{YEAR}年公开{PUB.TOTAL}条，其中指南{PUB.GUIDE}条", "2023年公开9条，其中指南4条")]
    [InlineData("发出收费通知{FEE.LETTERS}件", "发出收费通知3件")]
    public void fills_each_field_with_the_answer_to_its_question(string text, string printed) =>
        ReportFields.Fill(text, Figures).ShouldBe(printed);

    [Fact]
    public void refuses_a_field_that_asks_nothing_known() =>
        Begun
            .When(report => report.Write(Clerk, PartCode.P1, Text("新收{T3.R99.C_TOTAL}件"), Figures, Today))
            .ThenRefused("report.unknown-field");

    [Fact]
    public void refuses_a_part_without_text() =>
        Begun.When(report => report.Write(Clerk, PartCode.P5, Text(" "), Figures, Today)).ThenRefused("report.part-empty");

    [Fact]
    public void is_written_by_nobody_without_the_right() =>
        Begun.When(report => report.Write(LandClerk, PartCode.P1, Text("总体情况"), Figures, Today)).ThenRefused("report.needs-right");

    [Theory]
    [InlineData(2020, "report.form-of-year")]
    [InlineData(2025, "report.year-to-come")]
    public void begins_for_a_year_with_its_form_that_has_come(int year, string refusal) =>
        Given<YearReport>.Nothing.When(_ => YearReport.Begin(Clerk, year, Today)).ThenRefused(refusal);

    [Fact]
    public void stands_still_while_it_is_reviewed_and_for_ever_once_it_is_approved()
    {
        var submitted = Begun.After(report => report.Submit(Clerk, 2023, File(1, "SF-2023.json"), ReviewChain.OfReport, [], Today));
        submitted.When(report => report.Write(Clerk, PartCode.P1, Text("改"), Figures, Today)).ThenRefused("review.already-submitted");

        var approved = submitted
            .After(report => report.Pass(OfficeHead, Digest(1), Digest(1), null, null, Today))
            .After(report => report.Pass(Principal, Digest(1), Digest(1), null, null, Today));

        approved.State.Approval.ShouldNotBeNull().File.ShouldBe(Digest(1));
        approved.When(report => report.Write(Clerk, PartCode.P1, Text("改"), Figures, Today)).ThenRefused("report.frozen-before");
        approved
            .When(report => report.Submit(Clerk, 2023, File(2, "SF-2023.json"), ReviewChain.OfReport, [], Today))
            .ThenRefused("report.frozen-before");
    }

    [Fact]
    public void once_approved_is_corrected_with_a_note_through_the_whole_chain_again()
    {
        var approved = Approved(Begun, 1);

        var correcting = approved.After(report => report.BeginCorrection(Clerk, Text("更正收费数字"), Today));
        correcting.State.Approval.ShouldBeNull();
        correcting.When(report => report.BeginCorrection(Clerk, Text("再来一次"), Today)).ThenRefused("report.correction-runs");
        var corrected = Approved(correcting, 2).State;

        corrected.Approval.ShouldNotBeNull().Version.ShouldBe(2);
        corrected.Correction.ShouldNotBeNull().Note.Value.ShouldBe("更正收费数字");
    }

    [Fact]
    public void is_corrected_only_when_it_is_frozen_and_never_without_a_note()
    {
        Begun.When(report => report.BeginCorrection(Clerk, Text("更正"), Today)).ThenRefused("report.not-frozen");
        Approved(Begun, 1).When(report => report.BeginCorrection(Clerk, Text(" "), Today)).ThenRefused("report.note-empty");
    }

    private static Matter<YearReport> Approved(Matter<YearReport> report, int file) =>
        report
            .After(it => it.Submit(Clerk, 2023, File(file, "SF-2023.json"), ReviewChain.OfReport, [], Today))
            .After(it => it.Pass(OfficeHead, Digest(file), Digest(file), null, null, Today))
            .After(it => it.Pass(Principal, Digest(file), Digest(file), null, null, Today));

    [Fact]
    public void is_not_approved_by_whoever_submitted_it() =>
        Begun
            .After(report => report.Submit(OfficeHead, 2023, File(1, "SF-2023.json"), ReviewChain.OfReport, [], Today))
            .When(report => report.Pass(OfficeHead, Digest(1), Digest(1), null, null, Today))
            .ThenRefused("review.own-draft");

    [Fact]
    public void is_not_submitted_while_a_warning_has_no_answer() =>
        Begun
            .When(report => report.Submit(Clerk, 2023, File(1, "SF-2023.json"), ReviewChain.OfReport, [Said(Severity.Warning)], Today))
            .ThenRefused("report.has-warnings");

    [Fact]
    public void keeps_what_was_answered_to_a_warning_by_its_fingerprint()
    {
        var answered = Begun
            .After(report => report.AnswerFinding(Clerk, Said(Severity.Warning), Text("先前的理由"), Today))
            .After(report => report.AnswerFinding(Clerk, Said(Severity.Warning), Text("两次会议合并统计"), Today));

        answered.State.Answers.ShouldHaveSingleItem().Value.ShouldBe(new(AnswerKind.Explained, "两次会议合并统计"));
    }

    [Theory]
    [InlineData(Severity.Error, "统计口径不同", "report.error-answered")]
    [InlineData(Severity.Warning, " ", "report.answer-empty")]
    public void takes_no_answer_to_an_error_and_none_without_a_reason(Severity severity, string reason, string refusal) =>
        Begun.When(report => report.AnswerFinding(Clerk, Said(severity), Text(reason), Today)).ThenRefused(refusal);

    [Fact]
    public void is_not_submitted_with_an_error_whatever_is_answered() =>
        Begun
            .When(report =>
                report.Submit(
                    Clerk,
                    2023,
                    File(1, "SF-2023.json"),
                    ReviewChain.OfReport,
                    [Said(Severity.Error) with { Answer = new(AnswerKind.Explained, "口径不同") }],
                    Today
                )
            )
            .ThenRefused("report.has-errors");

    private static AuditedFinding Said(Severity severity) =>
        new(
            new()
            {
                Code = "GK-STR-P5HALF",
                Severity = severity,
                Place = new() { Part = PartCode.P5 },
                MessageZh = "只写了问题",
                MessageEn = "problems only",
            },
            "0123456789abcdef",
            null
        );

    [Fact]
    public void is_submitted_after_the_end_of_its_year() =>
        Begun
            .When(report => report.Submit(Clerk, 2023, File(1, "SF-2023.json"), ReviewChain.OfReport, [], Day("2023-12-31")))
            .ThenRefused("report.year-not-over");
}

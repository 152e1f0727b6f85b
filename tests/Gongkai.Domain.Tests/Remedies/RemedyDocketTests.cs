using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Remedies;

public sealed class A_reconsideration
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Shipped;

    private static readonly ReconsiderationNotified Notice = new(
        Day("2024-11-18"),
        "示范区人民政府",
        "示府复〔2024〕8号",
        Day("2024-11-15"),
        ReconsiderationProcedure.Ordinary,
        new(RemedySubjectKind.Request, null)
    );

    private static Matter<Reconsideration> Notified => Given<Reconsideration>.Entries(Notice);

    [Fact]
    public void is_answered_within_ten_working_days_or_five_in_the_simplified_procedure()
    {
        Notified.State.AnswerDueOn(Calendar).ShouldBe(Day("2024-12-02"));
        var simplified = Given<Reconsideration>.Entries(Notice with { Procedure = ReconsiderationProcedure.Simplified });
        simplified.State.AnswerDueOn(Calendar).ShouldBe(Day("2024-11-25"));
        Notified.After(it => it.Answer(Clerk, [File(1)], Day("2024-11-28"), Day("2024-11-28"))).State.AnswerDueOn(Calendar).ShouldBeNull();
    }

    [Fact]
    public void counts_as_pending_in_its_first_year_and_as_upheld_in_the_year_its_decision_was_served()
    {
        var decided = Notified.After(it =>
            it.Decide(Clerk, ReconsiderationResult.Upheld, Day("2024-12-30"), Day("2025-01-05"), null, Day("2025-01-06"))
        );
        Cells(decided.State, 2024).ShouldBe(["C_PENDING", "C_TOTAL"]);
        Cells(decided.State, 2025).ShouldBe(["C_TOTAL", "C_UPHELD"]);
        Cells(decided.State, 2026).ShouldBeEmpty();
    }

    [Fact]
    public void that_is_suspended_at_the_end_of_the_year_is_pending()
    {
        var suspended = Notified.After(it => it.Suspend(Clerk, Text("等待另案"), Day("2024-12-20"), Day("2024-12-20")));
        suspended.State.Stage.ShouldBe(ReconsiderationStage.Suspended);
        Cells(suspended.State, 2024).ShouldBe(["C_PENDING", "C_TOTAL"]);
        suspended.After(it => it.Resume(Clerk, Day("2025-01-10"), Day("2025-01-10"))).State.Stage.ShouldBe(ReconsiderationStage.Notified);
    }

    [Fact]
    public void that_was_withdrawn_after_a_settlement_has_another_result()
    {
        var ended = Notified.After(it =>
            it.Decide(Clerk, ReconsiderationResult.Terminated, Day("2024-12-10"), Day("2024-12-12"), null, Day("2024-12-12"))
        );
        Cells(ended.State, 2024).ShouldBe(["C_OTHER", "C_TOTAL"]);
    }

    [Fact]
    public void that_was_not_accepted_is_not_counted() =>
        Cells(
                Notified
                    .After(it =>
                        it.Decide(Clerk, ReconsiderationResult.NotAccepted, Day("2024-12-10"), Day("2024-12-12"), null, Day("2024-12-12"))
                    )
                    .State,
                2024
            )
            .ShouldBeEmpty();

    [Fact]
    public void starts_a_timer_of_its_own_when_a_new_reply_is_ordered()
    {
        var ordered = Given<Reconsideration>.Entries(Notice, new RedecisionOrdered(Day("2026-03-02"), null)).State;
        ordered.RedecisionDueOn(Calendar).ShouldBe(Day("2026-03-30"));
        Given<Reconsideration>
            .Entries(Notice, new RedecisionOrdered(Day("2026-03-02"), 10))
            .State.RedecisionDueOn(Calendar)
            .ShouldBe(Day("2026-03-16"));
    }

    [Fact]
    public void is_expected_to_be_decided_within_sixty_days_of_acceptance() =>
        Notified.State.ExpectedOn(Calendar).ShouldBe(Day("2025-01-14"));

    [Fact]
    public void is_recorded_by_the_office_and_not_ahead_of_time()
    {
        Notified.When(it => it.Answer(LandClerk, [], Day("2024-11-28"), Day("2024-11-28"))).ThenRefused("request.needs-office");
        Notified.When(it => it.Answer(Clerk, [], Day("2024-11-29"), Day("2024-11-28"))).ThenRefused("request.day-in-future");
        Notified.When(it => it.Answer(Clerk, [], Day("2024-11-17"), Day("2024-11-28"))).ThenRefused("remedy.before-notice");
        Notified.When(it => it.Resume(Clerk, Day("2024-11-28"), Day("2024-11-28"))).ThenRefused("remedy.not-suspended");
        Given<Reconsideration>
            .Nothing.When(_ => Reconsideration.Notify(Clerk, Notice with { CaseNumber = " " }, Day("2024-11-28")))
            .ThenRefused("remedy.case-incomplete");
        Notified
            .When(it => it.Decide(Clerk, ReconsiderationResult.Upheld, Day("2024-12-13"), Day("2024-12-12"), null, Day("2024-12-13")))
            .ThenRefused("remedy.served-before-decided");
    }

    private static IEnumerable<string> Cells(Reconsideration matter, int year) =>
        Table4Cells.Of(CaseFacts.Of(Organ, default, matter, Calendar), "T4.R_REC", year);
}

public sealed class An_administrative_suit
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Shipped;

    private static readonly SuitNotified Notice = new(
        Day("2025-09-15"),
        "示范区人民法院",
        "（2025）示0101行初8号",
        AfterReconsideration: false,
        null,
        SuitRole.Acting,
        new(RemedySubjectKind.Request, null)
    );

    private static Matter<AdministrativeSuit> Served => Given<AdministrativeSuit>.Entries(Notice);

    [Fact]
    public void is_defended_within_fifteen_days_which_roll_over_a_holiday()
    {
        Served.State.DefenceDueOn(Calendar).ShouldBe(Day("2025-09-30"));
        Given<AdministrativeSuit>.Entries(Notice with { On = Day("2025-09-20") }).State.DefenceDueOn(Calendar).ShouldBe(Day("2025-10-09"));
    }

    [Fact]
    public void that_was_appealed_in_December_is_pending_at_the_end_of_the_year()
    {
        var judged = Served.After(it => Judged(it, SuitInstance.First, SuitResult.ClaimRejected, "2025-11-20"));
        judged.State.AppealUntil(Calendar).ShouldBe(Day("2025-12-05"));
        Cells(judged.State, 2025).ShouldBe(["C_PENDING", "C_TOTAL"]);
        var appealed = judged.After(it => it.Appeal(Clerk, Appellant.Applicant, Day("2025-12-03"), Day("2025-12-03")));
        Cells(appealed.State, 2025).ShouldBe(["C_PENDING", "C_TOTAL"]);
        var second = appealed.After(it => Judged(it, SuitInstance.Second, SuitResult.Revoked, "2026-02-10"));
        Cells(second.State, 2025).ShouldBe(["C_PENDING", "C_TOTAL"]);
        Cells(second.State, 2026).ShouldBe(["C_CORRECTED", "C_TOTAL"]);
    }

    [Fact]
    public void counts_the_first_judgment_once_it_takes_effect()
    {
        var effective = Served
            .After(it => Judged(it, SuitInstance.First, SuitResult.ClaimRejected, "2025-11-20"))
            .After(it => it.TakeEffect(Clerk, Day("2025-12-08"), Day("2025-12-08")));
        Cells(effective.State, 2025).ShouldBe(["C_TOTAL", "C_UPHELD"]);
    }

    [Fact]
    public void of_which_the_organ_is_only_reconsideration_organ_has_no_cell()
    {
        var beside = Given<AdministrativeSuit>.Entries(Notice with { Role = SuitRole.ReconsiderationOrgan }).State;
        beside.ReportRow.ShouldBeNull();
        Cells(beside, 2025).ShouldBeEmpty();
    }

    [Fact]
    public void after_a_reconsideration_decision_stands_in_the_row_of_its_own() =>
        Given<AdministrativeSuit>.Entries(Notice with { AfterReconsideration = true }).State.ReportRow.ShouldBe("T4.R_SUIT_AFTER");

    [Fact]
    public void keeps_its_old_result_until_the_retrial_brings_another()
    {
        var effective = Served
            .After(it => Judged(it, SuitInstance.First, SuitResult.ClaimRejected, "2025-11-20"))
            .After(it => it.TakeEffect(Clerk, Day("2025-12-08"), Day("2025-12-08")));
        var reopened = effective.State.With(new RetrialOpened(Day("2026-05-06")));
        Cells(reopened, 2025).ShouldBe(["C_TOTAL", "C_UPHELD"]);
        var changed = reopened.With(
            new JudgmentReceived(Day("2026-07-01"), SuitInstance.Retrial, SuitResult.Revoked, Day("2026-06-30"), null)
        );
        Cells(changed, 2026).ShouldBe(["C_CORRECTED", "C_TOTAL"]);
    }

    [Fact]
    public void is_tried_again_only_once_a_judgment_has_effect()
    {
        Served.When(it => it.Retry(Clerk, Day("2025-10-08"), Day("2025-10-08"))).ThenRefused("remedy.instance-not-open");
        Served
            .After(it => Judged(it, SuitInstance.First, SuitResult.ClaimRejected, "2025-11-20"))
            .After(it => it.TakeEffect(Clerk, Day("2025-12-08"), Day("2025-12-08")))
            .After(it => it.Retry(Clerk, Day("2026-05-06"), Day("2026-05-06")))
            .State.OpenInstance.ShouldBe(SuitInstance.Retrial);
    }

    [Fact]
    public void takes_no_second_judgment_without_an_appeal() =>
        Served.When(it => Judged(it, SuitInstance.Second, SuitResult.Revoked, "2025-11-20")).ThenRefused("remedy.instance-not-open");

    private static Decision Judged(AdministrativeSuit suit, SuitInstance instance, SuitResult result, string served) =>
        suit.Receive(Clerk, instance, result, Day(served), Day(served), null, Day(served));

    private static IEnumerable<string> Cells(AdministrativeSuit suit, int year) =>
        Table4Cells.Of(CaseFacts.Of(Organ, default, suit, Calendar), "T4.R_SUIT_DIRECT", year);
}

/// <summary>In which columns of a row of table 4 a matter is counted for a year.</summary>
internal static class Table4Cells
{
    private static readonly string[] Columns = ["C_CORRECTED", "C_OTHER", "C_PENDING", "C_TOTAL", "C_UPHELD"];

    public static IEnumerable<string> Of(CaseFacts facts, string row, int year) =>
        Columns.Where(column => ReportQuestions.Of(new(row, column), year)!.Compile()(facts));
}

using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Remedies;

/// <summary>更正 of what was recorded of a reconsideration or suit, and which case is recorded once.</summary>
public sealed class Correcting_a_remedy
{
    private static readonly DateOnly Today = Day("2025-03-03");

    private static readonly SuitNotified Notice = new(
        Day("2025-01-06"),
        "示范区人民法院",
        "（2025）示0101行初1号",
        AfterReconsideration: false,
        null,
        SuitRole.Acting,
        new(RemedySubjectKind.Request, null)
    );

    private static readonly JudgmentReceived Judged = new(
        Day("2025-02-20"),
        SuitInstance.First,
        SuitResult.Dismissed,
        Day("2025-02-17"),
        null
    );

    private static readonly IReadOnlyList<Recorded> Docket =
    [
        new(1, Notice, new(2025, 1, 6, 2, 0, 0, DateTimeKind.Utc), Actor.Program),
        new(2, new DefenceFiled(Day("2025-01-15"), []), new(2025, 1, 15, 2, 0, 0, DateTimeKind.Utc), Actor.Program),
        new(3, Judged, new(2025, 2, 20, 2, 0, 0, DateTimeKind.Utc), Actor.Program),
    ];

    [Fact]
    public void puts_the_right_record_in_the_place_of_the_wrong_one()
    {
        var corrected = Correct(3, Judged with { Result = SuitResult.Revoked })
            .ShouldBeOfType<Decision.Taken>()
            .Entries.ShouldHaveSingleItem();

        var recorded = new Recorded(4, corrected, new(2025, 3, 3, 2, 0, 0, DateTimeKind.Utc), Actor.Program);
        Domain.Dockets.Docket.Fold<AdministrativeSuit>([.. Docket, recorded]).Judgment!.Result.ShouldBe(SuitResult.Revoked);
    }

    [Fact]
    public void keeps_the_notice_before_everything_else()
    {
        Refusals(Correct(1, Notice with { On = Day("2025-01-16") })).ShouldBe(["remedy.before-notice"]);
        Refusals(Correct(2, new DefenceFiled(Day("2025-01-05"), []))).ShouldBe(["remedy.before-notice"]);
        Correct(1, Notice with { On = Day("2025-01-08") }).ShouldBeOfType<Decision.Taken>();
    }

    [Fact]
    public void asks_of_the_right_record_what_was_asked_of_the_first()
    {
        Refusals(Correct(1, Notice with { Court = "" })).ShouldBe(["remedy.case-incomplete"]);
        Refusals(Correct(3, Judged with { JudgedOn = Day("2025-02-21") })).ShouldBe(["remedy.served-before-decided"]);
        Refusals(Correct(3, Judged with { On = Day("2025-03-04") })).ShouldBe(["request.day-in-future"]);
    }

    [Fact]
    public void needs_a_reason_and_is_for_the_office()
    {
        Refusals(Correct(3, Judged, reason: " ")).ShouldBe(["remedy.correction-needs-reason"]);
        Refusals(Correct(3, Judged, LandClerk)).ShouldBe(["request.needs-office"]);
    }

    [Fact]
    public void is_the_way_for_a_case_that_is_recorded_already() =>
        Refusals(AdministrativeSuit.Notify(Clerk, Notice, Today, isKnown: true)).ShouldBe(["remedy.case-known"]);

    private static Decision Correct(int position, Entry replacement, Officer? officer = null, string reason = "看错了文书") =>
        RemedyRules.Correct(officer ?? Clerk, Docket, position, replacement, new(reason), Today);

    private static IEnumerable<string> Refusals(Decision decision) =>
        decision.ShouldBeOfType<Decision.Refused>().Reasons.Select(reason => reason.Code);
}

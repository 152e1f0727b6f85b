using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Review;

public sealed class Passing_a_review
{
    private static readonly DateOnly Today = Day("2026-03-10");
    private static readonly FileDigest Bytes = Digest(1);

    [Fact]
    public void goes_level_by_level_until_the_last_approves()
    {
        var review = Submitted(ReviewChain.OfPublication);
        review = Passed(review, LandHead);
        review = Passed(review, Secrecy, SecrecyFinding.Clear);
        review = Passed(review, OfficeHead);
        review.IsLastLevel.ShouldBeTrue();
        Passed(review, Deputy).State.ShouldBe(ReviewState.Approved);
    }

    [Fact]
    public void is_refused_to_who_drafted_it_whatever_roles_they_hold()
    {
        var everything = LandClerk with { Roles = Enum.GetValues<Role>().ToHashSet() };
        Refused(Submitted(ReviewChain.OfReply).Pass(everything, Bytes, null, null, Today)).ShouldContain("review.own-draft");
    }

    [Fact]
    public void is_refused_to_a_stand_in_of_the_drafter()
    {
        var standIn = LandHead with
        {
            StandsIn = [new(LandClerk.Id, LandHead.Id, Role.DeputyLeader, null, Today, Today)],
            Roles = new HashSet<Role>(),
        };
        Refused(Submitted(new(ReviewLevel.DeputyLeader)).Pass(standIn, Bytes, null, null, Today)).ShouldContain("review.own-draft");
    }

    [Fact]
    public void is_refused_to_the_head_of_another_section() =>
        Refused(Submitted(ReviewChain.OfReply).Pass(FinanceHead, Bytes, null, null, Today)).ShouldContain("review.not-your-level");

    [Fact]
    public void is_refused_to_administrators() =>
        Refused(Submitted(ReviewChain.OfReply).Pass(Administrator, Bytes, null, null, Today)).ShouldContain("review.not-your-level");

    [Fact]
    public void is_refused_when_the_bytes_are_not_those_under_review() =>
        Refused(Submitted(ReviewChain.OfReply).Pass(LandHead, Digest(2), null, null, Today)).ShouldContain("review.draft-changed");

    [Fact]
    public void of_secrecy_needs_every_question_answered_with_no()
    {
        var atSecrecy = Passed(Submitted(ReviewChain.OfPublication), LandHead);
        Refused(atSecrecy.Pass(Secrecy, Bytes, null, null, Today)).ShouldContain("review.secrecy-not-answered");
        var found = SecrecyFinding.Clear with { IsWorkSecret = true };
        Refused(atSecrecy.Pass(Secrecy, Bytes, null, found, Today)).ShouldContain("review.secrecy-not-clear");
    }

    [Fact]
    public void in_somebodys_place_records_both_names()
    {
        var standIn = FinanceHead with { StandsIn = [new(Deputy.Id, FinanceHead.Id, Role.DeputyLeader, null, Today, Today.AddDays(7))] };
        var atDeputy = Passed(Submitted(ReviewChain.OfReply), LandHead);
        var pass = atDeputy
            .Pass(standIn, Bytes, null, null, Today)
            .ShouldBeOfType<Decision.Taken>()
            .Entries[0]
            .ShouldBeOfType<ReviewPassed>();
        (pass.By, pass.InPlaceOf).ShouldBe((FinanceHead.Id, Deputy.Id));
    }

    [Fact]
    public void in_somebodys_place_ends_with_the_absence()
    {
        var standIn = FinanceHead with { StandsIn = [new(Deputy.Id, FinanceHead.Id, Role.DeputyLeader, null, Today, Today.AddDays(7))] };
        var atDeputy = Passed(Submitted(ReviewChain.OfReply), LandHead);
        Refused(atDeputy.Pass(standIn, Bytes, null, null, Today.AddDays(8))).ShouldContain("review.not-your-level");
    }

    [Fact]
    public void starts_anew_with_a_new_version()
    {
        var resubmitted = Passed(Submitted(ReviewChain.OfReply), LandHead).With(Draft(ReviewChain.OfReply, version: 2, Digest(2)));
        resubmitted.Passes.ShouldBeEmpty();
        resubmitted.Waiting.ShouldBe(ReviewLevel.SectionHead);
    }

    [Fact]
    public void can_be_returned_only_with_a_reason() =>
        Refused(Submitted(ReviewChain.OfReply).Return(LandHead, Text(" "), Today)).ShouldContain("review.return-needs-reason");

    [Fact]
    public void can_ask_for_one_more_clearance_which_comes_next()
    {
        var review = Submitted(ReviewChain.OfReply);
        var asked = review.AskClearance(LandHead, ReviewLevel.Secrecy, Text("涉及个人信息"), Today).ShouldBeOfType<Decision.Taken>();
        review = Passed(review.With(asked.Entries[0]), LandHead);
        review.Waiting.ShouldBe(ReviewLevel.Secrecy);
    }

    [Fact]
    public void works_for_one_clerk_and_one_leader()
    {
        var chain = new ReviewChain(ReviewLevel.Secrecy, ReviewLevel.DeputyLeader);
        var leader = Deputy with
        {
            Roles = new HashSet<Role> { Role.DeputyLeader, Role.SecrecyReviewer },
        };
        var review = Passed(Submitted(chain), leader, SecrecyFinding.Clear);
        Passed(review, leader).State.ShouldBe(ReviewState.Approved);
    }

    private static DraftSubmitted Draft(ReviewChain chain, int version, FileDigest file) =>
        new(Today, version, file, chain.Levels, LandSection, LandClerk.Id);

    private static DraftReview Submitted(ReviewChain chain) => DraftReview.None.With(Draft(chain, 1, Bytes));

    private static DraftReview Passed(DraftReview review, Officer officer, SecrecyFinding? secrecy = null) =>
        review.Pass(officer, review.File, null, secrecy, Today) switch
        {
            Decision.Taken taken => taken.Entries.Aggregate(review, (r, entry) => r.With(entry)),
            var other => throw new ShouldAssertException($"{other}"),
        };

    private static IEnumerable<string> Refused(Decision decision) =>
        decision.ShouldBeOfType<Decision.Refused>().Reasons.Select(reason => reason.Code);
}

using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Publishing;

public sealed class Publishing_an_item
{
    private static readonly DateOnly Today = Day("2026-03-10");
    private static readonly IndexNumber Index = new("HX", 2026, 1);

    [Fact]
    public void happens_when_the_last_level_passes_it_and_not_before()
    {
        var item = Submitted();
        item.State.Public.ShouldBeNull();
        item = item.After(Pass(LandHead)).After(Pass(Secrecy, SecrecyFinding.Clear)).After(Pass(OfficeHead));
        item.State.Public.ShouldBeNull();
        item.After(Pass(Deputy)).State.Index.ShouldBe(Index);
    }

    [Fact]
    public void is_refused_without_a_secrecy_step() =>
        Drafted()
            .When(Submit(new ReviewChain(ReviewLevel.DeputyLeader)))
            .ThenRefused("publication.secrecy-step-missing", Regulation.Article(17));

    [Fact]
    public void is_refused_to_everybody_who_wrote_at_the_draft_and_not_only_to_who_submitted_it()
    {
        var headWrote = Drafted().After(item => item.Write(LandHead, Content("改过的标题"), Digest(2), null, Today)).After(Submit());
        headWrote.When(Pass(LandHead)).ThenRefused("review.own-draft");
    }

    [Fact]
    public void needs_the_bytes_that_were_seen_at_the_level_before() =>
        Submitted()
            .After(Pass(LandHead))
            .When(item => item.Pass(Secrecy, Digest(9), null, SecrecyFinding.Clear, Index, Today))
            .ThenRefused("review.draft-changed");

    [Fact]
    public void sent_back_needs_a_change_before_it_is_submitted_again()
    {
        var back = Submitted().After(item => item.Return(LandHead, Text("缺电话"), Today));
        back.State.Stage.ShouldBe(PublicationStage.Returned);
        back.When(Submit()).ThenRefused("publication.not-reworked");
        back.After(Write(Content("补了电话"), 2)).After(Submit()).State.Review.Version.ShouldBe(1);
    }

    [Fact]
    public void withheld_needs_its_ground_and_never_becomes_public()
    {
        var secret = Content() with { Attribute = DisclosureAttribute.Withheld };
        Given<Publication>.Nothing.When(Write(secret, 1)).ThenRefused("publication.ground-missing", Regulation.Article(13));

        var kept = Given<Publication>
            .Nothing.After(Write(secret with { Withholding = new("StateSecret", Text("密级：秘密")) }, 1))
            .After(Submit())
            .After(Pass(LandHead))
            .After(Pass(Secrecy, SecrecyFinding.Clear with { IsSecret = true }))
            .After(Pass(OfficeHead))
            .After(Pass(Deputy));
        (kept.State.Stage, kept.State.Public).ShouldBe((PublicationStage.KeptBack, null));
    }

    [Fact]
    public void withheld_is_assessed_again_later_and_may_then_become_public()
    {
        var kept = Given<Publication>
            .Nothing.After(Write(Content() with { Attribute = DisclosureAttribute.OnRequest }, 1))
            .After(Submit())
            .After(Pass(LandHead))
            .After(Pass(Secrecy, SecrecyFinding.Clear))
            .After(Pass(OfficeHead))
            .After(Pass(Deputy));
        var later = kept.After(Write(Content(), 2)).After(Submit());
        later
            .After(Pass(LandHead))
            .After(Pass(Secrecy, SecrecyFinding.Clear))
            .After(Pass(OfficeHead))
            .After(Pass(Deputy))
            .State.Stage.ShouldBe(PublicationStage.Published);
    }

    [Fact]
    public void taken_back_while_a_new_version_waits_ends_that_version_too()
    {
        var gone = PublishedItem()
            .After(Write(Content("修订稿"), 2, "更正电话"))
            .After(Submit())
            .After(item => item.Withdraw(OfficeHead, WithdrawalKind.PublishedInError, Text("数据有误"), Today));
        gone.When(Pass(LandHead)).ThenRefused("review.nothing-to-review");
        gone.When(Submit()).ThenRefused("publication.withdrawn");
    }

    [Fact]
    public void of_the_office_itself_has_the_head_of_the_office_for_its_section_head()
    {
        var office = Given<Publication>
            .Nothing.After(item => item.Write(Clerk, Content(), Digest(1), null, Today))
            .After(item => item.Submit(Clerk, ReviewChain.OfPublication, Today));
        office.When(Pass(LandHead)).ThenRefused("review.not-your-level");
        office.When(Pass(OfficeHead)).Then<ReviewPassed>();
    }

    [Fact]
    public void is_refused_to_the_drafter_even_as_administrator()
    {
        var everything = LandClerk with { Roles = Enum.GetValues<Role>().ToHashSet() };
        Submitted().When(Pass(everything)).ThenRefused("review.own-draft");
    }

    [Fact]
    public void needs_a_summary_for_the_catalogue() =>
        Given<Publication>
            .Nothing.When(item => item.Write(LandClerk, Content() with { Summary = new("") }, Digest(1), null, Today))
            .ThenRefused("publication.summary-missing", Regulation.Article(12));

    [Fact]
    public void in_the_statutory_column_names_its_item_of_article_20() =>
        Given<Publication>
            .Nothing.When(item => item.Write(LandClerk, Content() with { StatutoryItem = 16 }, Digest(1), null, Today))
            .ThenRefused("publication.item-missing", Regulation.Article(20));

    [Fact]
    public void keeps_the_old_version_up_while_a_new_one_is_in_review()
    {
        var edited = PublishedItem().After(Write(Content("修订稿"), 2, "更正电话")).After(Submit());
        edited.State.PublicContent!.Title.Value.ShouldBe("办事指南");
        edited.State.Review.Version.ShouldBe(2);
    }

    [Fact]
    public void anew_keeps_its_index_number()
    {
        var edited = PublishedItem()
            .After(Write(Content("修订稿"), 2, "更正电话"))
            .After(Submit())
            .After(Pass(LandHead))
            .After(Pass(Secrecy, SecrecyFinding.Clear))
            .After(Pass(OfficeHead))
            .After(item => item.Pass(Deputy, item.Review.File, null, null, new("HX", 2026, 99), Today));
        edited.State.Index.ShouldBe(Index);
        edited.State.PublicContent!.Title.Value.ShouldBe("修订稿");
    }

    [Fact]
    public void again_without_saying_what_changed_is_refused() =>
        PublishedItem().When(Write(Content(), 2)).ThenRefused("publication.change-not-explained");

    [Fact]
    public void can_be_taken_back_only_with_an_explanation() =>
        PublishedItem()
            .When(item => item.Withdraw(OfficeHead, WithdrawalKind.PublishedInError, Text(""), Today))
            .ThenRefused("publication.withdrawal-needs-explanation");

    [Fact]
    public void taken_back_is_public_no_more()
    {
        var gone = PublishedItem()
            .After(item => item.Withdraw(OfficeHead, WithdrawalKind.PublishedInError, Text("数据有误，正在核实"), Today));
        gone.State.Public.ShouldBeNull();
        gone.State.Withdrawal!.Explanation.Value.ShouldBe("数据有误，正在核实");
    }

    [Fact]
    public void a_changed_sign_changes_the_bytes_that_are_approved() =>
        Content().CanonicalBytes().ShouldNotBe((Content() with { Summary = Text("怎样办理。") }).CanonicalBytes());

    private static Func<Publication, Decision> Pass(Officer officer, SecrecyFinding? secrecy = null) =>
        item => item.Pass(officer, item.Review.File, null, secrecy, Index, Today);

    private static Func<Publication, Decision> Write(PublicationContent content, int digest, string? change = null) =>
        item => item.Write(LandClerk, content, Digest(digest), change is null ? null : Text(change), Today);

    private static Func<Publication, Decision> Submit(ReviewChain? chain = null) =>
        item => item.Submit(LandClerk, chain ?? ReviewChain.OfPublication, Today);

    private static Matter<Publication> Drafted() => Given<Publication>.Nothing.After(Write(Content(), 1));

    private static Matter<Publication> Submitted() => Drafted().After(Submit());

    private static Matter<Publication> PublishedItem() =>
        Submitted().After(Pass(LandHead)).After(Pass(Secrecy, SecrecyFinding.Clear)).After(Pass(OfficeHead)).After(Pass(Deputy));

    private static PublicationContent Content(string title = "办事指南") =>
        new()
        {
            Title = Text(title),
            Column = StatutoryColumns.Statutory,
            StatutoryItem = 5,
            Summary = Text("怎样办理"),
            Body = Text("正文"),
            IssuingOrgan = "示范镇人民政府",
            SignedOn = Day("2026-03-01"),
        };
}

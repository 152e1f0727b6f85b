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
        Submitted(new ReviewChain(ReviewLevel.DeputyLeader))
            .When(Pass(Deputy))
            .ThenRefused("publication.secrecy-step-missing", Regulation.Article(17));

    [Fact]
    public void is_refused_to_the_drafter_even_as_administrator()
    {
        var everything = LandClerk with { Roles = Enum.GetValues<Role>().ToHashSet() };
        Submitted().When(Pass(everything)).ThenRefused("review.own-draft");
    }

    [Fact]
    public void needs_a_summary_for_the_catalogue() =>
        Given<Publication>
            .Nothing.When(item =>
                item.SubmitDraft(LandClerk, Content() with { Summary = new("") }, Digest(1), null, ReviewChain.OfPublication, Today)
            )
            .ThenRefused("publication.summary-missing", Regulation.Article(12));

    [Fact]
    public void in_the_statutory_column_names_its_item_of_article_20() =>
        Given<Publication>
            .Nothing.When(item =>
                item.SubmitDraft(LandClerk, Content() with { StatutoryItem = 16 }, Digest(1), null, ReviewChain.OfPublication, Today)
            )
            .ThenRefused("publication.item-missing", Regulation.Article(20));

    [Fact]
    public void keeps_the_old_version_up_while_a_new_one_is_in_review()
    {
        var edited = PublishedItem()
            .After(item => item.SubmitDraft(LandClerk, Content("修订稿"), Digest(2), Text("更正电话"), ReviewChain.OfPublication, Today));
        edited.State.PublicContent!.Title.Value.ShouldBe("办事指南");
        edited.State.Review.Version.ShouldBe(2);
    }

    [Fact]
    public void anew_keeps_its_index_number()
    {
        var edited = PublishedItem()
            .After(item => item.SubmitDraft(LandClerk, Content("修订稿"), Digest(2), Text("更正电话"), ReviewChain.OfPublication, Today))
            .After(Pass(LandHead))
            .After(Pass(Secrecy, SecrecyFinding.Clear))
            .After(Pass(OfficeHead))
            .After(item => item.Pass(Deputy, item.Review.File, null, null, new("HX", 2026, 99), Today));
        edited.State.Index.ShouldBe(Index);
        edited.State.PublicContent!.Title.Value.ShouldBe("修订稿");
    }

    [Fact]
    public void again_without_saying_what_changed_is_refused() =>
        PublishedItem()
            .When(item => item.SubmitDraft(LandClerk, Content(), Digest(2), null, ReviewChain.OfPublication, Today))
            .ThenRefused("publication.change-not-explained");

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

    private static Matter<Publication> Submitted(ReviewChain? chain = null) =>
        Given<Publication>.Nothing.After(item =>
            item.SubmitDraft(LandClerk, Content(), Digest(1), null, chain ?? ReviewChain.OfPublication, Today)
        );

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

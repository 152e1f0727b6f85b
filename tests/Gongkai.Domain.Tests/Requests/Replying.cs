using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Requests;

public sealed class Replying
{
    private static readonly DateOnly Today = Day("2026-03-10");
    private static readonly NamedFile Draft = File(7);
    private static readonly NamedFile Contract = File(8, "contract.pdf");
    private static readonly SecrecyFinding Secret = SecrecyFinding.Clear with { IsSecret = true };

    [Theory]
    [InlineData("Disclosed")]
    [InlineData("PartlyDisclosed")]
    [InlineData("StateSecret")]
    public void with_what_the_catalogue_wants_checked_for_secrets_has_the_check_in_its_chain(string outcome) =>
        Outcomes.Find(outcome)!.NeedsSecrecyReview.ShouldBeTrue();

    [Fact]
    public void that_discloses_passes_the_secrecy_check_after_the_head_of_the_section() =>
        Submitted("Disclosed").Review.Chain.ShouldBe([ReviewLevel.SectionHead, ReviewLevel.Secrecy, ReviewLevel.DeputyLeader]);

    [Fact]
    public void that_gives_nothing_away_keeps_the_chain_of_the_organ() =>
        Submitted("NotGovernmentInfo").Review.Chain.ShouldBe(ReviewChain.OfReply.Levels);

    [Fact]
    public void that_discloses_goes_nowhere_while_the_check_finds_a_secret()
    {
        var atCheck = AtSecrecyCheck("Disclosed");
        atCheck.When(request => Check(request, Secret)).ThenRefused("review.secrecy-not-clear");
        atCheck.When(request => Check(request, null)).ThenRefused("review.secrecy-not-answered", Regulation.Article(17));
        atCheck.When(request => Sign(request, Deputy)).ThenRefused("review.not-your-level");
        atCheck.After(request => Check(request, SecrecyFinding.Clear)).When(request => Sign(request, Deputy)).Then<ReplySigned>();
    }

    [Fact]
    public void that_withholds_a_secret_passes_the_check_that_finds_it() =>
        AtSecrecyCheck("StateSecret").When(request => Check(request, Secret)).Then<ReviewPassed>(pass => pass.Secrecy.ShouldBe(Secret));

    [Fact]
    public void gives_a_result_and_where_something_is_withheld_a_reason_and_no_foreign_ground()
    {
        Refused(Submit(CaseInHand.Fresh.State, "NotGovernmentInfo", result: " ")).ShouldContain("reply.result-missing");
        Refused(Submit(CaseInHand.Fresh.State, "NotGovernmentInfo", reason: null)).ShouldContain("reply.reason-missing");
        Refused(Submit(CaseInHand.Fresh.State, "NotGovernmentInfo", grounds: [Regulation.Article(15)]))
            .ShouldContain("reply.ground-not-of-outcome");
    }

    [Fact]
    public void of_a_new_draft_names_the_withheld_pieces_anew_and_those_of_one_draft_stand_side_by_side()
    {
        var first = CaseInHand.Fresh.State.With(Piece("名单", "InternalAffairs")).With(Piece("记录", "ProcessInformation"));
        Pieces(first).ShouldBe(["名单", "记录"]);
        var drafted = first.With(
            new ReplyDrafted(Today, 1, "PartlyDisclosed", [], new(Text("查明"), Text("答复"), null), Draft, [], Clerk.Id)
        );
        Pieces(drafted).ShouldBe(["名单", "记录"]);

        Pieces(drafted.With(Piece("附图", "ThirdParty"))).ShouldBe(["附图"]);
        Pieces(drafted.With(Piece("附图", "ThirdParty")).With(Piece("名单", "InternalAffairs"))).ShouldBe(["附图", "名单"]);
    }

    [Fact]
    public void is_signed_at_the_last_level_and_with_the_letter_that_was_on_the_screen()
    {
        var submitted = new Matter<DisclosureRequest>(Submitted("NotGovernmentInfo"));
        submitted.When(request => Sign(request, LandHead)).ThenRefused("review.not-last-level");
        var last = submitted.After(request => request.PassReview(LandHead, Draft.Digest, null, null, Today));
        last.When(request => request.PassReview(Deputy, Draft.Digest, null, null, Today)).ThenRefused("review.last-level-signs");
        last.When(request => Sign(request, Deputy, seen: 99)).ThenRefused("reply.letter-changed");
        last.When(request => Sign(request, Deputy)).Then<ReplySigned>();
    }

    [Fact]
    public void is_delivered_by_the_office_with_proof_and_not_before_it_was_signed()
    {
        var signed = new Matter<DisclosureRequest>(Submitted("NotGovernmentInfo"))
            .After(request => request.PassReview(LandHead, Draft.Digest, null, null, Today))
            .After(request => Sign(request, Deputy));
        signed.When(request => Deliver(request, Today, by: LandHead)).ThenRefused("request.needs-office");
        signed.When(request => Deliver(request, Today, proof: " ")).ThenRefused("request.delivery-needs-proof");
        signed.When(request => Deliver(request, Today.AddDays(-1))).ThenRefused("request.delivered-before-signed");
        signed.When(request => Deliver(request, Today.AddDays(1))).ThenRefused("request.day-in-future");
        signed.After(request => Deliver(request, Today)).When(request => Deliver(request, Today)).ThenRefused("request.nothing-to-deliver");
    }

    private static Matter<DisclosureRequest> AtSecrecyCheck(string outcome) =>
        new Matter<DisclosureRequest>(Submitted(outcome)).After(request => request.PassReview(LandHead, Draft.Digest, null, null, Today));

    private static DisclosureRequest Submitted(string outcome) => CaseInHand.Fresh.After(request => Submit(request, outcome)).State;

    private static Decision Submit(
        DisclosureRequest request,
        string code,
        string result = "现答复如下",
        string? reason = "依法认定",
        IReadOnlyList<Citation>? grounds = null
    )
    {
        var outcome = Outcomes.Find(code)!;
        var reply = new DraftedReply(
            new(Text("经查"), Text(result), reason is null ? null : Text(reason)),
            grounds ?? [],
            Draft,
            [Contract]
        );
        return DisclosureRequest.SubmitDraft(
            LandClerk,
            outcome,
            reply,
            ReviewChain.OfReply,
            Proof(outcome, request),
            request.On(Today, Contract)
        );
    }

    // Everything that the outcome demands of a form, answered with the first of its choices.
    private static List<EvidenceGiven> Proof(Outcome outcome, DisclosureRequest request) =>
        [
            .. outcome
                .ToBeGiven(request.On(Today, Contract))
                .Select(kinds => kinds[0])
                .Select(kind => new EvidenceGiven(Today, kind.Code, kind.Fields.ToDictionary(field => field.Code, Answer), LandClerk.Id)),
        ];

    private static People.FreeText Answer(EvidenceField field) =>
        Text(
            field.Type switch
            {
                EvidenceFieldType.Day => "2026-03-09",
                EvidenceFieldType.Number => "1",
                EvidenceFieldType.Choice => field.Choices[0].Code,
                _ => "有据可查",
            }
        );

    [Fact]
    public void proves_by_what_was_said_last()
    {
        var said = new[] { "复印件", "电子文档" }.Select(form => new EvidenceGiven(
            Today,
            DisclosingEvidence.ProvisionRecorded.Code,
            new Dictionary<string, FreeText> { ["form"] = Text(form), ["way"] = Text("邮寄") },
            LandClerk.Id
        ));

        var request = said.Aggregate(CaseInHand.Fresh.State, (request, given) => request.With(given));

        request.Evidence.ShouldHaveSingleItem().Fields["form"].Value.ShouldBe("电子文档");
    }

    private static Decision Check(DisclosureRequest request, SecrecyFinding? finding) =>
        request.PassReview(Secrecy, Draft.Digest, null, finding, Today);

    private static Decision Sign(DisclosureRequest request, Officer by, int seen = 9) =>
        request.Sign(by, Draft.Digest, new(new("示政公", 2026, 2), File(9), null, Digest(seen)), null, null, Today);

    private static Decision Deliver(DisclosureRequest request, DateOnly on, string proof = "本人签收", Officer? by = null) =>
        request.Deliver(by ?? Clerk, DeliveryWay.Direct, Text(proof), on, Today);

    private static IEnumerable<string> Refused(Decision decision) =>
        decision.ShouldBeOfType<Decision.Refused>().Reasons.Select(reason => reason.Code);

    private static EvidenceGiven Piece(string place, string ground) =>
        new(
            Today,
            DisclosingEvidence.RedactionRecorded.Code,
            new Dictionary<string, FreeText> { ["pieces"] = Text(place), ["ground"] = Text(ground) },
            Clerk.Id
        );

    private static IEnumerable<string> Pieces(DisclosureRequest request) => request.Evidence.Select(given => given.Fields["pieces"].Value);
}

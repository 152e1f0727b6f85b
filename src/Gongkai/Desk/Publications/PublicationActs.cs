using Gongkai.Domain.Dockets;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Publications;

/// <summary>An act of an item's page.</summary>
/// <param name="Key">Last part of its address.</param>
/// <param name="Name">Key of its words: the last pass publishes.</param>
/// <param name="Next">Who gets it then, in words.</param>
/// <param name="WhyNot">Every reason against it now; none: it is possible.</param>
public sealed record PublicationAct(string Key, string Name, string Next, IReadOnlyList<Refusal> WhyNot);

/// <summary>The acts that an item may meet. Each asks the domain; nothing is decided here.</summary>
public static class PublicationActs
{
    /// <summary>The acts of an item for an officer, first those that are possible; what makes no sense at this stage is left out.</summary>
    public static IReadOnlyList<PublicationAct> Of(PublicationPage page, ReviewChain chain)
    {
        var (item, me, today) = (page.Item, page.Me, page.Today);
        var inReview = item.Stage is PublicationStage.InReview;
        IEnumerable<(bool Shown, string Key, string Name, string Next, IEnumerable<Refusal> WhyNot)> acts =
        [
            (inReview, "review", Pass(item), AfterPass(item), item.Review.WhyNotDecide(me, today)),
            (inReview, "return", "return", Say("next.drafter"), item.Review.WhyNotDecide(me, today)),
            (!inReview && item.IsInTheMaking, "submission", "submission", Level(chain.Levels[0]), item.WhyNotSubmit(me, chain)),
            (item.Withdrawal is null, "draft", item.IsInTheMaking ? "draft" : "revision", Say("next.submission"), item.WhyNotWrite(me)),
            (item.Public is not null, "withdrawal", "withdrawal", Say("next.nobody"), item.WhyNotWithdraw(me)),
        ];
        return
        [
            .. acts.Where(act => act.Shown)
                .Select(act => new PublicationAct(act.Key, act.Name, act.Next, [.. act.WhyNot]))
                .OrderBy(act => act.WhyNot.Count > 0),
        ];
    }

    /// <summary>Key of the name of the pass that is next: the last one publishes or keeps back, the secrecy check has its own.</summary>
    public static string Pass(Publication item) =>
        (item.Review.IsLastLevel, item.Draft?.Content.Attribute, item.Review.Waiting) switch
        {
            (true, DisclosureAttribute.Proactive, _) => "publishing",
            (true, _, _) => "keeping",
            (_, _, ReviewLevel.Secrecy) => "secrecy",
            _ => "review",
        };

    private static string AfterPass(Publication item) =>
        item.Review.Next is { } next ? Level(next)
        : item.Draft is { Content.Attribute: DisclosureAttribute.Proactive } ? Say("next.public")
        : Say("next.nobody");

    private static string Level(ReviewLevel level) => Say("next.level", Words.Of<Matters.MattersText>($"level.{level}"));

    private static string Say(string key, params object[] parts) => Words.Of<PublicationsText>(key, parts);
}

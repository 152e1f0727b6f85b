using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Publishing;

/// <summary>A town hall whose people draft, review and publish through the pages of the desk.</summary>
public sealed class PublishingHall : TownHall
{
    /// <summary>Those who pass an item after its drafter, in the order of the usual chain.</summary>
    public static readonly Role[] Reviewers = [Role.SectionHead, Role.SecrecyReviewer, Role.OfficeHead, Role.DeputyLeader];

    private static readonly (string Name, string Value)[] Usual =
    [
        ("Form.Column", "statutory"),
        ("Form.Item", "5"),
        ("Form.Attribute", "Proactive"),
        ("Form.Summary", "怎样办理"),
        ("Form.IssuingOrgan", "示范镇人民政府"),
        ("Form.SignedOn", "2026-03-01"),
        ("Form.Validity", "NotApplicable"),
        ("Form.Body", "办理的步骤和材料。"),
    ];

    private readonly Dictionary<Role, Browser> _browsers = [];

    /// <summary>What a drafter fills in, and otherwise where something else is given.</summary>
    public static (string, string)[] Fields(string title, params (string Name, string Value)[] other) =>
        [.. Usual.Where(field => other.All(o => o.Name != field.Name)), ("Form.Title", title), .. other];

    /// <summary>The browser of the person of this role, signed in once.</summary>
    public async Task<Browser> As(Role role) => _browsers.TryGetValue(role, out var open) ? open : _browsers[role] = await Browser(role);

    /// <summary>Drafts an item and gives its address at the desk.</summary>
    public async Task<string> Draft(string title, params (string, string)[] more)
    {
        var drafter = await As(Role.SectionMember);
        var answer = await drafter.Send("/desk/publications/new", Fields(title, more));
        answer.Status.ShouldBe(302, answer.Said);
        return answer.Location!;
    }

    public async Task Submit(string item)
    {
        var drafter = await As(Role.SectionMember);
        (await drafter.Send(item + "/submission")).Status.ShouldBe(302);
    }

    /// <summary>Passes it by these reviewers, one after another.</summary>
    public async Task Pass(string item, params Role[] reviewers)
    {
        foreach (var role in reviewers)
        {
            var reviewer = await As(role);
            var answer = await reviewer.Send(item + "/review");
            answer.Status.ShouldBe(302, $"{role}: {answer.Said}");
        }
    }

    /// <summary>Drafts an item and lets it become public; gives its address at the desk and for everybody.</summary>
    public async Task<(string Item, string Public)> Publish(string title, params (string, string)[] more)
    {
        var item = await Draft(title, more);
        await Submit(item);
        await Pass(item, Reviewers);
        return (item, await PublicAddress(item));
    }

    /// <summary>The address at which everybody reads it, as the desk shows it.</summary>
    public async Task<string> PublicAddress(string item)
    {
        var drafter = await As(Role.SectionMember);
        var link = (await drafter.Get(item)).Page.QuerySelector("main a[href^='/items/']");
        return link!.GetAttribute("href")!;
    }

    /// <summary>What somebody who is not signed in finds by these words.</summary>
    public async Task<string> Search(string words)
    {
        using var visitor = Browser();
        return (await visitor.Get($"/search?q={Uri.EscapeDataString(words)}")).Page.QuerySelector(".gk-items")?.TextContent ?? "";
    }

    /// <summary>The page as somebody reads it who is not signed in.</summary>
    public async Task<Answer> Read(string address)
    {
        using var visitor = Browser();
        return await visitor.Get(address);
    }
}

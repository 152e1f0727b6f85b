using System.Text.RegularExpressions;
using Gongkai.Browser.Tests.Fixture;
using Gongkai.Browser.Tests.Requests;
using Gongkai.Host;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests;

/// <summary>每一个页面: found by following every link, as everybody who works in the town hall and as a visitor, and looked at by axe at two widths.</summary>
public sealed partial class Every_page(Chromium chromium, DemonstrationTown town)
{
    /// <summary>Open cases differ in the acts that they lead to, and come first; of other pages a few of a kind show all.</summary>
    private const int MostCases = 25;
    private const int MostOfOneKind = 3;
    private const string Case = "/desk/requests/{number}";
    private const string Remedy = "/desk/remedies/{id}";
    private const string OpenCases = "/desk/requests?list=open";

    /// <summary>Acts that no case of the town leads to now; their pages are looked at all the same.</summary>
    private static readonly string[] RareActs = ["giving-up", "supplement-service"];

    private static readonly int[] Widths = [1280, 390];

    private static readonly string[] Staff =
    [
        "clerk",
        "office",
        "land1",
        "land",
        "finance",
        "secrecy",
        "deputy",
        "leader",
        "admin",
        "security",
        "audit",
    ];

    // Reached from a part that somebody wrote, while its report is in the making.
    private const string FirstDraft = "/desk/reports/2023/parts/p1/first-draft";

    /// <summary>Pages that only answer a form, need a state of their own, or are looked at by tests of their own.</summary>
    private static readonly string[] Elsewhere =
    [
        "/apply/check",
        "/desk",
        "/desk/collecting/{year:int}/members/{code}",
        "/desk/collecting/{year:int}/members/{code}/removal",
        "/desk/collecting/{year:int}/organs/{code}",
        "/desk/collecting/{year:int}/organs/{code}/acceptance",
        "/desk/collecting/{year:int}/organs/{code}/return",
        "/desk/collecting/{year:int}/organs/{code}/sheet",
        "/desk/reports/earlier/{year:int}",
        "/desk/reports/earlier/{year:int}/file",
        "/desk/reports/{year:int}/return",
        "/desk/reports/{year:int}/review",
        "/gallery",
        "/gallery/desk",
        "/problem/{status:int?}",
        "/set-up",
        "/sign-in/second-step",
    ];

    private readonly Dictionary<PagePattern, string> _seen = [];
    private readonly List<string> _wrong = [];

    [Fact]
    public async Task gives_axe_nothing_to_find_and_fits_a_monitor_and_a_phone()
    {
        await Walk(await town.VisitorAsync(chromium), "/", "/search?q=示范", "/sign-in", "/sign-in/code", "/problem-that-is-no-page");
        await Walk(await Applicant(), "/apply/receipt", "/track/case", "/track/supplement");
        await NameStandIn();
        foreach (var name in Staff)
            await Walk(
                await town.StaffAsync(chromium, name),
                OpenCases,
                "/desk/me",
                "/desk/collecting",
                "/desk/reports/2023/differences",
                FirstDraft
            );
        var clerk = await town.StaffAsync(chromium, "clerk");
        foreach (var act in RareActs)
            await Look(clerk, $"{_seen.Single(page => page.Key.Address == Case).Value}/{act}");

        _wrong.ShouldBeEmpty();
        PagePattern
            .All.Except(_seen.Keys)
            .Select(pattern => pattern.Address)
            .Except(Elsewhere)
            .Except(RareActs.Select(act => $"{Case}/{act}"))
            .ShouldBeEmpty();
    }

    // Next month, so that nobody's work of today moves.
    private async Task NameStandIn()
    {
        var office = await town.StaffAsync(chromium, "office");
        await office.OpenAsync("/desk/settings/absences");
        await office.SelectAsync("不在岗人员", "李国栋");
        await office.SelectAsync("代理的角色", "科室负责人");
        await office.SelectAsync("代理人", "吴建平");
        foreach (var day in (string[])["开始日期", "结束日期"])
            await office.TypeAsync(day, $"{TimeProvider.System.Today.AddMonths(1):yyyy-MM-dd}");
        await office.PressAsync("指定");
        await office.SeesAsync("代理人已指定。");
    }

    private async Task<Person> Applicant()
    {
        var citizen = await town.VisitorAsync(chromium);
        await citizen.OpenAsync("/apply");
        await citizen.FillInAsync("示范路公交站牌迁移的批复");
        await citizen.PressAsync("下一步：核对");
        await citizen.PressAsync("提交申请");
        await citizen.ReceiptAsync();
        return citizen;
    }

    // One page of each kind comes to axe; links are followed on more of a kind.
    private async Task Walk(Person person, params IEnumerable<string> starts)
    {
        Queue<string> ahead = new(starts);
        HashSet<string> known = [.. ahead];
        Dictionary<PagePattern, int> walked = [];
        while (ahead.TryDequeue(out var address))
        {
            var answer = await person.Page.APIRequest.GetAsync(address, new() { MaxRedirects = 0 });
            if (
                answer.Status is not (200 or 404)
                || !answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal)
            )
                continue;
            if (PagePattern.Of(address) is { } pattern && answer.Status is 200 && _seen.TryAdd(pattern, address))
                await Look(person, address);
            foreach (var link in Links(await answer.TextAsync()).Where(link => known.Add(link)))
                if (PagePattern.Of(link) is { } next && (walked[next] = walked.GetValueOrDefault(next) + 1) <= Most(next))
                    ahead.Enqueue(link);
        }
    }

    private int Most(PagePattern pattern) => pattern.Address is Case or Remedy || !_seen.ContainsKey(pattern) ? MostCases : MostOfOneKind;

    private async Task Look(Person person, string address)
    {
        await person.OpenAsync(address);
        foreach (var width in Widths)
        {
            await person.Page.SetViewportSizeAsync(width, 900);
            _wrong.AddRange((await person.Page.FindingsAsync()).Select(finding => $"{address} at {width}: {finding}"));
            if (await person.Page.SticksOutAsync() is > 0 and var pixels)
                _wrong.Add($"{address} at {width} is {pixels} pixels too wide");
        }
    }

    private static IEnumerable<string> Links(string html) =>
        Link()
            .Matches(html)
            .Select(link => System.Net.WebUtility.HtmlDecode(link.Groups[1].Value))
            .Where(link => !link.Contains("handler=", StringComparison.Ordinal));

    [GeneratedRegex("""<a [^>]*href="(/[^"#]*)["#]""")]
    private static partial Regex Link();
}

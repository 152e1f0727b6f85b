using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Portal.Track;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Tests.SignIn.Fixture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using KindNames = Gongkai.Desk.EntryKinds;

namespace Gongkai.Tests.Requests;

/// <summary>经过 of a docket that holds one entry of every kind: each by its own partial at the desk, and for the applicant no more than was meant for them.</summary>
public sealed class The_timeline(TownHall town) : IClassFixture<TownHall>
{
    /// <summary>Kinds that are the organ's inner work.</summary>
    private static readonly string[] Inner =
    [
        "request.applicantKindChanged",
        "request.archived",
        "request.assigned",
        "request.evidenceGiven",
        "request.noteAdded",
        "request.replyDrafted",
        "request.searchRecorded",
        "review.clearanceAsked",
        "review.passed",
        "review.returned",
        "review.submitted",
    ];

    [Fact]
    public async Task has_a_partial_for_every_kind_and_shows_each_at_the_desk_under_its_name()
    {
        var number = await OneOfEach();
        using var clerk = await town.Browser(Role.Clerk);

        var answer = await clerk.Get($"/desk/requests/{number}");

        answer.Status.ShouldBe(200, answer.Said);
        var titles = Titles(answer);
        var names = town.App.Services.GetRequiredService<IStringLocalizer<KindNames>>();
        foreach (var kind in Kinds)
        {
            names[kind.Name].ResourceNotFound.ShouldBeFalse(kind.Name);
            titles.ShouldContain(Said(names[kind.Name].Value), kind.Name);
        }
        titles.Count.ShouldBe(Kinds.Count());
    }

    [Fact]
    public async Task shows_the_applicant_every_kind_that_was_between_both_sides_in_words_and_none_of_the_inner_work()
    {
        var number = await OneOfEach();
        using var citizen = town.Browser();
        var code = TrackingCodeOf(await Docket(number));
        (await citizen.Send("/track", ("Form.Number", number), ("Form.Code", code))).Location.ShouldBe("/track/case");

        var answer = await citizen.Get("/track/case");

        var shown = Kinds.Where(kind => !Inner.Contains(kind.Name)).ToList();
        var words = town.App.Services.GetRequiredService<IStringLocalizer<TrackText>>();
        Titles(answer).ShouldBe(shown.Select(kind => Said(words[$"entry.{kind.Type.Name}"].Value)), ignoreOrder: true);
        shown.ShouldAllBe(kind => !words[$"entry.{kind.Type.Name}"].ResourceNotFound);
        answer.Said.ShouldNotContain("entry.");
    }

    private static IEnumerable<EntryKind> Kinds => EntryKinds.All.Where(kind => kind.Name.Split('.')[0] is "request" or "review");

    private static List<string> Titles(Answer answer) =>
        [
            .. answer
                .Page.QuerySelectorAll(".gk-timeline .gk-entry:not(.gk-entry--ahead) .gk-entry__title")
                .Select(title => Said(title.TextContent)),
        ];

    private static string Said(string text) => text.Trim();

    // Written past the acts of the domain, which would never let all of this happen to one case.
    private async Task<string> OneOfEach()
    {
        // Some of these entries tell of what was not done, such as an erasure.
        town.LeavesItWhole = false;
        var number = await town.Receive("每一种记录");
        var docket = await Docket(number);
        var written = await town.Ask<Dockets, Decision>(async dockets =>
        {
            var next = await dockets.NextDocumentNumber(TownHall.Organ, "示政公", Arriving.Today.Year);
            IReadOnlyList<Entry> entries =
            [
                .. Kinds
                    .Where(kind => kind.Type != typeof(Received))
                    .Select(kind => (Entry)Example.Of(kind.Type) with { On = Arriving.Today }),
            ];
            return await dockets.Step<DisclosureRequest>(
                TownHall.Organ,
                docket.Id,
                1,
                Actor.Staff(town.People[Role.Clerk]),
                _ => new Decision.Taken([.. entries.OrderBy(Letter).Select(entry => Numbered(entry, next))]),
                []
            );
        });
        written.ShouldBeOfType<Decision.Taken>();
        return number;
    }

    // Letters take the numbers of their series one after the other.
    private static Entry Numbered(Entry entry, DocumentNumber next)
    {
        var number = next with { Serial = next.Serial + Letter(entry) };
        return entry switch
        {
            SupplementAsked e => e with { Notice = e.Notice! with { Number = number } },
            Extended e => e with { Notice = e.Notice! with { Number = number } },
            ReplySigned e => e with { Number = number },
            _ => entry,
        };
    }

    private static int Letter(Entry entry) =>
        entry switch
        {
            SupplementAsked => 0,
            Extended => 1,
            ReplySigned => 2,
            _ => 3,
        };

    private async Task<OpenDocket<DisclosureRequest>> Docket(string number)
    {
        CaseNumber.TryParse(number, out var printed).ShouldBeTrue();
        return (
            await town.Ask<Dockets, OpenDocket<DisclosureRequest>?>(dockets => dockets.Open<DisclosureRequest>(TownHall.Organ, printed))
        )!;
    }

    private string TrackingCodeOf(OpenDocket<DisclosureRequest> docket) =>
        TrackingCode.Of(town.App.Services.GetRequiredService<TrackingSecret>().Bytes, docket.Id, docket.Matter.Number).Print();
}

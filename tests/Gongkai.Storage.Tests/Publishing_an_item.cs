using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Publishing;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Publishing_an_item(PostgresServer postgres)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
    private static readonly IndexNumber Index = new("HX", Today.Year, 1);

    [Theory, OnEachEngine]
    public async Task shows_it_only_after_its_last_review_and_finds_words_of_two_signs(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var plan = IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan"));
        var docket = await Draft(house, plan);

        await Pass(house, docket, Town.LandHead);
        await Pass(house, docket, Town.Secrecy);
        await Pass(house, docket, Town.OfficeHead);
        (await Find(house, "防汛")).ShouldBe(0);
        await Pass(house, docket, Town.Deputy);

        string[] found = ["防汛", "防汛应急", "covid-19", "ＣＯＶＩＤ", "汛", "〔2026〕5号", "应急 预案"];
        foreach (var words in found)
            (await Find(house, words)).ShouldBe(1, words);
        string[] notFound = ["汛防", "防应", "防汛预案", "covi", "抗旱", "！", ""];
        foreach (var words in notFound)
            (await Find(house, words)).ShouldBe(0, words);
        var item = await house.In<PublicShelf, PublicItem?>(shelf => shelf.Find(Index));
        item!.PublishedOn.ShouldBe(Today);
        (await house.In<PublicShelf, IReadOnlyList<PublicFile>>(s => s.Files(item))).Single().Name.ShouldBe("plan.txt");
        (await house.In<PublicShelf, byte[]?>(s => s.Content(item, plan.Named.Digest))).ShouldBe(Encoding.UTF8.GetBytes("the plan"));
    }

    [Theory, OnEachEngine]
    public async Task leaves_an_explanation_and_nothing_else_when_it_is_withdrawn(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var plan = IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan"));
        var docket = await Draft(house, plan);
        foreach (var reviewer in new[] { Town.LandHead, Town.Secrecy, Town.OfficeHead, Town.Deputy })
            await Pass(house, docket, reviewer);

        await Step(
            house,
            docket,
            Town.OfficeHead,
            p => p.Withdraw(Town.OfficeHead, WithdrawalKind.Superseded, Town.Text("已被新预案替代"), Today)
        );

        var item = await house.In<PublicShelf, PublicItem?>(shelf => shelf.Find(Index));
        (item!.Explanation, item.Body, item.Summary).ShouldBe(("已被新预案替代", "", ""));
        (await Find(house, "防汛")).ShouldBe(0);
        (await house.In<PublicShelf, PublicPage>(s => s.Find(new PublicQuery()))).Total.ShouldBe(0);
        (await house.In<PublicShelf, IReadOnlyList<PublicFile>>(s => s.Files(item))).ShouldBeEmpty();
        (await house.In<PublicShelf, byte[]?>(s => s.Content(item, plan.Named.Digest))).ShouldBeNull();
        (await house.In<PublicShelf, IReadOnlyList<PublicVersion>>(s => s.Versions(item))).ShouldBeEmpty();
    }

    private static async Task<int> Find(House house, string words) =>
        (await house.In<PublicShelf, PublicPage>(shelf => shelf.Find(new PublicQuery { Organ = Town.Organ, Words = words }))).Total;

    private static async Task<DocketId> Draft(House house, IncomingFile attachment)
    {
        var content = new PublicationContent
        {
            Title = Town.Text("示范镇防汛应急预案"),
            Column = StatutoryColumns.Statutory,
            StatutoryItem = 12,
            Summary = Town.Text("汛期的组织和措施"),
            Body = Town.Text("镇政府制定防汛应急预案；另见 COVID-19 期间的安排。"),
            IssuingOrgan = "示范镇人民政府",
            DocumentNumber = "示政〔2026〕5号",
            SignedOn = Today,
            Attachments = [attachment.Named],
        };
        var digest = FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(content.CanonicalBytes())));
        (
            await house.In<Dockets, Decision>(dockets =>
                dockets.Begin<Publication>(
                    Town.Organ,
                    "draft",
                    Actor.Staff(Town.LandClerk.Id),
                    () => Publication.Empty.SubmitDraft(Town.LandClerk, content, digest, null, ReviewChain.OfPublication, Today),
                    [attachment]
                )
            )
        ).ShouldBeOfType<Decision.Taken>();
        return await house.In<Db, DocketId>(db => Task.FromResult(db.DocketHeads.Single(head => head.Family == "publication").Docket));
    }

    private static Task Pass(House house, DocketId docket, Officer reviewer) =>
        Step(house, docket, reviewer, p => p.Pass(reviewer, p.Review.File, null, SecrecyFinding.Clear, Index, Today));

    private static async Task Step(House house, DocketId docket, Officer officer, Func<Publication, Decision> act) =>
        (
            await house.In<Dockets, Decision>(async dockets =>
            {
                var opened = await dockets.Open<Publication>(Town.Organ, docket);
                return await dockets.Step(Town.Organ, docket, opened!.Seen, Actor.Staff(officer.Id), act);
            })
        ).ShouldBeOfType<Decision.Taken>();
}

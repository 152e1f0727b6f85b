using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Publishing;
using Gongkai.Storage.Sealed;
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

    [Theory, OnEachEngine]
    public async Task is_stopped_where_the_content_is_not_what_the_reviewers_approved(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var plan = IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan"));
        var docket = await Draft(house, plan, Town.Digest(1));
        foreach (var reviewer in new[] { Town.LandHead, Town.Secrecy, Town.OfficeHead })
            await Pass(house, docket, reviewer);

        await Should.ThrowAsync<SealBroken>(() => Pass(house, docket, Town.Deputy));

        (await house.In<PublicShelf, PublicPage>(s => s.Find(new PublicQuery()))).Total.ShouldBe(0);
        (await house.Open<Publication>(docket)).Matter.Stage.ShouldBe(PublicationStage.InReview);
    }

    [Theory, OnEachEngine]
    public async Task takes_its_number_once_also_when_it_was_sent_back_before(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var docket = await Draft(house, IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan")));
        await Step(house, docket, Town.LandHead, p => p.Return(Town.LandHead, Town.Text("缺文号"), Today));
        await Step(house, docket, Town.LandClerk, p => Reworked(p, "示范镇防汛应急预案（修订）", null));
        await Step(house, docket, Town.LandClerk, p => p.Submit(Town.LandClerk, ReviewChain.OfPublication, Today));
        foreach (var reviewer in new[] { Town.LandHead, Town.Secrecy, Town.OfficeHead, Town.Deputy })
            await Pass(house, docket, reviewer);

        (await house.In<Dockets, IndexNumber>(dockets => dockets.NextIndexNumber(Town.Organ, "HX", Today.Year))).Serial.ShouldBe(2);
    }

    [Theory, OnEachEngine]
    public async Task anew_leaves_the_old_version_up_and_found_until_the_new_one_is_approved(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var docket = await Draft(house, IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan")));
        Officer[] chain = [Town.LandHead, Town.Secrecy, Town.OfficeHead, Town.Deputy];
        foreach (var reviewer in chain)
            await Pass(house, docket, reviewer);

        await Step(house, docket, Town.LandClerk, p => Reworked(p, "示范镇抗旱预案", "改名"));
        await Step(house, docket, Town.LandClerk, p => p.Submit(Town.LandClerk, ReviewChain.OfPublication, Today));
        foreach (var reviewer in chain[..^1])
            await Pass(house, docket, reviewer);
        (await house.In<PublicShelf, PublicItem?>(shelf => shelf.Find(Index)))!.Title.ShouldBe("示范镇防汛应急预案");
        (await Find(house, "抗旱")).ShouldBe(0);
        await Pass(house, docket, chain[^1]);

        var item = await house.In<PublicShelf, PublicItem?>(shelf => shelf.Find(Index));
        (item!.Title, item.Version).ShouldBe(("示范镇抗旱预案", 2));
        (await house.In<PublicShelf, IReadOnlyList<PublicVersion>>(s => s.Versions(item))).Select(v => v.Version).ShouldBe([2, 1]);
    }

    [Theory, OnEachEngine]
    public async Task stands_in_the_lists_of_those_who_may_see_it_and_waits_for_whose_turn_it_is(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var docket = await Draft(house, IncomingFile.Of("plan.txt", "text/plain", Encoding.UTF8.GetBytes("the plan")));
        Officer[] staff = [Town.LandClerk, Town.LandHead, Town.FinanceHead, Town.Secrecy, Town.OfficeHead, Town.Deputy, Town.Administrator];

        (await Waiting(house, staff)).ShouldBe([Town.LandHead]);
        (await Seeing(house, docket, staff)).ShouldBe([Town.LandClerk, Town.LandHead, Town.Secrecy, Town.OfficeHead, Town.Deputy]);
        await Pass(house, docket, Town.LandHead);
        (await Waiting(house, staff)).ShouldBe([Town.Secrecy]);
        await Step(house, docket, Town.Secrecy, p => p.Return(Town.Secrecy, Town.Text("含个人信息"), Today));
        (await Waiting(house, staff)).ShouldBe([Town.LandClerk]);
        (await Seeing(house, docket, staff)).ShouldBe([Town.LandClerk, Town.LandHead, Town.Secrecy, Town.OfficeHead, Town.Deputy]);

        var mine = await house.In<PublicationList, PublicationSlice>(list =>
            list.Find(Town.OfficeHead, new PublicationQuery { Words = "防汛" }, Today)
        );
        mine.Rows.ShouldHaveSingleItem().Title.ShouldBe("示范镇防汛应急预案");
        (await house.In<Rebuild, IReadOnlyList<Rebuilt>>(r => r.Facts(Town.Organ, write: false))).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<Officer>> Waiting(House house, IEnumerable<Officer> staff) =>
        await Where(staff, officer => house.In<PublicationList, int>(list => list.CountMine(officer, Today)));

    /// <summary>Those in whose list it stands; the docket's own rule must say the same.</summary>
    private static async Task<IEnumerable<Officer>> Seeing(House house, DocketId docket, IReadOnlyList<Officer> staff)
    {
        var item = (await house.Open<Publication>(docket)).Matter;
        var listed = await Where(
            staff,
            async officer => (await house.In<PublicationList, Dictionary<string, int>>(list => list.CountByStage(officer))).Values.Sum()
        );
        staff.Where(officer => new Viewer.Staff(officer).MaySee(Town.Organ, item)).ShouldBe(listed);
        return listed;
    }

    private static async Task<IReadOnlyList<Officer>> Where(IEnumerable<Officer> staff, Func<Officer, Task<int>> count)
    {
        List<Officer> found = [];
        foreach (var officer in staff)
            if (await count(officer) > 0)
                found.Add(officer);
        return found;
    }

    private static Decision Reworked(Publication item, string title, string? change)
    {
        var content = item.Draft!.Content with { Title = Town.Text(title) };
        return item.Write(Town.LandClerk, content, ContentDigest.Of(content), change is null ? null : Town.Text(change), Today);
    }

    private static async Task<int> Find(House house, string words) =>
        (await house.In<PublicShelf, PublicPage>(shelf => shelf.Find(new PublicQuery { Organ = Town.Organ, Words = words }))).Total;

    private static async Task<DocketId> Draft(House house, IncomingFile attachment, FileDigest? digest = null)
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
        (
            await house.In<Dockets, Decision>(dockets =>
                dockets.Begin<Publication>(
                    Town.Organ,
                    "draft",
                    Actor.Staff(Town.LandClerk.Id),
                    () => Publication.Empty.Write(Town.LandClerk, content, digest ?? ContentDigest.Of(content), null, Today),
                    [attachment]
                )
            )
        ).ShouldBeOfType<Decision.Taken>();
        var docket = await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, "draft"));
        await Step(house, docket, Town.LandClerk, item => item.Submit(Town.LandClerk, ReviewChain.OfPublication, Today));
        return docket;
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

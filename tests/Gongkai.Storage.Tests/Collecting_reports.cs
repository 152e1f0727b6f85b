using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Storage.Collecting;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Collecting_reports(PostgresServer postgres)
{
    private static readonly DateOnly Today = Town.Day("2025-01-20");
    private static readonly Member[] First = [new("甲镇人民政府") { Code = "A1" }, new("乙镇人民政府") { Code = "B1" }];

    [Theory, OnEachEngine]
    public async Task holds_the_list_of_a_year_until_a_later_year_has_its_own(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        (await Any(house)).ShouldBeFalse();
        (await Save(house, 2023, First)).ShouldBeOfType<Decision.Taken>();
        (await Save(house, 2025, [First[0]])).ShouldBeOfType<Decision.Taken>();

        (await Members(house, 2022)).ShouldBeEmpty();
        (await Members(house, 2023)).ShouldBe(First);
        (await Members(house, 2024)).ShouldBe(First);
        (await Members(house, 2026)).ShouldBe([First[0]]);
        (await Any(house)).ShouldBeTrue();
        (await Save(house, 2026, [new("丙镇人民政府")])).ShouldBeOfType<Decision.Refused>().Reasons.Single().Code.ShouldBe("members.code");
        (await house.Verify()).IsWhole.ShouldBeTrue();
    }

    [Theory, OnEachEngine]
    public async Task reads_every_docket_of_a_year_at_once_with_its_sealed_words_and_its_files(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        foreach (var (year, code) in new[] { (2024, "B1"), (2024, "A1"), (2023, "A1") })
            await Receive(house, year, code);

        var reports = await house.In<CollectedReports, IReadOnlyList<OpenDocket<CollectedReport>>>(store => store.Of(Town.Organ, 2024));

        reports.Select(report => report.Matter.Member).ShouldBe(["A1", "B1"]);
        reports.ShouldAllBe(report => report.Matter.SentBack!.Note.Value == "请核对合计" && report.Entries.Count == 3);
        (await house.In<CollectedReports, IReadOnlyList<int>>(store => store.Years(Town.Organ))).ShouldBe([2024, 2023]);
        var kept = await house.In<CollectedReports, byte[]?>(store => store.Canonical(Town.Organ, reports[0]));
        kept.ShouldBe(Canonical("A1").Content.ToArray());
        (await house.Verify()).IsWhole.ShouldBeTrue();
    }

    private static async Task Receive(House house, int year, string code)
    {
        var number = CollectedReport.NumberOf(year, code);
        var (file, canonical) = (IncomingFile.Of("2024.docx", "application/vnd.docx", new byte[] { 1, 2, 3 }), Canonical(code));
        await house.In<Dockets>(async dockets =>
        {
            var open = () => CollectedReport.Open(year, code, "甲镇人民政府", Today);
            (await dockets.Begin<CollectedReport>(Town.Organ, number, Actor.Program, open)).ShouldBeOfType<Decision.Taken>();
            var docket = (await dockets.Open<CollectedReport>(Town.Organ, number))!;
            var came = new Incoming(CollectedWay.Upload, null, file.Named, canonical.Named, 1, 0);
            await dockets.Step<CollectedReport>(
                Town.Organ,
                docket.Id,
                1,
                Actor.Program,
                report => report.Receive(came, Today),
                [file, canonical]
            );
            var back = await dockets.Step<CollectedReport>(
                Town.Organ,
                docket.Id,
                2,
                Actor.Staff(Town.Clerk.Id),
                report => report.SendBack(Town.Clerk, [], Town.Text("请核对合计"), Today.AddDays(7), Today)
            );
            back.ShouldBeOfType<Decision.Taken>();
        });
    }

    private static IncomingFile Canonical(string code) =>
        IncomingFile.Of("2024.json", "application/json", System.Text.Encoding.UTF8.GetBytes($"\"{code}\""));

    private static Task<bool> Any(House house) => house.In<ReportingMembers, bool>(members => members.Any(Town.Organ));

    private static Task<Decision> Save(House house, int year, Member[] members) =>
        house.In<ReportingMembers, Decision>(store => store.Save(Town.Organ, year, members, Actor.Staff(Town.Clerk.Id)));

    private static async Task<IReadOnlyList<Member>> Members(House house, int year) =>
        (await house.In<ReportingMembers, ExpectedReports>(store => store.Of(Town.Organ, year))).Members;
}

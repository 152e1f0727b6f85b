using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Freezing_a_report(PostgresServer postgres)
{
    private const int Year = 2023;
    private static readonly DateOnly Today = Town.Day("2024-01-16");

    [Theory, OnEachEngine]
    public async Task keeps_the_approved_bytes_and_is_done_once(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var file = IncomingFile.Of("report.json", "application/json", "{\"report\":1}"u8.ToArray());
        await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<YearReport>(Town.Organ, YearReport.NumberOf(Year), Actor.Program, () => YearReport.Begin(Town.Clerk, Year, Today))
        );

        await Taken(house, report => Submit(report, file), file);
        await Taken(house, report => Pass(report, Town.OfficeHead, file));
        (await Frozen(house)).ShouldBeNull();
        await Taken(house, report => Pass(report, Town.Principal, file));

        (await Frozen(house)).ShouldNotBeNull().Json.ShouldBe("{\"report\":1}");
        (await house.Verify()).IsWhole.ShouldBeTrue();
        (await Step(house, report => Submit(report, file)))
            .ShouldBeOfType<Decision.Refused>()
            .Reasons.ShouldHaveSingleItem()
            .Code.ShouldBe("report.frozen-before");

        (await house.Sql($"update report_snapshots set json = json || ' '")).ShouldBe(1);
        (await house.Verify()).Fault.ShouldNotBeNull().Kind.ShouldBe(JournalFaultKind.FileChanged);
        await house.Sql($"delete from report_snapshots");
        (await house.Verify()).Fault.ShouldNotBeNull().Kind.ShouldBe(JournalFaultKind.FileMissing);
    }

    [Theory, OnEachEngine]
    public async Task again_after_a_correction_keeps_both_versions(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<YearReport>(Town.Organ, YearReport.NumberOf(Year), Actor.Program, () => YearReport.Begin(Town.Clerk, Year, Today))
        );
        await Freeze(house, "{\"report\":1}");
        await Taken(house, report => report.BeginCorrection(Town.Clerk, Town.Text("更正收费数字"), Today));
        await Freeze(house, "{\"report\":2}");

        (await Frozen(house)).ShouldNotBeNull().Json.ShouldBe("{\"report\":2}");
        var versions = await house.In<ReportSnapshots, IReadOnlyList<ReportSnapshot>>(snapshots => snapshots.Versions(Town.Organ, Year));
        versions.Select(frozen => (frozen.Version, frozen.Json)).ShouldBe([(2, "{\"report\":2}"), (1, "{\"report\":1}")]);
        (await house.Verify()).IsWhole.ShouldBeTrue();
        (await house.Sql($"delete from report_snapshots where version = 1")).ShouldBe(1);
        (await house.Verify()).IsWhole.ShouldBeFalse();
    }

    [Theory, OnEachEngine]
    public async Task is_refused_when_the_numbers_moved_since_it_was_submitted(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var file = IncomingFile.Of("report.json", "application/json", "{}"u8.ToArray());
        await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<YearReport>(Town.Organ, YearReport.NumberOf(Year), Actor.Program, () => YearReport.Begin(Town.Clerk, Year, Today))
        );
        await Taken(house, report => Submit(report, file), file);

        var moved = await Step(
            house,
            report => report.Pass(Town.OfficeHead, file.Named.Digest, Town.Digest(7), remark: null, secrecy: null, Today)
        );

        moved.ShouldBeOfType<Decision.Refused>().Reasons.ShouldHaveSingleItem().Code.ShouldBe("report.numbers-moved");
        await Taken(house, report => report.Return(Town.OfficeHead, Town.Text("数字有变动"), Today));
        await Taken(house, report => Submit(report, file), file);
    }

    private static async Task Freeze(House house, string json)
    {
        var file = IncomingFile.Of("report.json", "application/json", System.Text.Encoding.UTF8.GetBytes(json));
        await Taken(house, report => Submit(report, file), file);
        await Taken(house, report => Pass(report, Town.OfficeHead, file));
        await Taken(house, report => Pass(report, Town.Principal, file));
    }

    private static Decision Submit(YearReport report, IncomingFile file) =>
        report.Submit(Town.Clerk, Year, file.Named, ReviewChain.OfReport, [], Today);

    private static Decision Pass(YearReport report, Officer officer, IncomingFile file) =>
        report.Pass(officer, file.Named.Digest, file.Named.Digest, remark: null, secrecy: null, Today);

    private static Task<ReportSnapshot?> Frozen(House house) =>
        house.In<ReportSnapshots, ReportSnapshot?>(snapshots => snapshots.Find(Town.Organ, Year));

    private static async Task Taken(House house, Func<YearReport, Decision> act, params IReadOnlyList<IncomingFile> files) =>
        (await Step(house, act, files)).ShouldBeOfType<Decision.Taken>();

    private static Task<Decision> Step(House house, Func<YearReport, Decision> act, params IReadOnlyList<IncomingFile> files) =>
        house.In<Dockets, Decision>(async dockets =>
        {
            var open = (await dockets.Open<YearReport>(Town.Organ, YearReport.NumberOf(Year)))!;
            return await dockets.Step(Town.Organ, open.Id, open.Seen, Actor.Program, act, files);
        });
}

using Gongkai.Domain.Dockets;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Counting_a_year(PostgresServer postgres)
{
    private const int Year = 2025;

    [Theory, OnEachEngine]
    public async Task counts_every_cell_as_its_own_question_does(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await Request(house, "2024-12-02", Town.NaturalPerson(), "2025-01-06");
        await Request(house, "2025-02-03", Town.NaturalPerson(), "2025-02-10");
        await Request(house, "2025-02-03", Town.Company(), null);
        await Request(house, "2025-12-30", Town.NaturalPerson(), "2026-01-04");
        await Suit(house, "2024-11-04", SuitResult.Dismissed, "2025-03-03");
        await Suit(house, "2025-06-03", null, null);

        var cells = await house.In<ReportCounts, IReadOnlyDictionary<CellCode, decimal>>(counts => counts.Cells(Town.Organ, Year));

        cells.Count.ShouldBe(190);
        cells[new("T3.R01", "C_TOTAL")].ShouldBe(3);
        cells[new("T3.R02", "C_NATURAL")].ShouldBe(1);
        cells[new("T3.R04", "C_TOTAL")].ShouldBe(2);
        cells[new("T4.R_SUIT_DIRECT", "C_OTHER")].ShouldBe(1);
        cells[new("T4.R_SUIT_DIRECT", "C_PENDING")].ShouldBe(1);
        foreach (var (cell, number) in cells)
        {
            (await house.In<ReportCounts, int>(counts => counts.Count(Town.Organ, cell, Year))).ShouldBe((int)number, cell.ToString());
            (await house.In<ReportCounts, IReadOnlyList<CaseFacts>>(counts => counts.Behind(Town.Organ, cell, Year))).Count.ShouldBe(
                (int)number,
                cell.ToString()
            );
        }
        (await Record(house)).RemediesCarriedIn.ShouldBe(1);
    }

    [Theory, OnEachEngine]
    public async Task sums_the_fees_of_the_year_as_corrected(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var number = await Request(house, "2025-02-03", Town.NaturalPerson(), null);
        await Step(house, number, new FeeNotified(Town.Day("2025-02-05"), 400, Town.Day("2025-02-06")));
        await Step(
            house,
            number,
            new Corrected(Town.Day("2025-02-07"), 2, new FeeNotified(Town.Day("2025-02-05"), 40, null), Town.Text("多写一个零"))
        );
        await Step(house, number, new FeePaid(Town.Day("2025-02-20"), 40));
        await Step(house, number, new FeePaid(Town.Day("2026-01-02"), 7));

        var record = await Record(house);

        (record.FeeLetters, record.FeeAsked, record.FeeReceived).ShouldBe((1, 40L, 40L));
    }

    [Theory, OnEachEngine]
    public async Task asks_the_registers_for_table_two_and_lists_the_lines_behind_it(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        RegisterLine[] documents =
        [
            new(new(2020, 5, 1), "示政规〔2020〕1号", "甲") { EndedOn = new(2025, 6, 1) },
            new(new(2025, 5, 1), "示政规〔2025〕1号", "乙"),
        ];
        await Import(house, Register.NormativeDocuments, documents);
        await Import(house, Register.Fees, [new(new(2025, 12, 31), "档案复印", "物价局文件") { Fen = 1_234_500 }]);

        var cells = await house.In<RegisterStore, IReadOnlyDictionary<CellCode, decimal>>(store => store.Cells(Town.Organ, Year));

        cells.Count.ShouldBe(10);
        cells[new("T2.R1_2", "C_ISSUED")].ShouldBe(1);
        cells[new("T2.R1_2", "C_REPEALED")].ShouldBe(1);
        cells[new("T2.R1_2", "C_INFORCE")].ShouldBe(1);
        cells[new("T2.R8_1", "C_AMOUNT")].ShouldBe(1.2345m);
        (await Behind(house, "C_REPEALED")).ShouldBe(["示政规〔2020〕1号"]);
        (await Behind(house, "C_INFORCE")).ShouldBe(["示政规〔2025〕1号"]);
    }

    private static async Task<IEnumerable<string>> Behind(House house, string column)
    {
        var lines = await house.In<RegisterStore, IReadOnlyList<RegisterLine>>(store =>
            store.Behind(Town.Organ, new("T2.R1_2", column), Year, 1, 50)
        );
        return lines.Select(line => line.Number);
    }

    private static Task<YearRecord> Record(House house) => house.In<YearRecords, YearRecord>(records => records.Of(Town.Organ, Year));

    private static Task<Decision> Import(House house, Register register, IReadOnlyList<RegisterLine> lines) =>
        house.In<RegisterStore, Decision>(store => store.Import(Town.Organ, register, lines, Town.Clerk.Id));

    private static async Task<CaseNumber> Request(House house, string received, Applicant applicant, string? withdrawn)
    {
        var begun = await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                Town.Organ,
                Guid.NewGuid().ToString("N"),
                Actor.Program,
                drawn => new Decision.Taken(new Received(Town.Day(received), drawn, Channel.Counter, applicant, Town.AskedFor("村规")))
            )
        );
        var number = begun.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number;
        if (withdrawn is not null)
            await Step(house, number, new Withdrawn(Town.Day(withdrawn), Town.Text("撤回")));
        return number;
    }

    private static async Task Step(House house, CaseNumber number, Entry entry)
    {
        var open = await house.Open(number);
        await house.In<Dockets, Decision>(dockets =>
            dockets.Step<DisclosureRequest>(Town.Organ, open.Id, open.Seen, Actor.Program, _ => new Decision.Taken(entry))
        );
    }

    private static async Task Suit(House house, string notified, SuitResult? result, string? served)
    {
        var notice = new SuitNotified(
            Town.Day(notified),
            "示范区人民法院",
            $"（{notified}）",
            AfterReconsideration: false,
            Reconsideration: null,
            SuitRole.Acting,
            new(RemedySubjectKind.Request, null)
        );
        List<Entry> entries = [notice];
        if (result is { } decided)
            entries.AddRange(
                new JudgmentReceived(Town.Day(served!), SuitInstance.First, decided, Town.Day(served!), null),
                new JudgmentEffective(Town.Day(served!))
            );
        var begun = await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<AdministrativeSuit>(
                Town.Organ,
                Guid.NewGuid().ToString("N"),
                Actor.Program,
                () => new Decision.Taken([.. entries])
            )
        );
        begun.ShouldBeOfType<Decision.Taken>();
    }
}

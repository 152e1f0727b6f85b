using System.Diagnostics;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Importing_a_register(PostgresServer postgres)
{
    [Theory, OnEachEngine]
    public async Task of_a_years_penalties_is_one_entry_and_takes_seconds(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        List<RegisterLine> lines =
        [
            .. Enumerable.Range(1, 1130).Select(i => new RegisterLine(new(2023, 1 + i % 12, 5), $"示罚〔2023〕{i}号", "示范处罚")),
        ];
        var watch = Stopwatch.StartNew();

        (await Import(house, Register.Penalties, lines)).ShouldBeOfType<Decision.Taken>().Entries.ShouldHaveSingleItem();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (await Count(house, Register.Penalties, 2023)).Made.ShouldBe(1130);
        (await Count(house, Register.Penalties, 2024)).Made.ShouldBe(0);
        (await house.Verify()).IsWhole.ShouldBeTrue();
        (await Import(house, Register.Penalties, lines))
            .ShouldBeOfType<Decision.Refused>()
            .Reasons.Single()
            .Code.ShouldBe("register.imported-before");
    }

    [Theory, OnEachEngine]
    public async Task of_documents_tells_what_was_made_ended_and_is_in_force(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        RegisterLine[] lines =
        [
            new(new(2019, 5, 1), "示政规〔2019〕1号", "甲"),
            new(new(2020, 5, 1), "示政规〔2020〕1号", "乙") { EndedOn = new(2023, 6, 1) },
            new(new(2023, 5, 1), "示政规〔2023〕1号", "丙"),
            new(new(2024, 5, 1), "示政规〔2024〕1号", "丁"),
        ];

        await Import(house, Register.NormativeDocuments, lines);

        (await Count(house, Register.NormativeDocuments, 2023)).ShouldBe(new RegisterYear(1, 1, 2, 0));
    }

    [Theory, OnEachEngine]
    public async Task counts_no_number_twice_and_is_taken_back_whole(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        RegisterLine[] wrong = [new(new(2023, 5, 1), "示罚〔2023〕1号", "甲"), new(new(2023, 5, 2), "示罚〔2023〕2号", "乙")];
        await Import(house, Register.Penalties, wrong);
        Refusal(await Import(house, Register.Penalties, [wrong[0] with { Title = "丙" }])).ShouldBe("register.numbers-known");

        var import = (
            await house.In<RegisterStore, IReadOnlyList<RegisterImportRow>>(s => s.Imports(Town.Organ, Register.Penalties))
        ).ShouldHaveSingleItem();
        import.Lines.ShouldBe(2);
        (await Withdraw(house, import.Root)).ShouldBeOfType<Decision.Taken>();

        (await Count(house, Register.Penalties, 2023)).Made.ShouldBe(0);
        Refusal(await Withdraw(house, import.Root)).ShouldBe("register.no-import");
        (await Import(house, Register.Penalties, wrong)).ShouldBeOfType<Decision.Taken>();
        (await house.Verify()).IsWhole.ShouldBeTrue();
    }

    private static string Refusal(Decision decision) => decision.ShouldBeOfType<Decision.Refused>().Reasons.ShouldHaveSingleItem().Code;

    private static Task<Decision> Withdraw(House house, string root) =>
        house.In<RegisterStore, Decision>(store => store.Withdraw(Town.Organ, Register.Penalties, root, Town.Text("抄错"), Town.Clerk.Id));

    private static Task<Decision> Import(House house, Register register, IReadOnlyList<RegisterLine> lines) =>
        house.In<RegisterStore, Decision>(store => store.Import(Town.Organ, register, lines, Town.Clerk.Id));

    private static Task<RegisterYear> Count(House house, Register register, int year) =>
        house.In<RegisterStore, RegisterYear>(store => store.Count(Town.Organ, register, year));
}

using System.Diagnostics;
using System.Globalization;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Servers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Tests.Kill;

/// <summary>
/// kill -9 at random moments, while eight clients submit. GONGKAI_KILLS sets how often in all; 50 in the usual run, one in five on PostgreSQL.
/// </summary>
public sealed class Killing_the_program(PostgresServer postgres)
{
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("GONGKAI_KILLS") ?? "50",
        CultureInfo.InvariantCulture
    );

    [Theory, OnEachEngine]
    public async Task loses_no_acknowledged_application_and_doubles_none(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var acknowledged = new Dictionary<string, string>();
        var kills = engine is Engine.Sqlite ? Kills - (Kills / 5) : Kills / 5;
        for (var round = 0; round < kills; round++)
            foreach (var line in await SubmitAndKill(house.Settings, round))
                acknowledged.Add(line.Token, line.Number);

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(kills - Early(kills));
        var stored = await house.In<Db, Dictionary<string, string>>(db =>
            db.FormTokens.Join(db.DocketHeads, t => t.Docket, h => h.Docket, (t, h) => new { t.Token, h.Number })
                .ToDictionaryAsync(row => row.Token, row => row.Number!)
        );
        foreach (var (token, number) in acknowledged)
            stored[token].ShouldBe(number);
        await ShouldBeWhole(house, stored.Count);
    }

    // Rounds that are killed before anything has to be acknowledged.
    private static int Early(int kills) => (kills + 4) / 5;

    /// <summary>One case for each form, numbers without gap, nothing half written.</summary>
    private static async Task ShouldBeWhole(House house, int forms)
    {
        var serials = await house.In<Db, List<string?>>(db =>
            db.DocketHeads.Where(h => h.Family == DisclosureRequest.Family).Select(h => h.Number).ToListAsync()
        );
        serials.Count.ShouldBe(forms);
        serials.Select(text => CaseNumber.TryParse(text, out var number) ? number.Serial : 0).Order().ShouldBe(Enumerable.Range(1, forms));
        (await house.In<Db, int>(db => db.CaseFacts.CountAsync())).ShouldBe(forms);
        (
            await house.In<Db, int>(db =>
                db.Sealed.CountAsync(s => db.Entries.Any(e => e.Docket == s.Docket && e.Kind == "request.received"))
            )
        ).ShouldBe(forms);
        var report = await house.Verify();
        report.IsWhole.ShouldBeTrue();
        (await house.Open(new CaseNumber("HX", DateTime.UtcNow.AddHours(8).Year, forms))).Matter.Asked!.Description.IsBlank.ShouldBeFalse();
    }

    private static async Task<List<(string Token, string Number)>> SubmitAndKill(StorageSettings settings, int round)
    {
        var itself = Path.ChangeExtension(typeof(Submitter).Assembly.Location, ".dll");
        string[] arguments = [itself, Submitter.Argument, settings.DataFolder, settings.Postgres ?? "", $"round{round}"];
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, Environment = { ["DOTNET_TieredPGO"] = "0" } }
        )!;
        (await process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        List<(string, string)> acknowledged = [];
        var first = new TaskCompletionSource();
        var reading = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                if (line.Split(' ') is [var token, { Length: >= 11 } number])
                {
                    acknowledged.Add((token, number));
                    first.TrySetResult();
                }
        });
        // Now and then before anything was acknowledged.
        if (round % 5 > 0)
            await first.Task.WaitAsync(TimeSpan.FromMinutes(3));
        await Task.Delay(Random.Shared.Next(0, 300));
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        return acknowledged;
    }
}

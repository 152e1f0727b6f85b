using Gongkai.Demo;
using Gongkai.Domain.Reporting;
using Gongkai.Storage;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Tests.Demo;

/// <summary>The town's year 2023, made case by case, counts to the table that the real town published.</summary>
public sealed class The_demonstration_year : IAsyncLifetime
{
    /// <summary>自然人, 商业企业, 总计 of the rows that are not 0 throughout, as printed.</summary>
    private static readonly Dictionary<string, (int Natural, int Company, int Total)> Printed = new(StringComparer.Ordinal)
    {
        ["T3.R01"] = (33, 5, 38),
        ["T3.R03_1"] = (11, 2, 13),
        ["T3.R03_2"] = (8, 1, 9),
        ["T3.R03_3_4"] = (1, 0, 1),
        ["T3.R03_3_7"] = (1, 0, 1),
        ["T3.R03_4_1"] = (8, 2, 10),
        ["T3.R03_7"] = (29, 5, 34),
        ["T3.R04"] = (4, 0, 4),
    };

    private readonly DirectoryInfo _folder = new(Path.Combine(Path.GetTempPath(), $"gongkai-year-{Guid.NewGuid():N}"));

    public async ValueTask InitializeAsync() =>
        await DemoTown.Make(_folder, new DateOnly(2026, 11, 24), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task counts_to_the_published_tables_cell_by_cell()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageSettings { DataFolder = _folder.FullName })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var organ = (await scope.ServiceProvider.GetRequiredService<OrganStore>().All(stop)).ShouldHaveSingleItem().Id;
        var counts = scope.ServiceProvider.GetRequiredService<ReportCounts>();
        List<string> wrong = [];
        foreach (var cell in ReportForm.F2021.Table3.Cells)
        {
            var counted = await counts.Count(organ, cell, 2023, stop);
            if (counted != Expected(cell))
                wrong.Add($"{cell}: {counted} instead of {Expected(cell)}");
        }
        wrong.ShouldBeEmpty();

        var registers = scope.ServiceProvider.GetRequiredService<RegisterStore>();
        (await registers.Count(organ, Register.Penalties, 2023, stop)).Made.ShouldBe(1130);
    }

    private static int Expected(CellCode cell) =>
        Printed.TryGetValue(cell.Row, out var row)
            ? cell.Column switch
            {
                "C_NATURAL" => row.Natural,
                "C_COMPANY" => row.Company,
                "C_TOTAL" => row.Total,
                _ => 0,
            }
            : 0;
}

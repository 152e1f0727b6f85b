using System.Collections.Concurrent;
using Gongkai.Domain.Organs;
using Gongkai.Tests.Requests;
using Gongkai.Tests.SignIn;
using Gongkai.Tests.SignIn.Fixture;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Gongkai.Tests.Security;

/// <summary>日志: what applicants type is in none of its lines, not even when the database refuses what was to be written.</summary>
public abstract class The_log(TownHall town)
{
    protected abstract Task Refuse(string table);

    protected abstract Task Accept(string table);

    [Fact]
    public async Task holds_nothing_personal_of_an_application_its_tracking_its_desk_pages_and_a_fault_of_the_database()
    {
        using var lines = new Lines();
        town.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        using var citizen = town.Browser();
        using var clerk = await town.Browser(Role.Clerk);

        var checkedForm = await citizen.Send("/apply", Application);
        checkedForm.Said.ShouldContain(Arriving.Name);
        (await citizen.Send("/apply", [.. Application[..^1], ("Form.Description", "")])).Said.ShouldNotBeEmpty();
        var number = await town.Receive("日志里没有的申请");
        await citizen.Send("/track", ("Form.Number", Arriving.Phone), ("Form.Code", Arriving.IdNumber));
        foreach (var page in (string[])["", "/unmasking", "/supplement", "/papers/receipt", "/nothing"])
            await clerk.Get($"/desk/requests/{number}{page}");
        await clerk.Send("/desk/requests/new", [.. Application, ("Form.Via", "Counter"), ("Form.On", Arriving.Iso(Arriving.Today))]);
        await Refuse("entries");
        (await SendChecked(citizen)).ShouldBe(500);
        await Accept("entries");

        lines.All.ShouldContain(line => line.Contains("no_room", StringComparison.Ordinal), "the fault itself is told");
        foreach (var word in Arriving.Personal)
            lines.All.ShouldNotContain(line => line.Contains(word, StringComparison.Ordinal), word);
    }

    private static async Task<int> SendChecked(Browser citizen)
    {
        var form = (await citizen.Send("/apply", Application))
            .Page.QuerySelectorAll("main form[method=post] input[type=hidden]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        return (await citizen.Post("/apply/check", [.. form])).Status;
    }

    private static (string, string)[] Application =>
        [
            ("Form.Kind", "NaturalPerson"),
            ("Form.Name", Arriving.Name),
            ("Form.IdNumber", Arriving.IdNumber),
            ("Form.Phone", Arriving.Phone),
            ("Form.Email", Arriving.Email),
            ("Form.Address", Arriving.Address),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic"),
            ("Form.Description", "日志里没有的申请"),
        ];

    /// <summary>Everything that is logged, at whichever level the program lets through.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> All => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> text) =>
            _lines.Enqueue($"{text(state, exception)} {exception}");

        public void Dispose() { }
    }
}

public sealed class The_log_on_SQLite(TownHall town) : The_log(town), IClassFixture<TownHall>
{
    private readonly TownHall _town = town;

    protected override Task Refuse(string table) =>
        Change($"create trigger no_room before insert on {table} begin select raise(abort, 'no_room'); end");

    protected override Task Accept(string table) => Change("drop trigger no_room");

    private async Task Change(string sql)
    {
        await using var database = new SqliteConnection($"Data Source={_town.Database}");
        await database.OpenAsync();
        await using var change = database.CreateCommand();
        change.CommandText = sql;
        await change.ExecuteNonQueryAsync();
    }
}

public sealed class The_log_on_PostgreSQL(CityHall city) : The_log(city), IClassFixture<CityHall>
{
    private readonly CityHall _city = city;

    // What PostgreSQL says of a broken constraint holds the whole row, unless nobody asks for it.
    protected override Task Refuse(string table) => Change($"alter table {table} add constraint no_room check (position < 0) not valid");

    protected override Task Accept(string table) => Change($"alter table {table} drop constraint no_room");

    private async Task Change(string sql)
    {
        await using var database = new NpgsqlConnection(_city.Postgres);
        await database.OpenAsync();
        await using var change = database.CreateCommand();
        change.CommandText = sql;
        await change.ExecuteNonQueryAsync();
    }
}

using System.Globalization;
using Gongkai.Bench.Harness;
using Gongkai.Storage;
using Gongkai.Testing.Servers;
using Microsoft.Data.Sqlite;

namespace Gongkai.Bench.Rows;

/// <summary>
/// The demonstration town, served by the delivered program, with 100,000 cases more in its lists and 20,000 items more on its portal.
/// They are loaded by SQL, as the peers' are; the case that is opened is a whole one.
/// </summary>
internal sealed class BusyTown : IAsyncDisposable
{
    private const int Items = 20_000;
    private const string Password = "shifan-zhen-2026";
    private readonly TemporaryFolder _data = new();
    private GongkaiProgram? _program;
    private string? _clerk;

    /// <summary>Its data folder.</summary>
    public string Data => _data.At("data");

    /// <summary>A case of at least ten entries.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Addresses of the items, one a line.</summary>
    public string Addresses { get; private set; } = "";

    /// <summary>The program with all its data.</summary>
    public async Task<GongkaiProgram> ProgramAsync()
    {
        if (_program is null)
        {
            _program = await GongkaiProgram.DemoAsync(Data);
            Fill();
        }
        return _program;
    }

    /// <summary>The clerk's session, as a header.</summary>
    public async Task<string> ClerkAsync() => _clerk ??= await SignedIn.HeaderAsync((await ProgramAsync()).Address, "clerk", Password);

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
            await _program.DisposeAsync();
        _data.Dispose();
    }

    private void Fill()
    {
        var settings = new StorageSettings { DataFolder = Data };
        using var connection = new SqliteConnection($"Data Source={settings.SqliteFile};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Cases + PublicItems + "pragma wal_checkpoint(truncate);";
        command.Parameters.AddWithValue("$cases", Casework.Cases);
        command.Parameters.AddWithValue("$items", Items);
        command.ExecuteNonQuery();
        Number = Ask(
            connection,
            "select number from case_facts where family = 'request' and docket in (select docket from entries group by docket having count(*) >= 10) order by number limit 1"
        );
        Addresses = Ask(
            connection,
            "select group_concat('/items/' || index_number, char(10)) from public_items where index_number like 'XN-%'"
        );
    }

    private static string Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    // 15 in a hundred are open, as in the peer.
    private const string Cases = """
        with recursive n(i) as (select 1 union all select i + 1 from n where i < $cases),
             days(i, due) as (select i, date('2026-01-01', '+' || (i % 400) || ' days') from n)
        insert into case_facts (organ, docket, family, number, stage, received_on, closed_on, report_row, report_column, due_on, clock,
                                provisional, to_confirm, due_order)
        select (select min(organ) from case_facts), printf('00000000-0000-7000-8000-%012X', i), 'request', printf('XN2025-%07d', i),
               iif(i % 100 < 15, 'InHand', 'Archived'), date(due, '-28 days'), iif(i % 100 < 15, null, due), 'T3.R03_1', 'C_NATURAL',
               due, 'Open', 0, 0, iif(i % 100 < 15, due, '9999-12-31')
        from days;
        analyze;
        """;

    private const string PublicItems = """
        create temp table copies as
          with recursive n(i) as (select 1 union all select i + 1 from n where i < $items)
          select i, printf('00000000-0000-7000-9000-%012X', i) docket, printf('XN-2025-%05d', i) number, p.*
          from n join public_items p on p.id = (select min(id) from public_items where "column" = 'statutory' and withdrawn_on is null);
        insert into public_items (organ, docket, index_number, version, title, "column", statutory_item, summary, body, topic, genre,
                                  issuing_organ, document_number, signed_on, published_on, changed_on, validity, grams)
        select organ, docket, number, 1, title || i, "column", statutory_item, summary, body, topic, genre, issuing_organ, document_number,
               signed_on, published_on, changed_on, validity, grams || ' ' || i from copies;
        insert into public_versions (organ, docket, version, published_on, title, body)
        select organ, docket, 1, published_on, title || i, body from copies;
        drop table copies;
        """;
}

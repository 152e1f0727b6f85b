using Microsoft.EntityFrameworkCore.Migrations;

namespace Gongkai.Storage;

/// <summary>The database itself refuses to change or remove an entry, whoever asks. What gets past it, the journal's chain shows.</summary>
internal static class AppendOnly
{
    private const string Sqlite = """
        create trigger entries_are_not_changed before update on entries
        begin select raise(abort, 'an entry is never changed; append a correction'); end;
        create trigger entries_are_not_removed before delete on entries
        begin select raise(abort, 'an entry is never removed'); end;
        """;

    private const string Postgres = """
        create function entries_stand() returns trigger language plpgsql as $$
        begin raise exception 'an entry is never changed or removed; append a correction'; end $$;
        create trigger entries_stand before update or delete or truncate on entries
        for each statement execute function entries_stand();
        """;

    public static void RefuseChangesOfEntries(this MigrationBuilder migration) =>
        migration.Sql(migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? Sqlite : Postgres);
}

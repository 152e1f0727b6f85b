using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>The database of a town: one file.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : Db(options);

/// <summary>The database of a city.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : Db(options);

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage;

/// <summary>For <c>build/new-migration</c>: the model without a database.</summary>
internal sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").AsInTheApplication().Options);
}

/// <summary>For <c>build/new-migration</c>: the model without a database.</summary>
internal sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=design").AsInTheApplication().Options);
}

file static class DesignTime
{
    public static DbContextOptionsBuilder<TDb> AsInTheApplication<TDb>(this DbContextOptionsBuilder<TDb> options)
        where TDb : Db =>
        options
            .UseSnakeCaseNamingConvention()
            .UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider());
}

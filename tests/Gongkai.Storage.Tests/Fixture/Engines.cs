using Gongkai.Testing.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Gongkai.Storage.Tests.Fixture;

/// <summary>Every promise of the storage is kept on both.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Gongkai.Storage.Tests.Fixture;

/// <summary>Runs a rule on SQLite and on PostgreSQL.</summary>
public sealed class OnEachEngineAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Engine>().Select(engine => new TheoryDataRow<Engine>(engine))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

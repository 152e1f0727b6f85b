using Gongkai.Testing.Servers;
using Xunit;

[assembly: AssemblyFixture(typeof(Gongkai.Browser.Tests.Fixture.Chromium))]
[assembly: AssemblyFixture(typeof(Gongkai.Browser.Tests.Fixture.DemonstrationTown))]

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>
/// The demonstration town, served by the program as it is delivered, one for the whole run: the first test that asks starts it.
/// </summary>
public sealed class DemonstrationTown : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly Lazy<Task<GongkaiProgram>> _program;

    /// <summary>Nothing runs yet.</summary>
    public DemonstrationTown() => _program = new(() => GongkaiProgram.DemoAsync(_data.Path));

    /// <summary>The running program.</summary>
    public Task<GongkaiProgram> Program => _program.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_program.IsValueCreated)
            await (await Program).DisposeAsync();
        _data.Dispose();
    }
}

using Gongkai.Testing.Servers;
using Xunit;

[assembly: AssemblyFixture(typeof(Gongkai.Browser.Tests.Fixture.Gallery))]

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>The program with its component gallery open, before any data: the first test that asks starts it.</summary>
public sealed class Gallery : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly Lazy<Task<GongkaiProgram>> _program;

    /// <summary>Nothing runs yet.</summary>
    public Gallery() => _program = new(() => GongkaiProgram.ServeAsync(_data.Path, "--gallery"));

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

using Gongkai.Testing.Servers;

[assembly: AssemblyFixture(typeof(Gongkai.Tests.Host.FreshProgram))]

namespace Gongkai.Tests.Host;

/// <summary>The program on an empty data folder, one for the whole run: the first test that asks starts it.</summary>
public sealed class FreshProgram : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly Lazy<Task<GongkaiProgram>> _program;

    public FreshProgram() => _program = new(() => GongkaiProgram.ServeAsync(_data.Path, "--gallery"));

    public Task<GongkaiProgram> Program => _program.Value;

    /// <summary>Asks for an address by any method, as any client.</summary>
    public async Task<HttpResponseMessage> Ask(string address, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await (await Program).Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        if (_program.IsValueCreated)
            await (await Program).DisposeAsync();
        _data.Dispose();
    }
}

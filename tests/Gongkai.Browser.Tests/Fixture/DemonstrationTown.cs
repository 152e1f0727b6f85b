using Gongkai.Demo;
using Gongkai.Storage;
using Gongkai.Testing.Servers;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>Somebody from outside.</summary>
    public async Task<Person> VisitorAsync(Chromium chromium, Screen? screen = null) =>
        new(await chromium.NewPageAsync((await Program).Address, screen));

    /// <summary>One of the demonstration staff, signed in.</summary>
    public async Task<Person> StaffAsync(Chromium chromium, string name, Screen? screen = null)
    {
        var person = await VisitorAsync(chromium, screen);
        await person.OpenAsync("/sign-in");
        await person.TypeAsync("登录名", name);
        await person.TypeAsync("口令", DemoStaff.Password);
        await person.PressAsync("登录");
        await person.Page.WaitForURLAsync("**/desk/**");
        return person;
    }

    /// <summary>Asks the town's data itself, beside the running program.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> question)
        where TService : notnull
    {
        await Program;
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageSettings { DataFolder = _data.Path })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_program.IsValueCreated)
            await (await Program).DisposeAsync();
        _data.Dispose();
    }
}

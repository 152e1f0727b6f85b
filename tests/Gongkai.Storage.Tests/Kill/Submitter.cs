using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Tests.Kill;

/// <summary>
/// A process that only submits applications, eight at a time, and says each number after it was acknowledged. It is there to be killed.
/// </summary>
internal static class Submitter
{
    public const string Argument = "--submit-until-killed";

    public static async Task Run(string dataFolder, string? postgres, string round)
    {
        var settings = new StorageSettings { DataFolder = dataFolder, Postgres = postgres };
        await using var services = new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
        await services.PrepareStorage();
        await Console.Out.WriteLineAsync("ready");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Submit(services, $"{round}-{client}")));
    }

    private static async Task Submit(IServiceProvider services, string client)
    {
        for (var i = 0; ; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var token = string.Create(CultureInfo.InvariantCulture, $"{client}-{i}");
            var decision = await scope
                .ServiceProvider.GetRequiredService<Dockets>()
                .Begin<DisclosureRequest>(Town.Organ, token, Actor.Applicant, Application);
            var number = ((Decision.Taken)decision).Entries.OfType<Received>().Single().Number;
            // One write for one line, so that a kill never leaves half of it to be misread.
            Console.Out.Write($"{token} {number}\n");
        }
    }

    private static Decision Application(CaseNumber number) =>
        DisclosureRequest.Apply(
            number,
            Town.NaturalPerson(),
            Town.AskedFor("示范村道路硬化工程的合同"),
            [],
            DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8))
        );
}

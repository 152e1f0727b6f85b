using System.Text.Json;
using Gongkai.Storage;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Servers;
using Gongkai.Tests.SignIn.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Tests.Channels;

public sealed class Killing_the_program_while_it_mails
{
    private const string Address = "zhang@people.example";

    [Fact]
    public async Task loses_no_receipt_and_doubles_one_only_under_the_same_identity()
    {
        using var folder = new TemporaryFolder();
        var (data, port) = (folder.At("data"), Loopback.FreePort());
        await Settle(data, port);

        // Between the append and the first try: no mail server is there.
        await using (var program = await GongkaiProgram.ServeAsync(data))
        {
            using var browser = new Browser(program.Address);
            (await browser.Apply(Address)).Location.ShouldBe("/apply/receipt");
            await program.KillAsync();
        }

        // Between the server's taking the mail and its answer.
        string identity;
        await using (var server = MailServer.On(port))
        await using (var program = await GongkaiProgram.ServeAsync(data))
        {
            server.Answers = Task.Delay(Timeout.Infinite);
            identity = (await server.To(Address)).Single().Mail.MessageId!;
            await program.KillAsync();
        }

        await using (var server = MailServer.On(port))
        await using (var program = await GongkaiProgram.ServeAsync(data))
        {
            (await server.To(Address)).Single().Mail.MessageId.ShouldBe(identity);
            await Task.Delay(TimeSpan.FromSeconds(4));
            server.Mails.Count.ShouldBe(1);
        }
    }

    private static async Task Settle(string data, int port)
    {
        Directory.CreateDirectory(data);
        await File.WriteAllTextAsync(Path.Combine(data, "settings.json"), JsonSerializer.Serialize(new { Mail = MailTown.Mail(port) }));
        var settings = new StorageSettings { DataFolder = data };
        await using var services = new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
        await services.PrepareStorage();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganStore>().Save(TownHall.TheOrgan);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}

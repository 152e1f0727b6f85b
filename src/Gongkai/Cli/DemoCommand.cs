using System.CommandLine;
using Gongkai.Demo;
using Gongkai.Host;

namespace Gongkai.Cli;

/// <summary><c>gongkai demo</c>: a full demonstration town, set up on first start.</summary>
internal static class DemoCommand
{
    private const int UsualPort = 8023;

    public static Command Create()
    {
        var port = ServeCommand.Port();
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = Words.Of<CliText>("serve.data"),
            HelpName = "DIR",
            DefaultValueFactory = _ => new("data/demo"),
        };
        var demo = new Command("demo", Words.Of<DemoText>("demo")) { port, data };
        demo.SetAction((parsed, stop) => Run(parsed.GetValue(port) ?? UsualPort, parsed.GetRequiredValue(data), stop));
        return demo;
    }

    private static async Task<int> Run(int port, DirectoryInfo data, CancellationToken stop)
    {
        if (!DemoTown.Stands(data))
            await Console.Error.WriteLineAsync(Words.Of<DemoText>("demo.making"));
        await DemoTown.Make(data, TimeProvider.System.Today, stop);
        Console.WriteLine(Words.Of<DemoText>("demo.accounts", DemoStaff.Password));
        foreach (var person in DemoData.Read().People)
            Console.WriteLine(Words.Of<DemoText>("demo.account", person.Key, person.Name, Words.Of<DemoText>($"role.{person.Role}")));
        return await WebHost.Serve(new ServeSettings { Port = port, Data = data }, stop);
    }
}

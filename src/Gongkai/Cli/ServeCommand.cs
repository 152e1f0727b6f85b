using System.CommandLine;
using System.Globalization;
using Gongkai.Host;

namespace Gongkai.Cli;

/// <summary><c>gongkai serve</c>: the portal and the desk, or one of them.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = Port();
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = Words.Of<CliText>("serve.data"),
            HelpName = "DIR",
            DefaultValueFactory = _ => new("data"),
        };
        var only = new Option<string?>("--only") { Description = Words.Of<CliText>("serve.only"), HelpName = "portal|desk" };
        only.AcceptOnlyFromAmong(FaceNames.All);
        var gallery = new Option<bool>("--gallery") { Description = Words.Of<CliText>("serve.gallery") };

        var serve = new Command("serve", Words.Of<CliText>("serve")) { port, data, only, gallery };
        serve.SetAction(
            (parsed, stop) =>
                WebHost.Serve(
                    new ServeSettings
                    {
                        Port = parsed.GetValue(port),
                        Data = parsed.GetRequiredValue(data),
                        Faces = FaceNames.Only(parsed.GetValue(only)),
                        Gallery = parsed.GetValue(gallery),
                    },
                    stop
                )
        );
        return serve;
    }

    /// <summary>The port to listen on, of <c>serve</c> and <c>demo</c>.</summary>
    public static Option<int?> Port()
    {
        var port = new Option<int?>("--port") { Description = Words.Of<CliText>("serve.port"), HelpName = "N" };
        port.Validators.Add(result =>
        {
            // What is no number at all is told by the parser.
            if (
                result.Tokens is [var typed]
                && int.TryParse(typed.Value, CultureInfo.InvariantCulture, out var number)
                && number is < 0 or > 65535
            )
                result.AddError(Words.Of<CliText>("serve.port-range"));
        });
        return port;
    }
}

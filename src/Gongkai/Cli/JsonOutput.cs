using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Cli;

/// <summary>What a command says with <c>--json</c>: for machines, the same in every language.</summary>
internal static class JsonOutput
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Option<bool> Option() => new("--json") { Description = Words.Of<CliText>("json") };

    public static void Write(object said) => Console.WriteLine(JsonSerializer.Serialize(said, Options));
}

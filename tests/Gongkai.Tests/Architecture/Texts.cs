using System.Xml.Linq;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Architecture;

/// <summary>The words of one feature in both languages: <c>RequestsText.resx</c> is zh-CN, <c>RequestsText.en.resx</c> English.</summary>
internal sealed record Texts(string Path, IReadOnlyDictionary<string, string> Chinese, IReadOnlyDictionary<string, string> English)
{
    public static IReadOnlyList<Texts> All { get; } =
    [
        .. SourceFile
            .Under("src/Gongkai", ".resx")
            .Where(file => !file.Path.EndsWith(".en.resx", StringComparison.Ordinal))
            .Select(file => new Texts(file.Path, Read(file.Path), Read(System.IO.Path.ChangeExtension(file.Path, ".en.resx")))),
    ];

    private static Dictionary<string, string> Read(string path) =>
        File.Exists(Repository.At(path))
            ? XDocument
                .Load(Repository.At(path))
                .Root!.Elements("data")
                .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "")
            : [];
}

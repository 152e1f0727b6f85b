using Gongkai.Domain.Vectors;

namespace Gongkai.Domain.Tests;

/// <summary>The tables of vectors that lie beside the tests.</summary>
internal static class VectorData
{
    public static string Text(string name)
    {
        using var stream = typeof(VectorData).Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream ?? throw new FileNotFoundException(name));
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<VectorRow> Rows(string name, params IReadOnlyList<string> headings) =>
        VectorTable.Read(Text(name), headings);
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gongkai.SignIn;
using Microsoft.Extensions.FileProviders;

namespace Gongkai.Design;

/// <summary>
/// The plain files under wwwroot/css as one answer with a name that changes when they change: one request for a visitor on a slow line, no build for us.
/// The order only matters for <c>_layers.css</c>, which comes first; inside a layer no rule relies on another file.
/// </summary>
public sealed class Stylesheet
{
    private readonly byte[] css;
    private readonly byte[] brotli;

    public Stylesheet(IWebHostEnvironment environment)
    {
        css = Encoding.UTF8.GetBytes(string.Concat(Files(environment, "css").Select(Read)));
        brotli = Compress(css);
        Address = $"/css/gongkai-{Convert.ToHexStringLower(SHA256.HashData(css))[..12]}.css";
    }

    public string Address { get; }

    internal async Task Answer(HttpContext http)
    {
        var compressed = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (compressed)
            http.Response.Headers.ContentEncoding = "br";
        await http.Response.Body.WriteAsync(compressed ? brotli : css, http.RequestAborted);
    }

    private static IEnumerable<(string Name, IFileInfo File)> Files(IWebHostEnvironment environment, string folder) =>
        environment
            .WebRootFileProvider.GetDirectoryContents(folder)
            .OrderBy(file => file.IsDirectory)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .SelectMany(file => file.IsDirectory ? Files(environment, $"{folder}/{file.Name}") : [(file.Name, file)])
            .Where(found => found.Name.EndsWith(".css", StringComparison.Ordinal));

    private static string Read((string Name, IFileInfo File) found)
    {
        using var reader = new StreamReader(found.File.CreateReadStream());
        return reader.ReadToEnd() + "\n";
    }

    private static byte[] Compress(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var press = new BrotliStream(packed, CompressionLevel.SmallestSize))
            press.Write(plain);
        return packed.ToArray();
    }
}

internal static class StylesheetEndpoint
{
    public static void MapStylesheet(this WebApplication app)
    {
        var stylesheet = app.Services.GetRequiredService<Stylesheet>();
        app.MapMethods(stylesheet.Address, [HttpMethods.Get, HttpMethods.Head], stylesheet.Answer).ForEveryone();
    }
}

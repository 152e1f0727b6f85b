using Gongkai.Host;
using Gongkai.Storage.Files;

namespace Gongkai.Cases;

/// <summary>A stored file on its way to a browser: never opened by it on our own ground.</summary>
internal static class Downloads
{
    public static IResult Of(OpenedFile file, string name) => new Download(file, name);

    private sealed class Download(OpenedFile file, string name) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.ContentSecurityPolicy = SecurityHeaders.OfFiles;
            headers.CacheControl = "no-store";
            return Results.File(file.Content, file.MediaType, name).ExecuteAsync(httpContext);
        }
    }
}

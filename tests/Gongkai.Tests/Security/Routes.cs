using System.Text.RegularExpressions;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Tests.Security;

/// <summary>One address of the program, with what it asks of whoever comes.</summary>
public sealed record Route(string Pattern, EndpointMetadataCollection Metadata, bool IsPage)
{
    public bool IsPublic => Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public AsksAttribute? Asks => Metadata.GetMetadata<AsksAttribute>();

    public bool IsMarked => IsPublic || Metadata.GetMetadata<IAuthorizeData>() is not null;

    public bool IsDesk => Pattern.StartsWith("desk", StringComparison.Ordinal);

    public bool AnswersGet =>
        Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET");

    /// <summary>An address of this pattern; what it names does not exist.</summary>
    public string Example =>
        "/" + RouteValue.Replace(Pattern, found => found.Value.Contains('?', StringComparison.Ordinal) ? "" : Value(found.Value));

    /// <summary>Every address of the program, pages with the marks of their classes.</summary>
    public static async Task<IReadOnlyList<Route>> All(WebApplication app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<Route> routes = [];
        foreach (
            var endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        )
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            var metadata = page is null ? endpoint.Metadata : Marks(await loader.LoadAsync(page, endpoint.Metadata), endpoint);
            routes.Add(new(Text(endpoint.RoutePattern), metadata, page is not null));
        }
        return routes;
    }

    private static EndpointMetadataCollection Marks(CompiledPageActionDescriptor page, RouteEndpoint endpoint) =>
        new([.. endpoint.Metadata, .. page.HandlerTypeInfo.GetCustomAttributes(inherit: true)]);

    // The pattern of a static file has parts only.
    private static string Text(RoutePattern pattern) =>
        (
            pattern.RawText
            ?? string.Join(
                '/',
                pattern.PathSegments.Select(segment =>
                    string.Concat(segment.Parts.OfType<RoutePatternLiteralPart>().Select(part => part.Content))
                )
            )
        ).TrimStart('/');

    private static string Value(string hole) => hole.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString() : "1";

    private static readonly Regex RouteValue = new(@"\{[^}]*\}", RegexOptions.None, TimeSpan.FromSeconds(1));
}

using Microsoft.AspNetCore.Http.Extensions;

namespace Gongkai.Design.Lists;

/// <summary>Links of a list keep its filter.</summary>
internal static class Query
{
    /// <summary>The address of this page with one value changed; a new order or filter begins at the first page again.</summary>
    public static string With(this HttpRequest request, string name, string value) =>
        request.Path + new QueryBuilder(Kept(request, name, "page").Append(KeyValuePair.Create(name, value))).ToQueryString();

    /// <summary>The address of this page with one value left out.</summary>
    public static string Without(this HttpRequest request, string name) =>
        request.Path + new QueryBuilder(Kept(request, name)).ToQueryString();

    private static IEnumerable<KeyValuePair<string, string>> Kept(HttpRequest request, params string[] left) =>
        request
            .Query.Where(pair => !left.Contains(pair.Key))
            .SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? ""));
}

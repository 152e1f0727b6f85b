using Microsoft.AspNetCore.Http.Extensions;

namespace Gongkai.Design.Lists;

/// <summary>Links of a list keep its filter.</summary>
internal static class Query
{
    /// <summary>The address of this page with one value changed; a new order or filter begins at the first page again.</summary>
    public static string With(this HttpRequest request, string name, string value)
    {
        var kept = request
            .Query.Where(pair => pair.Key != name && pair.Key != "page")
            .SelectMany(pair => pair.Value, (pair, one) => (pair.Key, Value: one ?? ""));
        var all = new QueryBuilder(kept.Append((Key: name, Value: value)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
        return request.Path + all.ToQueryString();
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.Tests.SignIn.Fixture;

/// <summary>What a browser does without script: keeps cookies, opens pages, sends the page's own form. It follows no redirect, so that a test sees it.</summary>
public sealed class Browser(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = address,
    };

    /// <summary>Cookies by name. A test may keep some and put them back.</summary>
    public Dictionary<string, string> Cookies { get; set; } = [];

    public Task<Answer> Get(string path) => Ask(new(HttpMethod.Get, path));

    /// <summary>Opens the page and sends its last form, with these fields filled in.</summary>
    public async Task<Answer> Send(string path, params (string Name, string Value)[] fields) =>
        await Post(path, [.. Filled(await Get(path), path, fields)]);

    /// <summary>Opens the page and sends its last form with a file.</summary>
    public async Task<Answer> Send(
        string path,
        (string Field, string Name, byte[] Content) file,
        params (string Name, string Value)[] fields
    )
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(await Get(path), path, fields))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file.Content), file.Field, file.Name);
        return await Ask(new(HttpMethod.Post, path) { Content = content });
    }

    /// <summary>Sends fields as they are, with no token of a page.</summary>
    public Task<Answer> Post(string path, params (string Name, string Value)[] fields) =>
        Ask(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    public async Task<Answer> Ask(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await _http.SendAsync(request);
        Keep(response);
        return new(
            (int)response.StatusCode,
            response.Headers.Location?.OriginalString,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase)
        );
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The fields of the page's last form: its hidden ones, and these.</summary>
    private static IEnumerable<(string Name, string Value)> Filled(Answer page, string path, (string Name, string Value)[] fields)
    {
        var form = page.Page.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().LastOrDefault();
        form.ShouldNotBeNull($"{path} has no form: {page.Status}");
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .Select(input => (input.Name!, input.Value))
            .Where(input => fields.All(field => field.Name != input.Item1));
        return hidden.Concat(fields);
    }

    private void Keep(HttpResponseMessage response)
    {
        foreach (var line in response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
        {
            var pair = line.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
                Cookies.Remove(pair[0]);
            else
                Cookies[pair[0]] = pair[1];
        }
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string? Location, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    /// <summary>What a person reads in the middle of the page.</summary>
    public string Said => Page.QuerySelector("main")?.TextContent ?? "";

    public bool AsksToSignIn => Status == (int)HttpStatusCode.Redirect && Location!.Contains("/sign-in", StringComparison.Ordinal);
}

using System.Net;

namespace Gongkai.Bench.Harness;

/// <summary>One request whose answer is read: nothing is measured that was not seen to be right.</summary>
internal static class Page
{
    private static readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The page, with 200 and the text.</summary>
    public static async Task<string> MustHoldAsync(Uri address, string text, params IReadOnlyList<string> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var header in headers.Select(header => header.Split(": ", 2)))
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        using var answer = await _http.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode is HttpStatusCode.OK && page.Contains(text, StringComparison.Ordinal)
            ? page
            : throw new WrongAnswer($"{address} answered {(int)answer.StatusCode}, {page.Length} characters, without '{text}'");
    }

    /// <summary>Posts JSON, with 201 for an answer.</summary>
    public static async Task MustCreateAsync(Uri address, string json, params IReadOnlyList<string> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        foreach (var header in headers.Select(header => header.Split(": ", 2)))
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        using var answer = await _http.SendAsync(request);
        if (answer.StatusCode is not HttpStatusCode.Created)
            throw new WrongAnswer($"{address} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Whether it answers with 200 at all.</summary>
    public static async Task<bool> AnswersAsync(Uri address)
    {
        try
        {
            using var answer = await _http.GetAsync(address);
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

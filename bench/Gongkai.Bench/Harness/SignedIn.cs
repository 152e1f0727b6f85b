using System.Net;
using System.Text.RegularExpressions;

namespace Gongkai.Bench.Harness;

/// <summary>An officer of the demonstration town at the desk: what a browser sends with every request after signing in.</summary>
internal static partial class SignedIn
{
    /// <summary>The header "Cookie: ..." of a session.</summary>
    public static async Task<string> HeaderAsync(Uri program, string name, string password)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies });
        var address = new Uri(program, "sign-in");
        var token = Token().Match(await http.GetStringAsync(address)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([
            new("Name", name),
            new("Password", password),
            new("__RequestVerificationToken", token),
        ]);
        using var answer = await http.PostAsync(address, form);
        return answer.StatusCode is HttpStatusCode.Redirect
            ? "Cookie: " + cookies.GetCookieHeader(program)
            : throw new WrongAnswer($"{address} answered {(int)answer.StatusCode} to {name}");
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}

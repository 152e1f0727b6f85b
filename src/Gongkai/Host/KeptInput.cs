using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Gongkai.Host;

/// <summary>
/// What was typed into a form that could not be taken (expired page, ended session, too many, a fault): the problem page gives it back,
/// ready to be sent again with a fresh token. Passwords and codes are not among it, and files cannot be.
/// </summary>
public sealed record KeptInput(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles)
{
    private static readonly string[] Secrets = ["Password", "NewPassword", "RepeatedPassword", "Code", "Secret", "TrackingCode"];

    /// <summary>The texts a person typed, as far as we can tell, to be looked over.</summary>
    public IEnumerable<string> Texts =>
        Fields.Where(typed => !IsToken(typed.Key) && typed.Value.Trim().Length > 0).Select(typed => typed.Value);

    public static async Task<KeptInput?> Of(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || OriginalAddress(http) is not { } address)
            return null;
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.Keys.Any(IsSecret))
                return null;
            return new(address, [.. form.Where(field => !IsAntiforgery(field.Key)).SelectMany(Each)], form.Files.Count > 0);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    private static string? OriginalAddress(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is { } status ? status.OriginalPath + status.OriginalQueryString
        : http.Features.Get<IExceptionHandlerPathFeature>() is { } fault ? fault.Path
        : null;

    private static IEnumerable<KeyValuePair<string, string>> Each(KeyValuePair<string, StringValues> field) =>
        field.Value.OfType<string>().Select(value => KeyValuePair.Create(field.Key, value));

    private static bool IsAntiforgery(string name) => name == "__RequestVerificationToken";

    private static bool IsToken(string name) => name is FormTokenTag.TokenField or FormTokenTag.SeenField || IsAntiforgery(name);

    private static bool IsSecret(string name) => Secrets.Contains(name.Split('.')[^1], StringComparer.OrdinalIgnoreCase);
}

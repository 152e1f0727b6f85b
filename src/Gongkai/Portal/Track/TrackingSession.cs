using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Microsoft.AspNetCore.DataProtection;

namespace Gongkai.Portal.Track;

/// <summary>
/// An applicant's half hour with one case: opened with number and tracking code, kept in a sealed cookie, never in an address.
/// </summary>
public sealed class TrackingSession(IHttpContextAccessor http, IDataProtectionProvider protection, CaseDesk cases, TrackingSecret secret)
{
    private const string Cookie = "gk-track";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(Cookie).ToTimeLimitedDataProtector();

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("outside a request");

    /// <summary>Opens the case for who brings number and code. Unknown number and wrong code take the same way and the same time.</summary>
    public async Task<bool> TryBegin(OrganId organ, CaseNumber number, TrackingCode code, CancellationToken stop)
    {
        var open = await cases.Open(organ, number, stop);
        var right = TrackingCode.Of(secret.Bytes, open?.Id ?? default, number).Matches(code);
        if (open is null || !right)
            return false;
        Remember(organ, open.Id);
        return true;
    }

    /// <summary>Opens the case that the applicant has just begun.</summary>
    public async Task Begin(OrganId organ, CaseNumber number, CancellationToken stop)
    {
        if (await cases.Open(organ, number, stop) is { } open)
            Remember(organ, open.Id);
    }

    /// <summary>The case of this session; null when there is none or its time is over.</summary>
    public async Task<TrackedCase?> Open(CancellationToken stop)
    {
        if (Read() is not var (organ, docket) || await cases.Open(organ, docket, stop) is not { } open)
            return null;
        return new(open, TrackingCode.Of(secret.Bytes, docket, open.Request.Number));
    }

    /// <summary>Ends the session.</summary>
    public void End() => Context.Response.Cookies.Delete(Cookie);

    private void Remember(OrganId organ, DocketId docket) =>
        Context.Response.Cookies.Append(
            Cookie,
            _protector.Protect($"{organ.Value:N}{docket}", Life),
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = Context.Request.IsHttps,
                IsEssential = true,
            }
        );

    private (OrganId Organ, DocketId Docket)? Read()
    {
        if (Context.Request.Cookies[Cookie] is not { } text)
            return null;
        try
        {
            var value = _protector.Unprotect(text);
            return DocketId.TryParse(value[32..], out var docket) ? (new OrganId(Guid.ParseExact(value[..32], "N")), docket) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}

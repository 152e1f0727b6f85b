using System.Security.Claims;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Gongkai.SignIn;

/// <summary>How the desk knows who is here: a cookie with the key of a session that the server keeps. Between password and code a second, short-lived cookie.</summary>
internal static class Authentication
{
    public const string Desk = "desk";
    public const string SecondStep = "second-step";

    private const string PersonClaim = ClaimTypes.NameIdentifier;
    private const string OrganClaim = "organ";
    private static readonly TimeSpan SecondStepWithin = TimeSpan.FromMinutes(5);

    public static void AddSignIn(this IServiceCollection services, Site site)
    {
        services
            .AddAuthentication(Desk)
            .AddCookie(
                Desk,
                options =>
                {
                    options.Cookie = Cookie(site, "gk-desk");
                    options.ExpireTimeSpan = Sessions.Longest;
                    options.SlidingExpiration = false;
                    options.SessionStore = new SessionTickets();
                    options.LoginPath = "/sign-in";
                    options.ReturnUrlParameter = "next";
                    options.Events.OnRedirectToLogin = Challenge;
                    options.Events.OnRedirectToAccessDenied = Deny;
                }
            )
            .AddCookie(
                SecondStep,
                options =>
                {
                    options.Cookie = Cookie(site, "gk-second-step");
                    options.ExpireTimeSpan = SecondStepWithin;
                    options.SlidingExpiration = false;
                }
            );
        services.AddAntiforgery(options => options.Cookie = Cookie(site, "gk-form"));
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(options => options.Cookie = Cookie(site, "gk-flash"));
        services.AddSingleton<FirstStart>();
        services.AddScoped<FirstPeople>();
        services.AddAccess();
    }

    /// <summary>Begins a session, and ends the one that this browser had.</summary>
    public static async Task Begin(HttpContext http, PersonId person, OrganId organ)
    {
        await http.SignOutAsync(SecondStep);
        await http.SignOutAsync(Desk);
        // The request's own handler would give the new session the key of the old one (fixation); another one draws a new key.
        await using var afresh = http.RequestServices.CreateAsyncScope();
        var authentication = afresh.ServiceProvider.GetRequiredService<IAuthenticationService>();
        await authentication.SignInAsync(http, Desk, Principal(person, organ), properties: null);
    }

    public static ClaimsPrincipal Principal(PersonId person, OrganId organ) =>
        new(new ClaimsIdentity([new(PersonClaim, person.ToString()), new(OrganClaim, organ.ToString())], Desk));

    extension(ClaimsPrincipal principal)
    {
        public PersonId? Person => PersonId.TryParse(principal.FindFirstValue(PersonClaim), out var person) ? person : null;

        public OrganId? Organ => Guid.TryParseExact(principal.FindFirstValue(OrganClaim), "N", out var organ) ? new OrganId(organ) : null;
    }

    private static CookieBuilder Cookie(Site site, string name) =>
        new()
        {
            Name = site.CookieName(name),
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            SecurePolicy = site.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
        };

    // A form that meets an ended session is not sent away: the page of the status keeps what was typed.
    private static Task Challenge(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private static Task Deny(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

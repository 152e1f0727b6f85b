using System.Security.Claims;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage.Identity;

namespace Gongkai.SignIn;

/// <summary>Who is here: the officer of the signed-in person, with roles, section and the absences of today, read once per request.</summary>
public static class CurrentOfficer
{
    extension(HttpContext http)
    {
        /// <summary>The officer, or null for a visitor.</summary>
        public Officer? SignedIn => http.Features.Get<Officer>();

        /// <summary>The officer of a page that only staff can open.</summary>
        public Officer Officer => http.SignedIn ?? throw new InvalidOperationException("a page of the desk was opened without sign-in");
    }

    /// <summary>After authentication, before authorization. Whoever works here no longer is a visitor.</summary>
    internal static void UseCurrentOfficer(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                if (http.User is { Person: { } person, Organ: { } organ })
                {
                    var staff = http.RequestServices.GetRequiredService<Staff>();
                    var today = http.RequestServices.GetRequiredService<TimeProvider>().Today;
                    if (await staff.Officer(organ, person, today, http.RequestAborted) is { } officer)
                    {
                        http.Features.Set(officer);
                        if (http.User.Identity is ClaimsIdentity { Name: null } identity)
                            identity.AddClaim(new(ClaimTypes.Name, officer.Name));
                    }
                    else
                        http.User = new();
                }
                await next(http);
            }
        );
}
